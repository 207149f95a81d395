using Graph.Core.Dates;
using GraphQL;

namespace Graph.Api.InputTypes;

/// <summary>A state between two entities over one unbroken period. It needs a statement that supports it.</summary>
[Name("RelationInput")]
internal sealed class RelationInput
{
    /// <summary>Its id; none for from.TYPE.to. Two periods of the same state need ids of their own.</summary>
    [Id]
    public string? Id { get; init; }

    /// <summary>The name of its type, such as TARGETS.</summary>
    public required string Type { get; init; }

    /// <summary>The id of the entity it starts from.</summary>
    [Id]
    public required string From { get; init; }

    /// <summary>The id of the entity it leads to.</summary>
    [Id]
    public required string To { get; init; }

    /// <summary>The first day as told; none where it is not known, then the ends of the relation bound it.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>Statements about it to put, without subject and subjectId. Those that are stored and not named here stay.</summary>
    public IReadOnlyList<StatementInput>? Statements { get; init; }
}
