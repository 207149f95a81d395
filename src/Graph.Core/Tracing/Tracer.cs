using System.Diagnostics;
using Graph.Core.Dates;
using Graph.Core.Evidence;
using Graph.Core.Model;
using Graph.Core.Rules;
using Graph.Core.Search;
using Graph.Core.Stores;

namespace Graph.Core.Tracing;

/// <summary>Answers which policies touch a deal, and which deals a policy touches, by every rule.</summary>
public sealed class Tracer(RuleSet rules)
{
    /// <summary>What a server searches at once for one trace: most of a small search is the way there and back.</summary>
    private const int RulesAtOnce = 8;

    /// <summary>The rules it searches.</summary>
    public RuleSet Rules { get; } = rules;

    /// <summary>Answers a question.</summary>
    /// <exception cref="GraphException">
    /// <c>unknown-id</c> (with the nearest ids), <c>not-known-yet</c> (nothing of it was public on the known-at day),
    /// <c>wrong-kind</c> (neither a deal nor a policy, or not one of each), <c>bad-limit</c>.
    /// </exception>
    public async Task<Trace> TraceAsync(IGraphSession session, TraceQuestion question, CancellationToken cancellationToken)
    {
        var limits = Checked(question.Limits ?? new TraceLimits());
        var (entity, policies, deals) = await EndsAsync(session, question, cancellationToken);
        var found = new List<(Rule Rule, MatchedPair Pair)>();
        var (count, complete) = (0L, true);
        var watch = Stopwatch.StartNew();
        foreach (var some in Rules.Rules.Chunk(RulesAtOnce))
        {
            var matches = await Task.WhenAll(some.Select(rule => session.MatchAsync(
                new MatchQuery(rule.Pattern)
                {
                    First = policies,
                    Last = deals,
                    Clocks = question.Clocks,
                    MaxPairs = limits.MaxAnswers,
                    MaxPathsPerPair = limits.MaxPaths,
                    TimeLimit = limits.TimeLimit is { } all ? TimeSpan.FromTicks(Math.Max(0, (all - watch.Elapsed).Ticks)) : null,
                },
                cancellationToken)));
            foreach (var (rule, match) in some.Zip(matches))
            {
                found.AddRange(match.Pairs.Select(p => (rule, p)));
                count += match.Found;
                complete &= match.Complete;
            }
        }

        var answers = await AnswersAsync(session, Order(found, otherIsPolicy: deals is not null).Take(limits.MaxAnswers), question.Clocks, cancellationToken);
        var coverage = new Coverage(
            Rules.Rules, Rules.Hash, RelationTypes.Hash, question.Clocks, limits, Rules.MaxHops, session.Release, count, answers.Count,
            answers.Aggregate(0L, (sum, a) => a.PathsFound > long.MaxValue - sum ? long.MaxValue : sum + a.PathsFound), answers.Sum(a => (long)a.Paths.Count), complete);
        return new Trace(entity, answers, coverage);
    }

    /// <summary>
    /// Lets a store plan the questions of all rules from both sides, so that the first trace does not wait for it: a server plans what it
    /// first meets, which takes many times as long as an answer.
    /// </summary>
    public async Task PrepareAsync(IGraphSession session, CancellationToken cancellationToken)
    {
        var policies = await AnyAsync(EntityKind.Policy);
        var deals = await AnyAsync(EntityKind.Deal);

        // What was known on a day is another question to plan than what is known.
        foreach (var clocks in (Clocks[])[Clocks.None, new Clocks(KnownAt: Open.End)])
        {
            foreach (var some in Rules.Rules.Chunk(RulesAtOnce))
            {
                await Task.WhenAll(some.SelectMany(rule => (Task[])
                [
                    session.MatchAsync(new MatchQuery(rule.Pattern) { First = policies, Clocks = clocks }, cancellationToken),
                    session.MatchAsync(new MatchQuery(rule.Pattern) { Last = deals, Clocks = clocks }, cancellationToken),
                ]));
            }
        }

        async Task<string[]> AnyAsync(EntityKind kind) =>
            [.. (await session.FindEntitiesAsync(new EntityFilter([kind]), new PageRequest(1), cancellationToken)).Items.Select(e => e.Entity.Id)];
    }

