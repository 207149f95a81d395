using System.Runtime.InteropServices;

namespace Graph.Embedded.Topologies;

/// <summary>
/// A relation as seen from one of its ends, with its last step. Twenty bytes: three fit a cache line, and the far end's kind
/// stands here so that a hop to the wrong kind costs no further read.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct Edge
{
    public int Neighbour;
    public int Relation;
    public int Start;
    public int End;
    public byte Type;
    public byte Status;
    public byte NeighbourKind;

    /// <summary>Written as zero, so that a snapshot of the same content has the same bytes.</summary>
    public byte Unused;

    /// <summary>The order of a node's edges.</summary>
    public static int Compare(Edge a, Edge b) => a.Type != b.Type ? a.Type.CompareTo(b.Type) : a.Relation.CompareTo(b.Relation);
}
