using System.Runtime.InteropServices;

namespace Graph.Embedded.Topologies;

/// <summary>
/// A relation as seen from one of its ends, with its last step. Twenty bytes: three fit a cache line, and the far end's kind
/// stands here so that a hop to the wrong kind costs no further read.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct Edge
{
    // The first of January 1900, as a day number.
    private const int FirstEra = 693_595;

    public int Neighbour;
    public int Relation;
    public int Start;
    public int End;
    public byte Type;
    public byte Status;
    public byte NeighbourKind;

    /// <summary>
    /// The <see cref="EraOf"/> the day from which the last step is known. Most often it tells already whether that was before or after
    /// a known-at day; the day itself lies elsewhere in memory.
    /// </summary>
    public byte KnownEra;

    /// <summary>A day in eras of a year: an earlier era is an earlier day.</summary>
    public static byte EraOf(int day) => (byte)Math.Clamp((day - FirstEra) / 366, 0, byte.MaxValue);

    /// <summary>The order of a node's edges.</summary>
    public static int Compare(Edge a, Edge b) => a.Type != b.Type ? a.Type.CompareTo(b.Type) : a.Relation.CompareTo(b.Relation);
}

/// <summary>What a step tells a search of an edge.</summary>
internal readonly record struct EdgeStep(byte Status, int Start, int End);
