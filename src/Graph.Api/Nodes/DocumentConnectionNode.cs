using Graph.Api.Loading;
using Graph.Api.Paging;
using Graph.Api.Schemas;
using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A page of documents.</summary>
[Name("DocumentConnection")]
internal sealed class DocumentConnectionNode(Listing<Document> listing, Reading reading) : ConnectionNode<Document>(listing)
{
    /// <summary>The documents of this page, with their cursors.</summary>
    [Price(0, "first")]
    public IReadOnlyList<DocumentEdgeNode> Edges => [.. Rows((row, cursor) => new DocumentEdgeNode(cursor, new DocumentNode(row, reading)))];

    /// <summary>The documents of this page.</summary>
    [Price(0, "first")]
    public IReadOnlyList<DocumentNode> Nodes => [.. Rows(row => new DocumentNode(row, reading))];
}

/// <summary>A document in a list.</summary>
/// <param name="Cursor">Where it stands.</param>
/// <param name="Node">The row.</param>
[Name("DocumentEdge")]
internal sealed record DocumentEdgeNode(string Cursor, DocumentNode Node);
