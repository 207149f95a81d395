using Graph.Api.Loading;
using Graph.Core.Tracing;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Nodes;

/// <summary>One path from a policy to a deal.</summary>
[Name("TracePath")]
internal sealed class TracePathNode(TracePath path, Reading reading)
{
    /// <summary>The path read aloud.</summary>
    public IDataLoaderResult<string> Sentence() => Walk().Select(h => h.Read()).ToList().Together().Then(hops => string.Join(", which ", hops) + ".");

    /// <summary>The days on which all its hops held at once.</summary>
    public WindowNode Window => new(path.Window);

    /// <summary>Where the window lies against the span of the deal.</summary>
    public WindowPosition Position => path.Position;

    /// <summary>The hops, policy first.</summary>
    [Complexity(1, 4)]
    public IReadOnlyList<HopNode> Hops => [.. Walk()];

    private IEnumerable<HopNode> Walk() =>
        path.Relations.Select((relation, i) => new HopNode(relation, path.Nodes[i], path.Nodes[i + 1], isFirst: i == 0, reading));
}
