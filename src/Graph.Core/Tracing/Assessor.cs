using System.Diagnostics;
using Graph.Core.Dates;
using Graph.Core.Rules;
using Graph.Core.Stores;

namespace Graph.Core.Tracing;

/// <summary>
/// Answers what would touch a deal that is assumed: cuts the hop that the deal's own relation is off each rule, lets the store match the rest within
/// the span of the deal, and puts the hop back. Nothing is written.
/// </summary>
internal sealed class Assessor(RuleSet rules)
{
    /// <summary>What a server searches at once; see <see cref="Tracer"/>.</summary>
    private const int SearchesAtOnce = 8;

    /// <summary>Whatever touches one of the entities must be counted before the answers are cut; where there is more, the answer says "at least".</summary>
    private const int MaxPairs = 100_000;

    /// <summary>Paths to compare where two cuts of a rule may find the same ones; where there are more, the answer says "at least".</summary>
    private const int MaxCompared = 10_000;

    public async Task<Trace> AssessAsync(IGraphSession session, AssessQuestion question, CancellationToken cancellationToken)
    {
        await AssumedRoles.CheckAsync(session, question, cancellationToken);
        var deal = new AssumedDeal(question);
        var limits = question.Limits ?? new TraceLimits();
        List<RuleCut> cuts = question.Clocks.AsOf is { } day && !deal.Span.Contains(day) ? [] : [.. rules.Rules.SelectMany(rule => RuleCut.Of(rule, deal))];
        var touches = new AssumedTouches(limits.MaxPaths);
        var watch = Stopwatch.StartNew();
        foreach (var some in cuts.Chunk(SearchesAtOnce))
        {
            var matches = await Task.WhenAll(some.Select(cut => session.MatchAsync(Query(cut, deal, question.Clocks, limits, watch.Elapsed), cancellationToken)));
            foreach (var (cut, match) in some.Zip(matches))
            {
                touches.Add(cut, match);
            }
        }

        var found = touches.Pairs();
        var answers = TraceAnswers.Order(found, otherIsPolicy: true).Take(limits.MaxAnswers)
            .Select(f => TraceAnswers.Answer(f.Rule, f.Pair, (question.Announced, question.Closed))).ToList();
        return new Trace(deal.Entity, answers, TraceAnswers.Coverage(rules, question.Clocks, limits, session.Release, found.Count, answers, touches.Complete))
        {
            Assumed = deal,
        };
    }

    private static MatchQuery Query(RuleCut cut, AssumedDeal deal, Clocks clocks, TraceLimits limits, TimeSpan spent) => new(cut.Pattern)
    {
        Last = [.. cut.Relations.Select(r => r.OtherEnd(AssumedDeal.Id)).Distinct(StringComparer.Ordinal)],
        Clocks = clocks,
        Within = deal.Span,
        MaxPairs = MaxPairs,
        MaxPathsPerPair = cut.IsOnly ? limits.MaxPaths : MaxCompared,
        TimeLimit = MatchQuery.TimeLeft(limits.TimeLimit, spent),
    };
}
