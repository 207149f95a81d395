using System.Globalization;
using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Core.Stores;

namespace Graph.Core.Paths;

/// <summary>What both searches for paths have in common: their limits, and the answer with its coverage.</summary>
internal static class PathMatching
{
    public static IEnumerable<Problem> Check(PathLimits limits) => ((Problem?[])
    [
        OutOfRange("pairs", limits.MaxPairs, 1_000), OutOfRange("paths", limits.MaxPaths, 25),
    ]).OfType<Problem>();

    /// <summary>The problem <c>bad-limit</c>, where there is one.</summary>
    public static Problem? OutOfRange(string place, int value, int largest) => value >= 1 && value <= largest
        ? null
        : new Problem("bad-limit", place, string.Create(CultureInfo.InvariantCulture, $"{value} is not from 1 to {largest}"));

    public static async Task<PathsResult> FindAsync(IGraphSession session, MatchQuery query, PathLimits limits, CancellationToken cancellationToken)
    {
        var result = await session.MatchAsync(
            query with { MaxPairs = limits.MaxPairs, MaxPathsPerPair = limits.MaxPaths, TimeLimit = limits.TimeLimit }, cancellationToken);
        var hops = query.Pattern.Hops;
        var coverage = new PathsCoverage(
            PathPatternPrinter.Print(query.Pattern), TypesOf(hops), hops.Sum(h => h.Max), query.Together, query.Clocks, limits, RelationTypes.Hash,
            session.Release, result.Found, result.Pairs.Count,
            result.Pairs.Aggregate(0L, (sum, p) => p.Found > long.MaxValue - sum ? long.MaxValue : sum + p.Found),
            result.Pairs.Sum(p => (long)p.Paths.Count), result.Complete);
        return new PathsResult(result.Pairs, coverage);
    }

    private static IReadOnlyList<string> TypesOf(IReadOnlyList<HopPattern> hops) => hops.Any(h => h.Types.Count == 0)
        ? [.. RelationTypes.All.Select(t => t.Name)]
        : [.. hops.SelectMany(h => h.Types).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
