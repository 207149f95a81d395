using System.Runtime.InteropServices;

namespace Graph.Embedded.Topologies;

/// <summary>A step that is not the last of its relation.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct EarlierStep(int KnownFrom, int Start, int End, int Status);

/// <summary>One direction of the graph: the edges of node n from <c>Offsets[n]</c> to <c>Offsets[n + 1]</c>.</summary>
internal sealed record Adjacency(int[] Offsets, Edge[] Edges)
{
    public ReadOnlySpan<Edge> Of(int node) => Edges.AsSpan(Offsets[node], Offsets[node + 1] - Offsets[node]);
}

/// <summary>Steps before the last, of the few relations that have such: relation <c>Relations[i]</c> has those from <c>Offsets[i]</c>.</summary>
internal sealed record EarlierSteps(int[] Relations, int[] Offsets, EarlierStep[] Steps)
{
    public ReadOnlySpan<EarlierStep> Of(int relation) => Array.BinarySearch(Relations, relation) is var i and >= 0
        ? Steps.AsSpan(Offsets[i], Offsets[i + 1] - Offsets[i])
        : [];
}

/// <summary>The large part of a topology: written once, then only read, and saved as it lies in memory.</summary>
/// <param name="NodeIds">Ids of the nodes; the number of a node is its place here.</param>
/// <param name="Kinds">The kind of each node.</param>
/// <param name="NodeTypes">The place of each node's type in <paramref name="TypeNames"/>; -1 for none.</param>
/// <param name="TypeNames">The types of nodes, ascending.</param>
/// <param name="RelationIds">Ids of the relations; the number of a relation is its place here.</param>
/// <param name="RelationFrom">The node each relation starts from.</param>
/// <param name="KnownFrom">The day from which the last step of each relation is known.</param>
/// <param name="Earlier">Steps before the last.</param>
/// <param name="Out">Relations from their start.</param>
/// <param name="In">Relations from their end.</param>
internal sealed record TopologyBase(
    IdColumn NodeIds, byte[] Kinds, int[] NodeTypes, IdColumn TypeNames,
    IdColumn RelationIds, int[] RelationFrom, int[] KnownFrom, EarlierSteps Earlier,
    Adjacency Out, Adjacency In)
{
    public static TopologyBase Empty { get; } = new(
        IdColumn.Empty, [], [], IdColumn.Empty, IdColumn.Empty, [], [], new EarlierSteps([], [0], []), new Adjacency([0], []), new Adjacency([0], []));
}
