using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Dates;
using Graph.Core.Model;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Nodes;

/// <summary>The evidence: what one document says of one relation or event.</summary>
[Name("Statement")]
[Implements(typeof(NodeInterface))]
internal sealed class StatementNode(SourcedStatement sourced, Reading reading) : INode
{
    private readonly Statement _statement = sourced.Statement;

    /// <summary>Unique among statements.</summary>
    [Id]
    public string Id => _statement.Id;

    /// <summary>The document that says it.</summary>
    public DocumentNode Document => new(sourced.Document, reading);

    /// <summary>Whether it speaks of a relation or of an event.</summary>
    public SubjectKind Subject => _statement.Subject;

    /// <summary>The relation it speaks of; null where it speaks of an event, or of a relation for which nothing was public yet on the known-at day.</summary>
    public IDataLoaderResult<RelationNode?>? Relation() => _statement.Subject == SubjectKind.Relation ? reading.FindRelation(_statement.SubjectId) : null;

    /// <summary>The event it speaks of; null where it speaks of a relation.</summary>
    public IDataLoaderResult<EventNode?>? Event() => _statement.Subject == SubjectKind.Event ? reading.FindEvent(_statement.SubjectId) : null;

    /// <summary>Where in the document; null where it is not known.</summary>
    public string? Locator => _statement.Locator;

    /// <summary>A paraphrase in our own words.</summary>
    public string Says => _statement.Says;

    /// <summary>Whose claim it is; null where the document itself says it.</summary>
    public IDataLoaderResult<EntityNode>? SaidBy() => _statement.SaidBy is { } id ? reading.GetEntity(id) : null;

    /// <summary>Whether it is for or against what it speaks of.</summary>
    public Stance Stance => _statement.Stance;

    /// <summary>How sure it makes what it says: inference and memory never rank above inferred.</summary>
    public StatementStatus Status => _statement.EffectiveStatus;

    /// <summary>What it rests on.</summary>
    public Basis Basis => _statement.Basis;

    /// <summary>The day of decision of a ruling.</summary>
    public PartialDate? Decided => _statement.Decided;

    /// <summary>The last day on which the relation held, where this statement tells it.</summary>
    public PartialDate? End => _statement.End;

    /// <summary>What it says about the relation, such as role, share or outcome, ascending by name.</summary>
    public IReadOnlyList<DetailNode> Details =>
        [.. _statement.Details.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => new DetailNode(d.Key, d.Value))];

    /// <summary>Whether it counts on the known-at day: false once its document was taken back.</summary>
    public bool Counts => reading.KnownDay < sourced.Document.PublicUntil;
}

/// <summary>One thing said about a relation.</summary>
/// <param name="Name">What, such as role, share or outcome.</param>
/// <param name="Value">As told.</param>
[Name("Detail")]
internal sealed record DetailNode(string Name, string Value);
