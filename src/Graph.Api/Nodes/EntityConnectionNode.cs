using Graph.Api.Loading;
using Graph.Api.Paging;
using Graph.Api.Schemas;
using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A page of entities.</summary>
[Name("EntityConnection")]
internal sealed class EntityConnectionNode(Listing<EntityRecord> listing, Reading reading) : ConnectionNode<EntityRecord>(listing)
{
    /// <summary>The entities of this page, with their cursors.</summary>
    [Price(0, "first")]
    public IReadOnlyList<EntityEdgeNode> Edges => [.. Rows((row, cursor) => new EntityEdgeNode(cursor, EntityNode.Of(row, reading)))];

    /// <summary>The entities of this page.</summary>
    [Price(0, "first")]
    public IReadOnlyList<EntityNode> Nodes => [.. Rows(row => EntityNode.Of(row, reading))];
}

/// <summary>An entity in a list.</summary>
/// <param name="Cursor">Where it stands.</param>
/// <param name="Node">The row.</param>
[Name("EntityEdge")]
internal sealed record EntityEdgeNode(string Cursor, EntityNode Node);
