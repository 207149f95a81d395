using Graph.Core.Dates;
using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.InputTypes;

/// <summary>A dated fact of an entity. It needs a statement.</summary>
[Name("EventInput")]
internal sealed class EventInput
{
    /// <summary>Its id; none for entity:type:date with the type in lower case, and :2, :3... after it where the change set has several of these.</summary>
    [Id]
    public string? Id { get; init; }

    /// <summary>The id of the entity it belongs to.</summary>
    [Id]
    public required string Entity { get; init; }

    /// <summary>What it means for the life of the entity.</summary>
    public required EventType Type { get; init; }

    /// <summary>The day, month or year.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>What happened, in a few words.</summary>
    public required string Label { get; init; }

    /// <summary>Statements about it to put, without subject and subjectId. Those that are stored and not named here stay.</summary>
    public IReadOnlyList<StatementInput>? Statements { get; init; }
}