    private static TraceLimits Checked(TraceLimits limits)
    {
        var problems = new List<Problem>();
        if (limits.MaxAnswers is < 1 or > 1_000)
        {
            problems.Add(new Problem("bad-limit", "answers", $"{limits.MaxAnswers} is not from 1 to 1000"));
        }

        if (limits.MaxPaths is < 1 or > 25)
        {
            problems.Add(new Problem("bad-limit", "paths", $"{limits.MaxPaths} is not from 1 to 25"));
        }

        return problems.Count == 0 ? limits : throw new GraphException(problems);
    }

    /// <summary>The ends to search from; the end that is not given is null.</summary>
    private static async Task<(Entity Entity, string[]? Policies, string[]? Deals)> EndsAsync(
        IGraphSession session, TraceQuestion question, CancellationToken cancellationToken)
    {
        string[] ids = question.OtherId is { } other ? [question.EntityId, other] : [question.EntityId];
        var records = await session.GetEntitiesAsync(ids, cancellationToken);
        var problems = new List<Problem>();
        foreach (var id in ids)
        {
            if (!records.TryGetValue(id, out var record))
            {
                var near = await SearchRanking.NearestIdsAsync(session, id, 3, question.Clocks.KnownAt, cancellationToken);
                problems.Add(new Problem("unknown-id", id, $"there is no entity '{id}'{Nearest.Hint(near)}") { Nearest = near });
            }
            else if (!record.ExistsAt(question.Clocks.KnownAt))
            {
                problems.Add(new Problem("not-known-yet", id, $"nothing of it was public on {Open.Format(question.Clocks.KnownAt!.Value)}"));
            }
            else if (record.Entity.Kind is not (EntityKind.Policy or EntityKind.Deal))
            {
                problems.Add(new Problem("wrong-kind", id, $"is a {record.Entity.Kind}; a trace starts from a Deal or a Policy"));
            }
        }

        if (problems.Count == 0 && ids.Length == 2 && records[ids[0]].Entity.Kind == records[ids[1]].Entity.Kind)
        {
            problems.Add(new Problem("wrong-kind", ids[1], $"is a {records[ids[1]].Entity.Kind} as well; a trace leads from a Policy to a Deal"));
        }

        if (problems.Count > 0)
        {
            throw new GraphException(problems);
        }

        var policies = ids.Where(id => records[id].Entity.Kind == EntityKind.Policy).ToArray();
        var deals = ids.Where(id => records[id].Entity.Kind == EntityKind.Deal).ToArray();
        return (records[ids[0]].At(question.Clocks.KnownAt), policies.Length > 0 ? policies : null, deals.Length > 0 ? deals : null);
    }

    private static IOrderedEnumerable<(Rule Rule, MatchedPair Pair)> Order(IEnumerable<(Rule Rule, MatchedPair Pair)> found, bool otherIsPolicy) => found
        .OrderBy(f => f.Pair.Status)
        .ThenBy(f => f.Pair.Length)
        .ThenBy(f => f.Pair.WindowStart)
        .ThenBy(f => otherIsPolicy ? f.Pair.First : f.Pair.Last, StringComparer.Ordinal)
        .ThenBy(f => f.Rule.Name, StringComparer.Ordinal);

    private static async Task<IReadOnlyList<TraceAnswer>> AnswersAsync(
        IGraphSession session, IEnumerable<(Rule Rule, MatchedPair Pair)> found, Clocks clocks, CancellationToken cancellationToken)
    {
        var list = found.ToList();
        var deals = await TimelineReader.ReadAsync(session, list.Select(f => f.Pair.Last).ToHashSet(StringComparer.Ordinal), cancellationToken);
        var spans = deals.ToDictionary(d => d.Key, d => d.Value.SpanAt(clocks.KnownAt ?? EntityTimeline.Now), StringComparer.Ordinal);
        return [.. list.Select(f => new TraceAnswer(
            f.Rule, f.Pair.First, f.Pair.Last, f.Pair.Status, f.Pair.Length, f.Pair.WindowStart,
            [.. f.Pair.Paths.Select(p => new TracePath(p.Nodes, p.Relations, p.Window, Position(p.Window, spans[f.Pair.Last])))],
            f.Pair.Found))];
    }

    private static WindowPosition Position(Window window, (PartialDate? Start, PartialDate? End) span) => span switch
    {
        { Start: null } => WindowPosition.Unknown,
        { Start: { } start } when window.End < start.FirstDay => WindowPosition.Before,
        { End: { } end } when window.Start > end.LastDay => WindowPosition.After,
        _ => WindowPosition.During,
    };
}
