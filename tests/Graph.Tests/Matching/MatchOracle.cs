using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Core.Stores;
using Graph.Embedded.Topologies;

namespace Graph.Tests.Matching;

/// <summary>
/// The definition of <see cref="MatchQuery"/> written down with nothing clever: all walks of the pattern that repeat no
/// relation, then one condition after the other.
/// </summary>
internal sealed class MatchOracle(IReadOnlyList<TopologyNode> nodes, IReadOnlyList<TopologyRelation> relations, MatchQuery query, Func<PropertyTest, IReadOnlyCollection<string>> idsWith)
{
    private readonly List<(string[] Nodes, TopologyRelation[] Relations)> _walks = [];

    public MatchResult Result()
    {
        foreach (var node in nodes)
        {
            Walk([node.Id], [], 0, 0);
        }

        var paths = _walks
            .Where(w => (query.First is null || query.First.Contains(w.Nodes[0])) && (query.Last is null || query.Last.Contains(w.Nodes[^1])))
            .Select(w => (w.Nodes, w.Relations, Steps: w.Relations.Select(Step).ToList()))
            .Where(p => p.Steps.All(s => s is { Status: <= RelationStatus.Disputed } step && step.Start <= step.End))
            .Where(p => query.Clocks.AsOf is not { } day || p.Steps.All(s => s!.Value.Start <= day && day <= s.Value.End))
            .Select(p => (p.Nodes, p.Relations, Window: Left(new Window(p.Steps.Max(s => s!.Value.Start), p.Steps.Min(s => s!.Value.End))), Status: p.Steps.Max(s => s!.Value.Status)))
            .Where(p => !query.Together || !p.Window.IsEmpty)
            .DistinctBy(p => string.Join(' ', p.Nodes) + "|" + string.Join(' ', p.Relations.Select(r => r.Id)));
        var pairs = paths.GroupBy(p => (First: p.Nodes[0], Last: p.Nodes[^1])).Select(pair =>
        {
            var status = pair.Min(p => p.Status);
            var length = pair.Where(p => p.Status == status).Min(p => p.Relations.Length);
            var best = pair.Where(p => p.Status == status && p.Relations.Length == length).ToList();
            var shown = best
                .Select(p => new MatchedPath(p.Nodes, [.. p.Relations.Select(r => r.Id)], p.Window))
                .Order(Comparer<MatchedPath>.Create((a, b) => a.Relations.Zip(b.Relations, string.CompareOrdinal).FirstOrDefault(c => c != 0)))
                .Take(query.MaxPathsPerPair);
            return new MatchedPair(pair.Key.First, pair.Key.Last, status, length, best.Min(p => p.Window.Start), [.. shown], best.Count);
        }).ToList();
        var ordered = pairs
            .OrderBy(p => p.Status).ThenBy(p => p.Length).ThenBy(p => p.WindowStart)
            .ThenBy(p => p.First, StringComparer.Ordinal).ThenBy(p => p.Last, StringComparer.Ordinal);
        return new MatchResult([.. ordered.Take(query.MaxPairs)], pairs.Count, true);
    }

    private Window Left(Window window) => query.Within is { } within ? window.Intersect(within) : window;

    private void Walk(string[] walked, TopologyRelation[] used, int hop, int repetitions)
    {
        var pattern = query.Pattern;
        var node = walked[^1];
        if (repetitions == 0 && !Passes(nodes.First(n => n.Id == node), pattern.Nodes[hop]))
        {
            return;
        }

        if (hop == pattern.Hops.Count)
        {
            _walks.Add((walked, used));
            return;
        }

        if (repetitions >= pattern.Hops[hop].Min)
        {
            Walk(walked, used, hop + 1, 0);
        }

        if (repetitions < pattern.Hops[hop].Max)
        {
            foreach (var relation in relations)
            {
                if (Array.IndexOf(used, relation) < 0 && (pattern.Hops[hop].Types.Count == 0 || pattern.Hops[hop].Types.Contains(relation.Type)))
                {
                    foreach (var far in Ends(relation, node, pattern.Hops[hop].Direction))
                    {
                        Walk([.. walked, far], [.. used, relation], hop, repetitions + 1);
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Ends(TopologyRelation relation, string node, HopDirection direction)
    {
        if (relation.From == node && direction != HopDirection.Backward)
        {
            yield return relation.To;
        }

        if (relation.To == node && direction != HopDirection.Forward)
        {
            yield return relation.From;
        }
    }

    private bool Passes(TopologyNode node, NodePattern test) =>
        (test.Kinds.Count == 0 || test.Kinds.Contains(node.Kind))
        && test.Properties.All(p => p.Name switch
        {
            "id" => node.Id == p.Value,
            "type" => node.Type == p.Value,
            _ => idsWith(p).Contains(node.Id),
        });

    private TopologyStep? Step(TopologyRelation relation) =>
        relation.Steps.Where(s => query.Clocks.KnownAt is not { } day || s.KnownFrom <= day).Select(s => (TopologyStep?)s).LastOrDefault();
}
