using Graph.Core.Dates;
using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.InputTypes;

/// <summary>The evidence: what one document says of one relation or event.</summary>
[Name("StatementInput")]
internal sealed class StatementInput
{
    /// <summary>Its id; none for subjectId:document, and :2, :3... after it where the change set has several of these. Give ids where several statements of one document are stored already.</summary>
    [Id]
    public string? Id { get; init; }

    /// <summary>What kind of thing it speaks of; none where it stands in its relation or event.</summary>
    public SubjectKind? Subject { get; init; }

    /// <summary>The id of the relation or event; none where it stands in it.</summary>
    [Id]
    public string? SubjectId { get; init; }

    /// <summary>The id of the document.</summary>
    [Id]
    public required string Document { get; init; }

    /// <summary>A paraphrase in our own words.</summary>
    public required string Says { get; init; }

    /// <summary>Where in the document; none where it is not known.</summary>
    public string? Locator { get; init; }

    /// <summary>The id of the entity whose claim it is; none where the document itself says it.</summary>
    [Id]
    public string? SaidBy { get; init; }

    /// <summary>For or against; none for SUPPORTS.</summary>
    public Stance? Stance { get; init; }

    /// <summary>How sure. Inference and memory never rank above INFERRED.</summary>
    public required StatementStatus Status { get; init; }

    /// <summary>What it rests on; none for SOURCE.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The day of decision of a ruling.</summary>
    public PartialDate? Decided { get; init; }

    /// <summary>The last day on which the relation held, where this statement tells it.</summary>
    public PartialDate? End { get; init; }

    /// <summary>What it says about the relation, each name once.</summary>
    public IReadOnlyList<DetailInput>? Details { get; init; }
}

/// <summary>One thing said about a relation.</summary>
[Name("DetailInput")]
internal sealed class DetailInput
{
    /// <summary>What, such as role, share, outcome, value or scope.</summary>
    public required string Name { get; init; }

    /// <summary>As told.</summary>
    public required string Value { get; init; }
}
