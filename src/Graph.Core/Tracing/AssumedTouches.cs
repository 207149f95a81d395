using Graph.Core.Rules;
using Graph.Core.Stores;

namespace Graph.Core.Tracing;

/// <summary>
/// Puts the last hop back to what was found without it, and gathers by rule and policy what the deal's relations lead to: the strongest level, there the
/// least number of hops, there all paths. The hop weakens nothing and its days are in the windows, so that this is as if the whole had been searched.
/// </summary>
internal sealed class AssumedTouches(int maxPaths)
{
    private readonly Dictionary<(Rule Rule, string Policy), List<Way>> _best = [];

    /// <summary>Whether everything was found and counted.</summary>
    public bool Complete { get; private set; } = true;

    /// <summary>Takes what a cut of a rule matched.</summary>
    public void Add(RuleCut cut, MatchResult match)
    {
        Complete &= match.Complete && match.Found == match.Pairs.Count;
        var byEnd = cut.Relations.ToLookup(r => r.OtherEnd(AssumedDeal.Id), r => r.Id, StringComparer.Ordinal);
        foreach (var pair in match.Pairs)
        {
            foreach (var relation in byEnd[pair.Last])
            {
                Add((cut.Rule, pair.First), new Way(relation, pair));
            }
        }
    }

    /// <summary>The pairs of a policy and the deal by rule, in no order.</summary>
    public IReadOnlyList<(Rule Rule, MatchedPair Pair)> Pairs() => [.. _best.Select(b => (b.Key.Rule, Pair(b.Key.Policy, b.Value)))];

    private void Add((Rule, string) key, Way way)
    {
        if (!_best.TryGetValue(key, out var best))
        {
            _best.Add(key, best = []);
        }

        var order = best.Count == 0 ? 0 : (way.Pair.Status, way.Pair.Length).CompareTo((best[0].Pair.Status, best[0].Pair.Length));
        if (order < 0)
        {
            best.Clear();
        }

        if (order <= 0)
        {
            best.Add(way);
        }
    }

    private MatchedPair Pair(string policy, List<Way> ways)
    {
        var best = ways[0].Pair;
        var found = ways.GroupBy(w => w.Relation, StringComparer.Ordinal).Aggregate(0L, (sum, same) => TraceAnswers.Sum(sum, Count([.. same])));
        var paths = ways.SelectMany(w => w.Pair.Paths.Select(p => new MatchedPath([.. p.Nodes, AssumedDeal.Id], [.. p.Relations, w.Relation], p.Window)))
            .Order(ByRelations).DistinctBy(p => string.Join(' ', p.Relations), StringComparer.Ordinal).Take(maxPaths);
        return new MatchedPair(policy, AssumedDeal.Id, best.Status, best.Length + 1, ways.Min(w => w.Pair.WindowStart), [.. paths], found);
    }

    /// <summary>The number of paths that end with one relation. Several cuts of a rule may have found the same ones.</summary>
    private long Count(IReadOnlyList<Way> ways)
    {
        if (ways is [var only])
        {
            return only.Pair.Found;
        }

        Complete &= ways.All(w => w.Pair.Found == w.Pair.Paths.Count);
        return ways.SelectMany(w => w.Pair.Paths).Select(p => string.Join(' ', p.Relations)).Distinct(StringComparer.Ordinal).LongCount();
    }

    private static IComparer<MatchedPath> ByRelations { get; } = Comparer<MatchedPath>.Create(
        (a, b) => a.Relations.Zip(b.Relations, string.CompareOrdinal).FirstOrDefault(order => order != 0));

    /// <summary>A relation of the deal and what leads to its other end.</summary>
    private sealed record Way(string Relation, MatchedPair Pair);
}
