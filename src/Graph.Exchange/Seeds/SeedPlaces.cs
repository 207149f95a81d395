using Graph.Core;
using Graph.Core.Changes;

namespace Graph.Exchange.Seeds;

/// <summary>Finds the row that a problem of Core names as <see cref="RowChecks.Place"/> writes it.</summary>
internal static class SeedPlaces
{
    public static RowRef? RowOf(Problem problem) => RowChecks.RowAt(problem.Place);

    public static SeedPlace? Find(IReadOnlyDictionary<RowRef, SeedPlace> places, Problem problem) =>
        RowOf(problem) is { } row ? places.GetValueOrDefault(row) : null;
}
