using Graph.Api.Loading;
using Graph.Api.Paging;
using Graph.Api.Schemas;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A page of statements.</summary>
[Name("StatementConnection")]
internal sealed class StatementConnectionNode(Listing<SourcedStatement> listing, Reading reading) : ConnectionNode<SourcedStatement>(listing)
{
    /// <summary>The statements of this page, with their cursors.</summary>
    [Price(0, "first")]
    public IReadOnlyList<StatementEdgeNode> Edges => [.. Rows((row, cursor) => new StatementEdgeNode(cursor, new StatementNode(row, reading)))];

    /// <summary>The statements of this page.</summary>
    [Price(0, "first")]
    public IReadOnlyList<StatementNode> Nodes => [.. Rows(row => new StatementNode(row, reading))];
}

/// <summary>A statement in a list.</summary>
/// <param name="Cursor">Where it stands.</param>
/// <param name="Node">The row.</param>
[Name("StatementEdge")]
internal sealed record StatementEdgeNode(string Cursor, StatementNode Node);
