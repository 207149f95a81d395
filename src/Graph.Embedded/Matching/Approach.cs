using System.Buffers;
using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Core.Stores;
using Graph.Embedded.Topologies;

namespace Graph.Embedded.Matching;

/// <summary>
/// How near each node is to the ends that are given, walked from there level by level as far as it was asked to: at least so many hops a path still
/// needs. A search that meets nodes too far away to arrive in time can leave them out, so that both sides walk half of the way where one would
/// walk through most of the graph. It looks at types and directions of all hops of the pattern, at status and the day asked for, no more: what it says is
/// never too much.
/// </summary>
internal sealed class Approach : IDisposable
{
    /// <summary>A number that no path has: the node was not reached yet.</summary>
    private const byte Unseen = 0;
    private const int EdgesBetweenLooks = 8_192;

    private readonly Topology _topology;
    private readonly SearchBudget _budget;
    private readonly int? _asOf;
    private readonly bool _stepsVary;
    private readonly ulong _out;
    private readonly ulong _in;

    /// <summary>By node: one more than its distance.</summary>
    private readonly byte[] _levels;
    private readonly List<int> _reached;
    private int _frontier;

    /// <summary>Begins at the ends, with no hop walked.</summary>
    public Approach(Topology topology, PathAutomaton automaton, MatchQuery query, SearchBudget budget, IReadOnlyCollection<int> ends)
    {
        (_topology, _budget, _asOf, _stepsVary) = (topology, budget, query.Clocks.AsOf, query.Clocks.KnownAt is not null);
        foreach (var move in automaton.States.SelectMany(s => s.Moves))
        {
            // What the search walks outwards leads inwards from here.
            _in |= move.Outgoing ? move.Types : 0;
            _out |= move.Incoming ? move.Types : 0;
        }

        _levels = ArrayPool<byte>.Shared.Rent(topology.NodeCount);
        Array.Clear(_levels);
        _reached = [.. ends];
        foreach (var end in _reached)
        {
            _levels[end] = 1;
        }

        EdgesAhead = _reached.Sum(Degree);
    }

    /// <summary>The number of hops within which every node is known.</summary>
    public int Hops { get; private set; }

    /// <summary>How many relations the next level looks at.</summary>
    public long EdgesAhead { get; private set; }

    /// <summary>Whether a node may be at one of the ends after so many hops.</summary>
    public bool MayArrive(int node, int hops) => hops > Hops || (_levels[node] != Unseen && _levels[node] <= hops + 1);

    /// <summary>The number of relations at a node.</summary>
    public int Degree(int node) => _topology.Edges(node, outgoing: true).Length + _topology.Edges(node, outgoing: false).Length;

    /// <summary>Walks one hop more.</summary>
    /// <returns>False where the search must end; then nothing more may be left out than before.</returns>
    public bool Grow()
    {
        var (end, edges, walked) = (_reached.Count, 0L, 0);
        var level = (byte)(Hops + 2);
        for (; _frontier < end; _frontier++)
        {
            if (walked >= EdgesBetweenLooks)
            {
                walked = 0;
                if (_budget.IsOutAfter(0))
                {
                    return false;
                }
            }

            walked += Degree(_reached[_frontier]);

            edges += Reach(_reached[_frontier], outgoing: true, _out, level) + Reach(_reached[_frontier], outgoing: false, _in, level);
        }

        (Hops, EdgesAhead) = (Hops + 1, edges);
        return true;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_levels);

    private long Reach(int node, bool outgoing, ulong types, byte level)
    {
        var ahead = 0L;
        foreach (ref readonly var edge in _topology.Edges(node, outgoing))
        {
            if ((types >> edge.Type & 1) == 0 || _levels[edge.Neighbour] != Unseen || !MayHold(edge))
            {
                continue;
            }

            _levels[edge.Neighbour] = level;
            _reached.Add(edge.Neighbour);
            ahead += Degree(edge.Neighbour);
        }

        return ahead;
    }

    /// <summary>Whether a path may walk it; at an earlier known-at day it might have been otherwise, and that is not looked up.</summary>
    private bool MayHold(in Edge edge) => _stepsVary
        || (edge.Status <= (byte)RelationStatus.Disputed && edge.Start <= edge.End && (_asOf is not { } day || (edge.Start <= day && day <= edge.End)));
}
