using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Tracing;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Nodes;

/// <summary>A state between two entities over one unbroken period, as known on the known-at day.</summary>
[Name("Relation")]
[Implements(typeof(NodeInterface))]
internal sealed class RelationNode(RelationRecord record, Reading reading) : INode
{
    private readonly Relation _relation = record.Relation;
    private readonly RelationStep _step = record.At(reading.Clocks.KnownAt)
        ?? throw new InvalidOperationException($"The relation '{record.Relation.Id}' was not known on the day asked for.");

    /// <summary>Unique among relations.</summary>
    [Id]
    public string Id => _relation.Id;

    /// <summary>The name of its type, such as TARGETS.</summary>
    public string Type => _relation.Type;

    /// <summary>How it is read aloud from its start to its end, such as names.</summary>
    public string Phrase => RelationTypes.Get(_relation.Type).Forward;

    /// <summary>The entity it starts from.</summary>
    public IDataLoaderResult<EntityNode> From() => reading.GetEntity(_relation.From);

    /// <summary>The entity it leads to.</summary>
    public IDataLoaderResult<EntityNode> To() => reading.GetEntity(_relation.To);

    /// <summary>How sure it is, from the statements that count.</summary>
    public RelationStatus Status => _step.Status;

    /// <summary>Its start as written; null where nothing bounds it. See startBasis.</summary>
    public PartialDate? Start => Written(_step.Start);

    /// <summary>Where its start comes from.</summary>
    public BoundBasis StartBasis => _step.Start.Basis;

    /// <summary>Its end as written, the last day on which it held; null where nothing bounds it. See endBasis.</summary>
    public PartialDate? End => Written(_step.End);

    /// <summary>Where its end comes from.</summary>
    public BoundBasis EndBasis => _step.End.Basis;

    /// <summary>The days on which it held.</summary>
    public WindowNode Window => new(_step.Window);

    /// <summary>Whether it is not in the data but taken for given, as a question of what if says it.</summary>
    public bool Assumed => AssumedDeal.IsAssumed(_relation.Id);

    /// <summary>Everything said of it that was public on the known-at day, for and against, ascending by id; nothing for what is assumed.</summary>
    [Price(1, Usual = 3)]
    public IDataLoaderResult<IEnumerable<StatementNode>> Statements() =>
        reading.Loaders.Statements.Load(_relation.Id).Then(s => reading.Shown(s).AsEnumerable());

    /// <summary>Whether a walk from this entity goes from the start of the relation to its end.</summary>
    internal bool StartsFrom(string entityId) => string.Equals(_relation.From, entityId, StringComparison.Ordinal);

    /// <summary>How it is read aloud in the direction of a walk.</summary>
    internal string PhraseWhen(bool forward)
    {
        var type = RelationTypes.Get(_relation.Type);
        return forward ? type.Forward : type.Backward;
    }

    private static PartialDate? Written(Bound bound) => bound.Text is { } text ? PartialDate.Parse(text) : null;
}
