using System.Runtime.CompilerServices;
using System.Text;

namespace Graph.Embedded.Topologies;

/// <summary>
/// The graph in memory as traversal needs it: nodes and relations are numbers, and each node has its edges at hand. One
/// version never changes; <see cref="With"/> makes the next, sharing all that did not change.
/// </summary>
internal sealed class Topology
{
    /// <summary>The kind of a node that was removed.</summary>
    public const byte NoKind = byte.MaxValue;

    private readonly TopologyDelta? _delta;
    private readonly Adjacency _out;
    private readonly Adjacency _in;
    private readonly int[] _nodeTypes;

    internal Topology(string release, TopologyBase @base, TopologyDelta? delta, byte[] kinds, int[] nodeTypes)
    {
        (Release, Base, _delta, Kinds, _nodeTypes) = (release, @base, delta, kinds, nodeTypes);
        (_out, _in) = (@base.Out, @base.In);
    }

    /// <summary>The release it belongs to.</summary>
    public string Release { get; }

    /// <summary>One more than the largest number of a node, removed ones included.</summary>
    public int NodeCount => Kinds.Length;

    /// <summary>Kinds by number; <see cref="NoKind"/> for a removed node.</summary>
    internal byte[] Kinds { get; }

    internal TopologyBase Base { get; }

    internal TopologyDelta? Delta => _delta;

    internal int[] NodeTypes => _nodeTypes;

    public static Topology Empty(string release) => new(release, TopologyBase.Empty, null, [], []);

    /// <summary>Makes a topology of rows in any order; the fastest order is ascending by id.</summary>
    /// <exception cref="ArgumentException">An id came twice, or a relation names a node that is not there.</exception>
    public static Topology Build(string release, IEnumerable<TopologyNode> nodes, IEnumerable<TopologyRelation> relations) =>
        Of(release, TopologyBuilder.Build(nodes, relations));

    /// <summary>The version after a change.</summary>
    /// <exception cref="ArgumentException">It leaves a relation without an end, or removes what is not there.</exception>
    public Topology With(TopologyChange change)
    {
        var next = new TopologyEditor(this).Apply(change);
        return next._delta!.Size > DeltaLimit(Base) ? next.Compact() : next;
    }

    /// <summary>The same content without a delta: numbers are in the order of ids throughout.</summary>
    public Topology Compact() => _delta is null ? this : Of(Release, new TopologyCompaction(this).Run());

    /// <summary>The number of a node, or -1.</summary>
    public int FindNode(string id)
    {
        var number = Base.NodeIds.Find(id);
        if (number < 0 && (_delta is null || !_delta.AddedNodeNumbers.TryGetValue(id, out number)))
        {
            return -1;
        }

        return Kinds[number] == NoKind ? -1 : number;
    }

    public string NodeId(int node) => node < Base.NodeIds.Count ? Base.NodeIds.Text(node) : _delta!.AddedNodes[node - Base.NodeIds.Count];

    public string? NodeType(int node)
    {
        var type = _nodeTypes[node];
        return type < 0 ? null : type < Base.TypeNames.Count ? Base.TypeNames.Text(type) : _delta!.TypeNames[type - Base.TypeNames.Count];
    }

    /// <summary>The number of a node type, or -1 where no node has it.</summary>
    public int FindNodeType(string type)
    {
        var number = Base.TypeNames.Find(type);
        var added = number < 0 && _delta is not null ? _delta.TypeNames.IndexOf(type) : -1;
        return number >= 0 ? number : added >= 0 ? Base.TypeNames.Count + added : -1;
    }

    public string RelationId(int relation) =>
        relation < Base.RelationIds.Count ? Base.RelationIds.Text(relation) : _delta!.Relations[relation - Base.RelationIds.Count].Id;

    /// <summary>The edges of a node, by relation type, then number of the relation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<Edge> Edges(int node, bool outgoing) => _delta is null ? (outgoing ? _out : _in).Of(node) : EdgesWithDelta(node, outgoing);

    /// <summary>Orders two nodes by id.</summary>
    public int CompareNodes(int a, int b) => Math.Max(a, b) < Base.NodeIds.Count ? a.CompareTo(b) : NodeBytes(a).SequenceCompareTo(NodeBytes(b));

    /// <summary>Orders two relations by id.</summary>
    public int CompareRelations(int a, int b) =>
        Math.Max(a, b) < Base.RelationIds.Count ? a.CompareTo(b) : RelationBytes(a).SequenceCompareTo(RelationBytes(b));

    /// <summary>What the last step of an edge known on a day tells; false where nothing was known.</summary>
    public bool TryStepAt(in Edge edge, int knownAt, out EdgeStep step)
    {
        if (edge.Relation >= Base.RelationIds.Count)
        {
            var steps = _delta!.Relations[edge.Relation - Base.RelationIds.Count].Steps;
            var last = steps.Count - 1;
            while (last >= 0 && steps[last].KnownFrom > knownAt)
            {
                last--;
            }

            step = last >= 0 ? new EdgeStep((byte)steps[last].Status, steps[last].Start, steps[last].End) : default;
            return last >= 0;
        }

        var era = Edge.EraOf(knownAt);
        if (edge.KnownEra < era || (edge.KnownEra == era && Base.KnownFrom[edge.Relation] <= knownAt))
        {
            step = new EdgeStep(edge.Status, edge.Start, edge.End);
            return true;
        }

        var found = false;
        step = default;
        foreach (ref readonly var earlier in Base.Earlier.Of(edge.Relation))
        {
            if (earlier.KnownFrom <= knownAt)
            {
                step = new EdgeStep((byte)earlier.Status, earlier.Start, earlier.End);
                found = true;
            }
        }

        return found;
    }

    internal static Topology Of(string release, TopologyBase @base) => new(release, @base, null, @base.Kinds, @base.NodeTypes);

    /// <summary>A delta is copied with every change: a sixty-fourth of the base keeps that near a millisecond a million relations.</summary>
    private static int DeltaLimit(TopologyBase @base) => Math.Max(4_096, @base.RelationIds.Count / 64);

    private ReadOnlySpan<Edge> EdgesWithDelta(int node, bool outgoing) =>
        (outgoing ? _delta!.Out : _delta!.In).TryGetValue(node, out var edges) ? edges
        : node < Base.NodeIds.Count ? (outgoing ? _out : _in).Of(node)
        : [];

    private ReadOnlySpan<byte> NodeBytes(int node) => node < Base.NodeIds.Count ? Base.NodeIds.Bytes(node) : Encoding.UTF8.GetBytes(NodeId(node));

    private ReadOnlySpan<byte> RelationBytes(int relation) =>
        relation < Base.RelationIds.Count ? Base.RelationIds.Bytes(relation) : Encoding.UTF8.GetBytes(RelationId(relation));
}
