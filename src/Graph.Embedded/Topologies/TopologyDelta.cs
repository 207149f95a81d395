namespace Graph.Embedded.Topologies;

/// <summary>A relation put since the base was made. Its number follows those of the base.</summary>
internal sealed record DeltaRelation(string Id, int From, IReadOnlyList<TopologyStep> Steps);

/// <summary>
/// What differs from the base. A touched node has all its edges here; added nodes and relations follow the base in number;
/// a removed or replaced relation is one that no edge names any more.
/// </summary>
/// <param name="AddedNodes">Ids of added nodes, by number.</param>
/// <param name="AddedNodeNumbers">Their numbers.</param>
/// <param name="TypeNames">Types of nodes that the base does not name.</param>
/// <param name="Relations">Relations put, by number; those put again later stay, unnamed.</param>
/// <param name="RelationNumbers">Numbers of the relations that are there, among those put.</param>
/// <param name="Out">Edges of touched nodes from their start.</param>
/// <param name="In">Edges of touched nodes from their end.</param>
internal sealed record TopologyDelta(
    List<string> AddedNodes, Dictionary<string, int> AddedNodeNumbers, List<string> TypeNames,
    List<DeltaRelation> Relations, Dictionary<string, int> RelationNumbers,
    Dictionary<int, Edge[]> Out, Dictionary<int, Edge[]> In)
{
    /// <summary>How large it is: what a change pays for copying it.</summary>
    public int Size => AddedNodes.Count + Relations.Count + Out.Count + In.Count;

    public static TopologyDelta Nothing() => new(
        [], new Dictionary<string, int>(StringComparer.Ordinal), [], [], new Dictionary<string, int>(StringComparer.Ordinal), [], []);

    /// <summary>A copy that may be written to; edges are copied when they are touched.</summary>
    public TopologyDelta Copy() => new(
        [.. AddedNodes], new Dictionary<string, int>(AddedNodeNumbers, StringComparer.Ordinal), [.. TypeNames],
        [.. Relations], new Dictionary<string, int>(RelationNumbers, StringComparer.Ordinal),
        new Dictionary<int, Edge[]>(Out), new Dictionary<int, Edge[]>(In));
}
