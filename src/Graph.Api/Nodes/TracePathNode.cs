using Graph.Api.Loading;
using Graph.Core.Tracing;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>One path from a policy to a deal.</summary>
[Name("TracePath")]
internal sealed class TracePathNode(TracePath path, Reading reading) : WalkedPath(path.Nodes, path.Relations, path.Window, reading)
{
    /// <summary>Where the window lies against the span of the deal.</summary>
    public WindowPosition Position => path.Position;
}
