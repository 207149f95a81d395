using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Embedded.Topologies;

namespace Graph.Embedded.Matching;

/// <summary>What the nodes of a pattern must be, in numbers of one topology.</summary>
internal sealed class NodeTests
{
    private readonly Topology _topology;
    private readonly uint[] _byKind = new uint[byte.MaxValue + 1];
    private readonly List<(uint Bit, PropertyCheck[] Checks)> _withProperties = [];

    public NodeTests(Topology topology, IReadOnlyList<NodePattern> tests, Func<PropertyTest, IReadOnlyCollection<string>> idsWith)
    {
        _topology = topology;
        for (var i = 0; i < tests.Count; i++)
        {
            foreach (var kind in tests[i].Kinds.Count == 0 ? Enum.GetValues<EntityKind>() : tests[i].Kinds)
            {
                _byKind[(int)kind] |= 1u << i;
            }

            if (tests[i].Properties.Count > 0)
            {
                _withProperties.Add((1u << i, [.. tests[i].Properties.Select(p => Check(p, idsWith))]));
            }
        }
    }

    /// <summary>Whether the kind of a node alone tells which tests it passes.</summary>
    public bool ByKindOnly => _withProperties.Count == 0;

    /// <summary>The tests that nodes of a kind pass, where <see cref="ByKindOnly"/>.</summary>
    public uint OfKind(byte kind) => _byKind[kind];

    /// <summary>The tests that a node passes, as bits.</summary>
    public uint Of(int node)
    {
        var passed = _byKind[_topology.Kinds[node]];
        foreach (var (bit, checks) in _withProperties)
        {
            if ((passed & bit) != 0 && !Array.TrueForAll(checks, c => c.Passes(_topology, node)))
            {
                passed &= ~bit;
            }
        }

        return passed;
    }

    /// <summary>The nodes that pass a test, ascending by number.</summary>
    public List<int> NodesPassing(int test)
    {
        var bit = 1u << test;
        var narrowest = _withProperties.Where(t => t.Bit == bit).SelectMany(t => t.Checks).Select(c => c.Nodes).OfType<HashSet<int>>().MinBy(n => n.Count);
        if (narrowest is not null)
        {
            return [.. narrowest.Where(n => (Of(n) & bit) != 0).Order()];
        }

        List<int> nodes = [];
        for (var node = 0; node < _topology.NodeCount; node++)
        {
            if ((_byKind[_topology.Kinds[node]] & bit) != 0 && (Of(node) & bit) != 0)
            {
                nodes.Add(node);
            }
        }

        return nodes;
    }

    private PropertyCheck Check(PropertyTest test, Func<PropertyTest, IReadOnlyCollection<string>> idsWith) => test.Name switch
    {
        "type" => new PropertyCheck(null, _topology.FindNodeType(test.Value)),
        "id" => new PropertyCheck(Numbers([test.Value]), -1),
        _ => new PropertyCheck(Numbers(idsWith(test)), -1),
    };

    private HashSet<int> Numbers(IEnumerable<string> ids) => [.. ids.Select(_topology.FindNode).Where(n => n >= 0)];

    /// <summary>One of these nodes, or where there are none a node of this type.</summary>
    private sealed record PropertyCheck(HashSet<int>? Nodes, int Type)
    {
        public bool Passes(Topology topology, int node) => Nodes?.Contains(node) ?? (Type >= 0 && topology.NodeTypes[node] == Type);
    }
}
