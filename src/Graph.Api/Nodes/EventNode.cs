using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Dates;
using Graph.Core.Evidence;
using Graph.Core.Model;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Nodes;

/// <summary>A dated fact of an entity.</summary>
[Name("Event")]
[Implements(typeof(NodeInterface))]
internal sealed class EventNode(SourcedEvent sourced, Reading reading) : INode
{
    private readonly IReadOnlyList<StatementNode> _statements = reading.Shown(sourced.Statements);

    /// <summary>Unique among events.</summary>
    [Id]
    public string Id => sourced.Event.Id;

    /// <summary>The entity it belongs to.</summary>
    public IDataLoaderResult<EntityNode> Entity() => reading.GetEntity(sourced.Event.EntityId);

    /// <summary>What it means for the life of the entity.</summary>
    public EventType Type => sourced.Event.Type;

    /// <summary>The day, month or year.</summary>
    public PartialDate Date => sourced.Event.Date;

    /// <summary>What happened, in a few words.</summary>
    public string Label => sourced.Event.Label;

    /// <summary>How sure it is, from the statements that count on the known-at day.</summary>
    public RelationStatus Status => StatusRule.StatusOf(sourced.Evidence.Statements.Where(s => s.CountsOn(reading.KnownDay)).Select(s => s.Statement))
        ?? RelationStatus.Unsupported;

    /// <summary>Everything said of it that was public on the known-at day.</summary>
    [Price(1, Usual = 3)]
    public IReadOnlyList<StatementNode> Statements => _statements;

    /// <summary>Whether anything said of it was public on the known-at day.</summary>
    internal bool IsKnown => _statements.Count > 0;
}
