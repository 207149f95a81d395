using Graph.Core.Patterns;
using Graph.Embedded.Topologies;

namespace Graph.Benchmarks.Tracing;

/// <summary>
/// What the trace is measured against: breadth first over graph and automaton, every node and state once, no dates and no
/// status; one path as witness for each far end. Written as well as the matcher: the same edges, a table of the same kind, no allocation.
/// </summary>
internal sealed class PlainSearch(Topology topology, PathAutomaton automaton)
{
    private const int SmallestTable = 1 << 13;
    private ulong[] _slots = new ulong[SmallestTable];
    private int _mask;
    private (int Node, int State, int From, int Relation)[] _queue = new (int, int, int, int)[1 << 11];
    private readonly uint[] _testsOfKind = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(kind => TestsOf(automaton, kind))];
    private readonly AutomatonMove[][] _moves = [.. automaton.States.Select(s => s.Moves.ToArray())];
    private readonly uint?[] _accepts = [.. automaton.States.Select(s => s.AcceptTests)];
    private uint _search;

    /// <summary>Far ends with the place of their witness, see <see cref="Witness"/>.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>How many pairs of node and state the last search met.</summary>
    public int Visited { get; private set; }

    public void Run(int start)
    {
        Ends.Clear();
        _search++;
        _mask = SmallestTable - 1;
        _queue[0] = (start, 0, -1, -1);
        var count = 1;
        TryVisit(start, 0);
        for (var next = 0; next < count; next++)
        {
            var (node, state, _, _) = _queue[next];
            var tests = _testsOfKind[topology.Kinds[node]];
            foreach (var move in _moves[state])
            {
                if ((move.Tests & ~tests) != 0)
                {
                    continue;
                }

                if (move.Outgoing)
                {
                    count = Walk(topology.Edges(node, outgoing: true), move, next, count);
                }

                if (move.Incoming)
                {
                    count = Walk(topology.Edges(node, outgoing: false), move, next, count);
                }
            }
        }

        Visited = count;
    }

    /// <summary>The relations of a witness, from its far end.</summary>
    public string[] Witness(int place)
    {
        List<string> ids = [];
        for (; _queue[place].From >= 0; place = _queue[place].From)
        {
            ids.Add(topology.RelationId(_queue[place].Relation));
        }

        return [.. ids];
    }

    public string EndId(int place) => topology.NodeId(_queue[place].Node);

    private int Walk(ReadOnlySpan<Edge> edges, AutomatonMove move, int from, int count)
    {
        if (edges.Length > 24)
        {
            // Chain patterns have one type a hop.
            var type = System.Numerics.BitOperations.TrailingZeroCount(move.Types);
            edges = edges[First(edges, type)..];
            edges = edges[..First(edges, type + 1)];
        }

        foreach (ref readonly var edge in edges)
        {
            if ((move.Types >> edge.Type & 1) == 0)
            {
                continue;
            }

            var tests = _testsOfKind[edge.NeighbourKind];
            var accepts = _accepts[move.Target] is { } needed && (needed & ~tests) == 0;
            if (!accepts && !CanGoOn(move.Target, tests))
            {
                continue;
            }

            if (TryVisit(edge.Neighbour, move.Target))
            {
                if (accepts)
                {
                    Ends.Add(count);
                }

                if (count == _queue.Length)
                {
                    Array.Resize(ref _queue, count * 2);
                }

                _queue[count++] = (edge.Neighbour, move.Target, from, edge.Relation);
                if (count * 2 > _mask)
                {
                    GrowTable(count);
                }
            }
        }

        return count;
    }

    private bool CanGoOn(int state, uint tests)
    {
        foreach (var move in _moves[state])
        {
            if ((move.Tests & ~tests) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int First(ReadOnlySpan<Edge> edges, int type)
    {
        var (low, high) = (0, edges.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = edges[middle].Type < type ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>A slot holds search, state and node in one word; the numbers of a search are never used again.</summary>
    private bool TryVisit(int node, int state)
    {
        var key = (ulong)_search << 36 | (ulong)state << 32 | (uint)node;
        var mask = _mask;
        var at = (int)(((ulong)node * 16 + (ulong)state) * 0x9E37_79B9_7F4A_7C15 >> 40) & mask;
        while (_slots[at] >> 36 == _search)
        {
            if (_slots[at] == key)
            {
                return false;
            }

            at = (at + 1) & mask;
        }

        _slots[at] = key;
        return true;
    }

    /// <summary>Like the matcher's, the table is as small as the search allows: what a large search left would miss the cache.</summary>
    private void GrowTable(int count)
    {
        _mask = _mask * 2 + 1;
        _slots = _mask < _slots.Length ? _slots : new ulong[_mask + 1];
        _search++;
        for (var i = 0; i < count; i++)
        {
            TryVisit(_queue[i].Node, _queue[i].State);
        }
    }

    private static uint TestsOf(PathAutomaton automaton, int kind)
    {
        var passed = 0u;
        for (var i = 0; i < automaton.Tests.Count; i++)
        {
            passed |= automaton.Tests[i].Kinds.Any(k => (int)k == kind) ? 1u << i : 0;
        }

        return passed;
    }
}
