using Graph.Core;
using Graph.Core.Changes;

namespace Graph.Exchange.Seeds;

/// <summary>The seeds of a folder, read and checked.</summary>
/// <param name="Changes">All rows as one change set that replaces the whole content; it carries the fingerprint of the files.</param>
/// <param name="Plan">What the change set comes to in an empty store.</param>
/// <param name="Places">Where each row stands.</param>
public sealed record SeedSet(ChangeSet Changes, ChangePlan Plan, IReadOnlyDictionary<RowRef, SeedPlace> Places)
{
    /// <summary>A problem that names a row (<c>relation 'id'</c>), with the file and line where the row stands; others as they are.</summary>
    public Problem Locate(Problem problem) =>
        SeedPlaces.Find(Places, problem) is { } place ? problem with { Place = place.ToString() } : problem;
}
