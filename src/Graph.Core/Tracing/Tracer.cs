using System.Diagnostics;
using Graph.Core.Dates;
using Graph.Core.Evidence;
using Graph.Core.Model;
using Graph.Core.Rules;
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
        var limits = question.Limits ?? new TraceLimits();
        TraceAnswers.Check(limits);
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
                    TimeLimit = MatchQuery.TimeLeft(limits.TimeLimit, watch.Elapsed),
                },
                cancellationToken)));
            foreach (var (rule, match) in some.Zip(matches))
            {
                found.AddRange(match.Pairs.Select(p => (rule, p)));
                count += match.Found;
                complete &= match.Complete;
            }
        }

        var shown = TraceAnswers.Order(found, otherIsPolicy: deals is not null).Take(limits.MaxAnswers).ToList();
        var answers = await AnswersAsync(session, shown, question.Clocks, cancellationToken);
        var coverage = TraceAnswers.Coverage(Rules, question.Clocks, limits, session.Release, count, answers, complete);
        return new Trace(entity, answers, coverage);
    }

    /// <summary>
    /// Answers what a deal that does not exist yet would be touched by: what <see cref="TraceAsync"/> would answer of it, had it been stored.
    /// </summary>
    /// <exception cref="GraphException">
    /// All that is wrong at once: <c>nothing-assumed</c>, <c>too-many</c>, <c>unknown-role</c>, <c>wrong-kind</c>, <c>unknown-id</c> (with the nearest ids),
    /// <c>not-known-yet</c>, <c>bad-date</c>, <c>bad-limit</c>.
    /// </exception>
    public Task<Trace> AssessAsync(IGraphSession session, AssessQuestion question, CancellationToken cancellationToken) =>
        new Assessor(Rules).AssessAsync(session, question, cancellationToken);

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
            [.. (await session.FindEntitiesAsync(new EntityFilter([kind]), EntityOrder.Id, descending: false, new PageRequest(1), cancellationToken)).Items.Select(e => e.Entity.Id)];
    }

    /// <summary>The ends to search from; the end that is not given is null.</summary>
    private static async Task<(Entity Entity, string[]? Policies, string[]? Deals)> EndsAsync(
        IGraphSession session, TraceQuestion question, CancellationToken cancellationToken)
    {
        string[] ids = question.OtherId is { } other ? [question.EntityId, other] : [question.EntityId];
        var problems = new List<Problem>();
        var records = await KnownEntities.ReadAsync(session, ids, question.Clocks.KnownAt, problems, NoEnd, cancellationToken);
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

        static Problem? NoEnd(Entity entity) => entity.Kind is EntityKind.Policy or EntityKind.Deal
            ? null
            : new Problem("wrong-kind", entity.Id, $"is a {entity.Kind}; a trace starts from a Deal or a Policy");
    }

    private static async Task<IReadOnlyList<TraceAnswer>> AnswersAsync(
        IGraphSession session, List<(Rule Rule, MatchedPair Pair)> list, Clocks clocks, CancellationToken cancellationToken)
    {
        var deals = await TimelineReader.ReadAsync(session, list.Select(f => f.Pair.Last).ToHashSet(StringComparer.Ordinal), cancellationToken);
        var spans = deals.ToDictionary(d => d.Key, d => d.Value.SpanAt(clocks.KnownAt ?? EntityTimeline.Now), StringComparer.Ordinal);
        return [.. list.Select(f => TraceAnswers.Answer(f.Rule, f.Pair, spans[f.Pair.Last]))];
    }
}
