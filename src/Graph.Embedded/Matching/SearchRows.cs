namespace Graph.Embedded.Matching;

/// <summary>
/// A way to reach a node: where the search is in the pattern, on which days all hops held, how strong the weakest is. Ways
/// of one length that are equal in all of this are one label with several links.
/// </summary>
internal struct Label
{
    public int Node;
    public int Start;
    public int End;

    /// <summary>The label made before this one at the same node, or -1.</summary>
    public int Next;

    /// <summary>The first of its links, or -1 for the start.</summary>
    public int Links;
    public ushort Plan;
    public byte Status;
    public byte Level;

    /// <summary>The number of paths that it stands for.</summary>
    public long Paths;
}

/// <summary>The last hop of a label: the label before it and the relation.</summary>
internal struct Link
{
    public int From;
    public int Relation;
    public int Start;
    public int End;

    /// <summary>Another last hop of the same label, or -1.</summary>
    public int Next;
    public byte Type;
}

/// <summary>The best way found to an end.</summary>
internal struct FoundEnd
{
    public int Node;

    /// <summary>The first of a list in <see cref="SearchMemory.Ends"/>.</summary>
    public int Labels;
    public byte Status;
    public byte Level;
}

/// <summary>A label in a list of labels.</summary>
internal struct EndLabel
{
    public int Label;
    public int Next;
}

/// <summary>What is known of a node in one search.</summary>
internal struct NodeSlot
{
    public int Node;
    public int Search;

    /// <summary>The label made last at the node, or -1.</summary>
    public int Labels;

    /// <summary>Its place among the ends found, or -1.</summary>
    public int Found;
}

/// <summary>A relation walked from a label: where it leads, and what holds of the path with it.</summary>
/// <param name="Before">The label.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Type">Its type.</param>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day.</param>
/// <param name="Node">The node it leads to.</param>
/// <param name="Status">The status of the weakest hop of the path.</param>
/// <param name="From">The first day of the path's window.</param>
/// <param name="Until">The last day of the path's window.</param>
internal readonly record struct WalkedHop(int Before, int Relation, byte Type, int Start, int End, int Node, byte Status, int From, int Until)
{
    public Link Link(int next) => new() { From = Before, Relation = Relation, Start = Start, End = End, Next = next, Type = Type };
}
