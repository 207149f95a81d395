using Graph.Api.Loading;
using Graph.Api.Paging;
using Graph.Api.Schemas;
using Graph.Core.Model;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Nodes;

/// <summary>A page of entities that relations lead to. Two relations may lead to one entity, which then stands there twice: what is said of each differs.</summary>
[Name("RelatedConnection")]
internal sealed class RelatedConnectionNode(Listing<RelationRecord> listing, string entityId, Reading reading) : ConnectionNode<RelationRecord>(listing)
{
    /// <summary>The entities of this page, each with the relation that leads to it.</summary>
    [Price(0, "first")]
    public IReadOnlyList<RelatedEdgeNode> Edges => [.. Rows((row, cursor) => new RelatedEdgeNode(cursor, row, entityId, reading))];

    /// <summary>The entities of this page.</summary>
    [Price(0, "first")]
    public IDataLoaderResult<IEnumerable<EntityNode>> Nodes() =>
        Rows(row => reading.GetEntity(row.Relation.OtherEnd(entityId))).ToList().Together().Then(nodes => nodes.AsEnumerable());
}

/// <summary>An entity that a relation leads to.</summary>
[Name("RelatedEdge")]
internal sealed class RelatedEdgeNode(string cursor, RelationRecord record, string entityId, Reading reading)
{
    /// <summary>Where it stands.</summary>
    public string Cursor => cursor;

    /// <summary>The relation, with its status, dates and evidence.</summary>
    public RelationNode Relation => new(record, reading);

    /// <summary>The entity.</summary>
    public IDataLoaderResult<EntityNode> Node() => reading.GetEntity(record.Relation.OtherEnd(entityId));
}
