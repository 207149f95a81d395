namespace Graph.Core.Search;

/// <summary>Finds what somebody may have meant by a word or id that is not there.</summary>
public static class Nearest
{
    private const double TooFar = 0.6;
    private static readonly char[] Separators = ['-', '.', '_', ':'];

    /// <summary>The candidates near to what was written, nearest first, then as ordinal; at most <paramref name="count"/>.</summary>
    public static IReadOnlyList<string> Among(string written, IEnumerable<string> candidates, int count) =>
        [.. candidates
            .Select(c => (Id: c, Cost: Cost(written, c)))
            .Where(c => c.Cost <= TooFar)
            .OrderBy(c => c.Cost).ThenBy(c => c.Id, StringComparer.Ordinal)
            .Select(c => c.Id).Distinct().Take(count)];

    /// <summary>The end of a message that names the nearest candidates, or nothing where none is near.</summary>
    public static string Hint(string written, IEnumerable<string> candidates, int count = 1) => Hint(Among(written, candidates, count));

    /// <summary>The end of a message that names what may have been meant, or nothing.</summary>
    public static string Hint(IReadOnlyList<string> near) =>
        near.Count == 0 ? "" : $"; did you mean {string.Join(" or ", near.Select(n => $"'{n}'"))}?";

    /// <summary>From 0 for the same to 1 for nothing in common: by slips, by parts in common, or one inside the other.</summary>
    private static double Cost(string written, string candidate)
    {
        var (a, b) = (written.ToLowerInvariant(), candidate.ToLowerInvariant());
        var longest = Math.Max(1, Math.Max(a.Length, b.Length));
        var slips = EditDistance.Between(a, b, (int)(longest * TooFar)) is { } distance ? (double)distance / longest : 1;
        var inside = Math.Min(a.Length, b.Length) >= 3 && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));
        var partsA = a.Split(Separators, StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        var partsB = b.Split(Separators, StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        var common = partsA.Intersect(partsB).Count();
        var parts = common == 0 ? 1 : 1 - ((double)common / partsA.Union(partsB).Count());
        return Math.Min(slips, Math.Min(inside ? 0.3 : 1, parts));
    }
}
