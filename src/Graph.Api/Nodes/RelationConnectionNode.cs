using Graph.Api.Loading;
using Graph.Api.Paging;
using Graph.Api.Schemas;
using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A page of relations.</summary>
[Name("RelationConnection")]
internal sealed class RelationConnectionNode(Listing<RelationRecord> listing, Reading reading) : ConnectionNode<RelationRecord>(listing)
{
    /// <summary>The relations of this page, with their cursors.</summary>
    [Price(0, "first")]
    public IReadOnlyList<RelationEdgeNode> Edges => [.. Rows((row, cursor) => new RelationEdgeNode(cursor, new RelationNode(row, reading)))];

    /// <summary>The relations of this page.</summary>
    [Price(0, "first")]
    public IReadOnlyList<RelationNode> Nodes => [.. Rows(row => new RelationNode(row, reading))];
}

/// <summary>A relation in a list.</summary>
/// <param name="Cursor">Where it stands.</param>
/// <param name="Node">The row.</param>
[Name("RelationEdge")]
internal sealed record RelationEdgeNode(string Cursor, RelationNode Node);
