using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Core.Stores;
using Graph.Embedded.Topologies;

namespace Graph.Embedded.Matching;

/// <summary>
/// In which states of the pattern each node may still arrive at one of the ends that are given, walked back from there hop by hop as far as it was
/// asked to. A search that meets nodes from which nothing arrives can leave them out, so that both sides walk half of the way where one would
/// walk through most of the graph. It looks at the nodes and hops of the pattern, at status and the day asked for, not at windows nor at what a path used up:
/// what it says is never too little.
/// </summary>
internal sealed class Approach : IDisposable
{
    private const int EdgesBetweenLooks = 8_192;
    private const int ClearedAsAWhole = 8;

    // A graph that grows keeps its arrays for a while.
    private const int Rounding = 1 << 16;
    private static readonly ConcurrentBag<uint[]> Pool = [];
    private static readonly ConditionalWeakTable<PathAutomaton, ConcurrentDictionary<uint, HopBack[]>> HopsOf = [];

    private readonly Topology _topology;
    private readonly ConcurrentDictionary<uint, HopBack[]> _hops;
    private readonly PathAutomaton _automaton;
    private readonly NodeTests _tests;
    private readonly SearchBudget _budget;
    private readonly int? _asOf;
    private readonly bool _stepsVary;

    /// <summary>By node: the states from which a path arrives within the hops walked.</summary>
    private readonly uint[] _arriving;
    private readonly List<int> _reached = [];
    private List<(int Node, HopBack[] Hops)> _ahead = [];
    private List<(int Node, HopBack[] Hops)> _walking = [];

    /// <summary>Begins at the ends, with no hop walked.</summary>
    public Approach(Topology topology, PathAutomaton automaton, NodeTests tests, MatchQuery query, SearchBudget budget, IReadOnlyCollection<int> ends)
    {
        (_topology, _automaton, _tests, _budget, _asOf, _stepsVary) = (topology, automaton, tests, budget, query.Clocks.AsOf, query.Clocks.KnownAt is not null);
        _hops = HopsOf.GetOrCreateValue(automaton);
        _arriving = Pool.TryTake(out var clean) && clean.Length >= topology.NodeCount ? clean : new uint[(topology.NodeCount | (Rounding - 1)) + 1];
        foreach (var end in ends)
        {
            var passed = tests.Of(end);
            var accepting = 0u;
            for (var s = 0; s < automaton.States.Count; s++)
            {
                accepting |= automaton.States[s].Accepts(passed) ? 1u << s : 0;
            }

            Reach(end, accepting);
        }
    }

    /// <summary>The number of hops within which every path to an end is known.</summary>
    public int Hops { get; private set; }

    /// <summary>From how many nodes the next hop goes back.</summary>
    public int NodesAhead => _ahead.Count;

    /// <summary>Whether a path may arrive at one of the ends from a node, being in one of some states.</summary>
    /// <param name="node">The node.</param>
    /// <param name="states">The states, as bits.</param>
    /// <param name="left">The most hops that may still be walked from them.</param>
    public bool MayArrive(int node, uint states, int left) => left > Hops || (_arriving[node] & states) != 0;

    /// <summary>Walks one hop more.</summary>
    /// <returns>False where the search must end; then nothing more may be left out than before.</returns>
    public bool Grow()
    {
        (_walking, _ahead) = (_ahead, _walking);
        _ahead.Clear();
        var looked = 0;
        foreach (var (node, hops) in _walking)
        {
            foreach (var hop in hops)
            {
                foreach (var edges in new EdgesOfTypes(_topology.Edges(node, hop.Outgoing), hop.Types))
                {
                    looked += edges.Length + 1;
                    Walk(edges, hop);
                }
            }

            if (looked >= EdgesBetweenLooks)
            {
                looked = 0;
                if (_budget.IsOutAfter(0))
                {
                    return false;
                }
            }
        }

        Hops++;
        return true;
    }

    public void Dispose()
    {
        if (_reached.Count > _arriving.Length / ClearedAsAWhole)
        {
            Array.Clear(_arriving);
        }
        else
        {
            _reached.ForEach(node => _arriving[node] = 0);
        }

        if (Pool.Count < Environment.ProcessorCount)
        {
            Pool.Add(_arriving);
        }
    }

    private void Walk(ReadOnlySpan<Edge> edges, in HopBack hop)
    {
        foreach (ref readonly var edge in edges)
        {
            var fresh = hop.Sources & ~_arriving[edge.Neighbour];
            if (fresh != 0 && (hop.Types >> edge.Type & 1) != 0 && MayHold(edge)
                && (hop.Tests & ~(_tests.ByKindOnly ? _tests.OfKind(edge.NeighbourKind) : _tests.Of(edge.Neighbour))) == 0)
            {
                Reach(edge.Neighbour, fresh);
            }
        }
    }

    private void Reach(int node, uint states)
    {
        if (states == 0)
        {
            return;
        }

        if (_arriving[node] == 0)
        {
            _reached.Add(node);
        }

        _arriving[node] |= states;
        if (HopsInto(states) is { Length: > 0 } hops)
        {
            _ahead.Add((node, hops));
        }
    }

    /// <summary>The hops that lead into states.</summary>
    private HopBack[] HopsInto(uint states)
    {
        if (_hops.TryGetValue(states, out var known))
        {
            return known;
        }

        Dictionary<(ulong Types, bool Outgoing, uint Tests), uint> sources = [];
        for (var s = 0; s < _automaton.States.Count; s++)
        {
            foreach (var move in _automaton.States[s].Moves.Where(m => (states >> m.Target & 1) != 0))
            {
                // What the search walks outwards leads inwards from here.
                if (move.Outgoing)
                {
                    Add(move, outgoing: false, 1u << s);
                }

                if (move.Incoming)
                {
                    Add(move, outgoing: true, 1u << s);
                }
            }
        }

        return _hops[states] = [.. sources.Select(s => new HopBack(s.Key.Types, s.Key.Outgoing, s.Key.Tests, s.Value))];

        void Add(AutomatonMove move, bool outgoing, uint source) =>
            CollectionsMarshal.GetValueRefOrAddDefault(sources, (move.Types, outgoing, move.Tests), out _) |= source;
    }

    /// <summary>Whether a path may walk it; at an earlier known-at day it might have been otherwise, and that is not looked up.</summary>
    private bool MayHold(in Edge edge) => _stepsVary
        || (edge.Status <= (byte)RelationStatus.Disputed && edge.Start <= edge.End && (_asOf is not { } day || (edge.Start <= day && day <= edge.End)));

    /// <summary>A hop back.</summary>
    /// <param name="Types">The relation types.</param>
    /// <param name="Outgoing">Which relations of the node it goes back from.</param>
    /// <param name="Tests">What the node must pass that it leads to.</param>
    /// <param name="Sources">The states in which that node then may be.</param>
    private readonly record struct HopBack(ulong Types, bool Outgoing, uint Tests, uint Sources);
}
