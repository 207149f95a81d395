using Graph.Core;
using Graph.Core.Changes;

namespace Graph.Exchange.Seeds;

/// <summary>Finds the row that a problem of Core names as <see cref="RowChecks.Place"/> writes it.</summary>
internal static class SeedPlaces
{
    public static RowRef? RowOf(Problem problem)
    {
        var quote = problem.Place.IndexOf(" '", StringComparison.Ordinal);
        return quote > 0 && problem.Place.EndsWith('\'') && Enum.TryParse<RowKind>(problem.Place[..quote], ignoreCase: true, out var kind)
            ? new RowRef(kind, problem.Place[(quote + 2)..^1])
            : null;
    }

    public static SeedPlace? Find(IReadOnlyDictionary<RowRef, SeedPlace> places, Problem problem) =>
        RowOf(problem) is { } row ? places.GetValueOrDefault(row) : null;
}
