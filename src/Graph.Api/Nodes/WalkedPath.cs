using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Dates;
using GraphQL.DataLoader;

namespace Graph.Api.Nodes;

/// <summary>A path as it is walked: what those of a trace and those of other questions share.</summary>
internal abstract class WalkedPath(IReadOnlyList<string> nodes, IReadOnlyList<string> relations, Window window, Reading reading)
{
    /// <summary>The path read aloud.</summary>
    public IDataLoaderResult<string> Sentence() => Walk().Select(h => h.Read()).ToList().Together().Then(hops => string.Join(", which ", hops) + ".");

    /// <summary>The days on which all its hops held at once; empty where they never did.</summary>
    public WindowNode Window => new(window);

    /// <summary>The hops in the order of the walk.</summary>
    [Price(1, Usual = 4)]
    public IReadOnlyList<HopNode> Hops => [.. Walk()];

    private IEnumerable<HopNode> Walk() =>
        relations.Select((relation, i) => new HopNode(relation, nodes[i], nodes[i + 1], isFirst: i == 0, reading));
}
