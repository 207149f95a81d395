using Graph.Core.Changes;
using GraphQL;

namespace Graph.Api.InputTypes;

/// <summary>Rows to put and rows to take away: all of it or nothing. A row that is put takes the place of the one with its id as a whole. Texts are trimmed, and a blank one counts as left out.</summary>
[Name("ChangeSetInput")]
internal sealed class ChangeSetInput
{
    /// <summary>Documents to put.</summary>
    public IReadOnlyList<DocumentInput>? Documents { get; init; }

    /// <summary>Entities to put.</summary>
    public IReadOnlyList<EntityInput>? Entities { get; init; }

    /// <summary>Relations to put; their statements may stand in them.</summary>
    public IReadOnlyList<RelationInput>? Relations { get; init; }

    /// <summary>Events to put; their statements may stand in them.</summary>
    public IReadOnlyList<EventInput>? Events { get; init; }

    /// <summary>Statements to put that stand in no relation or event of this change set.</summary>
    public IReadOnlyList<StatementInput>? Statements { get; init; }

    /// <summary>Rows to take away, each named here: nothing is taken away along with another. Where a row that stays refers to one of them, nothing is written and the error is STILL_REFERENCED: so with a relation or an event name its statements too, with an entity its relations, events and what it said, and with a document what cites it.</summary>
    public IReadOnlyList<RowRefInput>? Retract { get; init; }

    /// <summary>The release that the changes were made for; where the content is another by now, nothing is written and the error is RELEASE_CHANGED. None for no such guard: what others wrote meanwhile is then replaced where the ids are the same.</summary>
    public string? ExpectedRelease { get; init; }

    /// <summary>Why, for the journal.</summary>
    public string? Note { get; init; }
}

/// <summary>A row by kind and id.</summary>
[Name("RowRefInput")]
internal sealed class RowRefInput
{
    /// <summary>What it is.</summary>
    public required RowKind Kind { get; init; }

    /// <summary>Its id.</summary>
    [Id]
    public required string Id { get; init; }
}
