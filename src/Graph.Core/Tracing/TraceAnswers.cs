using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Rules;
using Graph.Core.Stores;

namespace Graph.Core.Tracing;

/// <summary>How what was found becomes the answers of a trace, of a stored deal and of an assumed one alike.</summary>
internal static class TraceAnswers
{
    /// <exception cref="GraphException"><c>bad-limit</c></exception>
    public static void Check(TraceLimits limits)
    {
        List<Problem> problems = [.. Problems(limits)];
        if (problems.Count > 0)
        {
            throw new GraphException(problems);
        }
    }

    public static IEnumerable<Problem> Problems(TraceLimits limits)
    {
        if (limits.MaxAnswers is < 1 or > 1_000)
        {
            yield return new Problem("bad-limit", "answers", $"{limits.MaxAnswers} is not from 1 to 1000");
        }

        if (limits.MaxPaths is < 1 or > 25)
        {
            yield return new Problem("bad-limit", "paths", $"{limits.MaxPaths} is not from 1 to 25");
        }
    }

    public static IOrderedEnumerable<(Rule Rule, MatchedPair Pair)> Order(IEnumerable<(Rule Rule, MatchedPair Pair)> found, bool otherIsPolicy) => found
        .OrderBy(f => f.Pair.Status)
        .ThenBy(f => f.Pair.Length)
        .ThenBy(f => f.Pair.WindowStart)
        .ThenBy(f => otherIsPolicy ? f.Pair.First : f.Pair.Last, StringComparer.Ordinal)
        .ThenBy(f => f.Rule.Name, StringComparer.Ordinal);

    public static TraceAnswer Answer(Rule rule, MatchedPair pair, (PartialDate? Start, PartialDate? End) span) => new(
        rule, pair.First, pair.Last, pair.Status, pair.Length, pair.WindowStart,
        [.. pair.Paths.Select(p => new TracePath(p.Nodes, p.Relations, p.Window, Position(p.Window, span)))],
        pair.Found);

    public static Coverage Coverage(
        RuleSet rules, Clocks clocks, TraceLimits limits, string release, long found, IReadOnlyList<TraceAnswer> answers, bool complete) => new(
        rules.Rules, rules.Hash, RelationTypes.Hash, clocks, limits, rules.MaxHops, release, found, answers.Count,
        answers.Aggregate(0L, (sum, a) => Sum(sum, a.PathsFound)), answers.Sum(a => (long)a.Paths.Count), complete);

    /// <summary>The sum; <see cref="long.MaxValue"/> where it is larger.</summary>
    public static long Sum(long a, long b) => b > long.MaxValue - a ? long.MaxValue : a + b;

    private static WindowPosition Position(Window window, (PartialDate? Start, PartialDate? End) span) => span switch
    {
        { Start: null } => WindowPosition.Unknown,
        { Start: { } start } when window.End < start.FirstDay => WindowPosition.Before,
        { End: { } end } when window.Start > end.LastDay => WindowPosition.After,
        _ => WindowPosition.During,
    };
}
