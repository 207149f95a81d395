using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Embedded.Sessions;

/// <summary>The rows that were read of one release, as they are given: reading and decoding them again takes most of an answer.</summary>
/// <param name="most">At most about so many of each kind.</param>
internal sealed class ReleaseRows(int most)
{
    // A list counts as ten rows; longer ones than these are rare and cheap beside what is done with them.
    private const int RowsOfList = 10, LongestList = 50;

    public KeptRows<string, EntityRecord> Entities { get; } = new(most);

    public KeptRows<string, RelationRecord> Relations { get; } = new(most);

    public KeptRows<RelationsAsked, Page<RelationRecord>> RelationPages { get; } = new(most / RowsOfList, page => page.Items.Count <= LongestList);

    public KeptRows<(SubjectKind Subject, string Id), IReadOnlyList<Statement>> Statements { get; } = new(most / RowsOfList, list => list.Count <= LongestList);

    public KeptRows<string, IReadOnlyList<Event>> Events { get; } = new(most / RowsOfList, list => list.Count <= LongestList);

    public KeptRows<string, Document> Documents { get; } = new(most);
}

/// <summary>A page of the relations of an entity.</summary>
/// <param name="EntityId">The entity.</param>
/// <param name="Filter">Everything of the filter, as text.</param>
/// <param name="First">At most so many.</param>
/// <param name="After">After this relation; null from the beginning.</param>
internal readonly record struct RelationsAsked(string EntityId, string Filter, int First, string? After);
