using Graph.Api.Loading;
using Graph.Api.Paging;
using Graph.Api.Schemas;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A page of events.</summary>
[Name("EventConnection")]
internal sealed class EventConnectionNode(Listing<SourcedEvent> listing, Reading reading) : ConnectionNode<SourcedEvent>(listing)
{
    /// <summary>The events of this page, with their cursors.</summary>
    [Price(0, "first")]
    public IReadOnlyList<EventEdgeNode> Edges => [.. Rows((row, cursor) => new EventEdgeNode(cursor, new EventNode(row, reading)))];

    /// <summary>The events of this page.</summary>
    [Price(0, "first")]
    public IReadOnlyList<EventNode> Nodes => [.. Rows(row => new EventNode(row, reading))];
}

/// <summary>An event in a list.</summary>
/// <param name="Cursor">Where it stands.</param>
/// <param name="Node">The row.</param>
[Name("EventEdge")]
internal sealed record EventEdgeNode(string Cursor, EventNode Node);
