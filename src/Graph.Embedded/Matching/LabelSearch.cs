using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Core.Stores;
using Graph.Embedded.Topologies;

namespace Graph.Embedded.Matching;

/// <summary>
/// Finds the best ways from one node to every end, by levels: one level is one hop. A label is dropped when one of an earlier
/// level covers it (see <see cref="LabelTable"/>): all that could come of it then comes of the other too, shorter and no worse.
/// </summary>
internal sealed class LabelSearch
{
    private const int StepsBetweenLooks = 8_192;

    // To go on from a label costs about what it costs to go back from so many nodes; measured.
    private const int NodesForLabel = 4;

    private readonly Topology _topology;
    private readonly SearchPlans _plans;
    private readonly SearchMemory _memory;
    private readonly SearchBudget _budget;
    private readonly LabelTable _table;
    private readonly HashSet<int>? _ends;
    private Approach? _approach;
    private readonly int? _knownAt;
    private readonly int? _asOf;
    private readonly bool _windows;
    private readonly ulong _repeatable;
    private readonly int _maxHops;
    private int _steps;
    private byte _worthless;

    public LabelSearch(
        Topology topology, PathAutomaton automaton, SearchPlans plans, SearchMemory memory, SearchBudget budget,
        HashSet<int>? ends, bool endsDiffer, MatchQuery query)
    {
        (_topology, _plans, _memory, _budget, _ends) = (topology, plans, memory, budget, ends);
        (_knownAt, _asOf) = (query.Clocks.KnownAt, query.Clocks.AsOf);

        // On a day asked for all hops held, so they held together; within other days they need not have.
        var within = query.Within ?? Window.Always;
        _windows = query.Together && !(_asOf is { } day && within.Contains(day));
        _repeatable = endsDiffer ? automaton.Simulation.RepeatableTypesWhenEndsDiffer : automaton.Simulation.RepeatableTypes;
        _maxHops = automaton.MaxHops;
        _table = new LabelTable(plans, memory, ends, within, _windows, _repeatable);
    }

    /// <summary>Begins to walk from the other side; null where that is not to be done.</summary>
    public Func<Approach>? Approaching { get; init; }

    /// <summary>Searches from a node; what it found stays in the memory until the next search.</summary>
    public void Run(int start)
    {
        _memory.Clear();
        var plan = _plans.Start(start);
        _table.Start(start, plan);
        _worthless = (byte)(RelationStatus.Disputed + 1);
        var (next, end) = (0, 1);
        for (byte level = 1; level <= _maxHops && next < end; level++)
        {
            _table.Level = level;
            Meet(next, end);
            for (; next < end; next++)
            {
                Expand(next);

                if (_budget.IsSpent || (_steps + _table.Compared > StepsBetweenLooks && IsOutOfBudget()))
                {
                    return;
                }
            }

            end = _memory.LabelCount;
            GiveUpOnWhatIsSettled();
        }
    }

    /// <summary>Where every end asked for was found, only something stronger than the weakest of them is of use.</summary>
    private void GiveUpOnWhatIsSettled()
    {
        if (_ends is null || _memory.FoundCount < _ends.Count)
        {
            return;
        }

        byte weakest = 0;
        foreach (ref readonly var found in _memory.Found.AsSpan(0, _memory.FoundCount))
        {
            weakest = Math.Max(weakest, found.Status);
        }

        _worthless = weakest;
    }

    /// <summary>
    /// Lets the other side walk while its next hop costs less than this side's would, until both have met.
    /// </summary>
    /// <param name="from">The first label to go on from.</param>
    /// <param name="to">One more than the last.</param>
    private void Meet(int from, int to)
    {
        if (Approaching is null || from == to)
        {
            return;
        }

        _approach ??= Approaching();
        bool growing;
        do
        {
            var (labels, left) = (0L, 0);
            for (var i = from; i < to; i++)
            {
                ref readonly var label = ref _memory.Labels[i];
                var plan = _plans[label.Plan];
                if (_approach.MayArrive(label.Node, plan.States, plan.Longest))
                {
                    (labels, left) = (labels + 1, Math.Max(left, plan.Longest));
                }
            }

            growing = _approach.Hops < left && _approach.NodesAhead <= labels * NodesForLabel && _approach.Grow();
        }
        while (growing);
    }

    private bool IsOutOfBudget()
    {
        (_steps, _table.Compared) = (0, 0);
        return _budget.IsOutAfter(_memory.LabelCount + _memory.LinkCount);
    }

    /// <summary>Walks on from a label.</summary>
    private void Expand(int index)
    {
        var label = _memory.Labels[index];
        var plan = _plans[label.Plan];
        if (_approach?.MayArrive(label.Node, plan.States, plan.Longest) == false)
        {
            return;
        }

        foreach (var move in plan.Moves)
        {
            foreach (var edges in new EdgesOfTypes(_topology.Edges(label.Node, move.Outgoing), move.Types))
            {
                Walk(edges, label, index, plan, move);
            }
        }
    }

    private void Walk(ReadOnlySpan<Edge> edges, in Label label, int index, SearchPlan plan, PlannedMove move)
    {
        _steps += edges.Length;
        foreach (ref readonly var edge in edges)
        {
            if ((move.Types >> edge.Type & 1) == 0)
            {
                continue;
            }

            var after = edge.Neighbour == label.Node
                ? AfterLoop(plan, move, edge)
                : move.ByKind[edge.NeighbourKind] ?? _plans.After(move, edge.Neighbour, edge.NeighbourKind);
            if (after is null || after.IsDead || _approach?.MayArrive(edge.Neighbour, after.States, after.Longest) == false)
            {
                continue;
            }

            var (status, start, end) = (edge.Status, edge.Start, edge.End);
            if (_knownAt is { } day)
            {
                if (!_topology.TryStepAt(edge, day, out var step))
                {
                    continue;
                }

                (status, start, end) = (step.Status, step.Start, step.End);
            }

            if (status > (byte)RelationStatus.Disputed || start > end || (_asOf is { } asOf && (asOf < start || asOf > end)))
            {
                continue;
            }

            var hop = new WalkedHop(
                index, edge.Relation, edge.Type, start, end, edge.Neighbour,
                Math.Max(status, label.Status), Math.Max(start, label.Start), Math.Min(end, label.End));
            if (hop.Status >= _worthless || (_windows && hop.From > hop.Until) || (_repeatable != 0 && _table.IsRepeated(hop)))
            {
                continue;
            }

            // A node may have many labels to compare with: the clock must be looked at inside of a hop too.
            if (_steps + _table.Compared > StepsBetweenLooks && IsOutOfBudget())
            {
                return;
            }

            _table.Arrive(after, hop);
        }
    }

    /// <summary>A loop stands among both the outgoing and the incoming edges; it is walked once, where it is met first.</summary>
    private SearchPlan? AfterLoop(SearchPlan plan, PlannedMove move, in Edge edge)
    {
        if (!move.Outgoing)
        {
            foreach (var other in plan.Moves)
            {
                if (other.Outgoing && (other.Types >> edge.Type & 1) != 0)
                {
                    return null;
                }
            }
        }

        return _plans.AfterLoop(plan, edge.Type, edge.Neighbour);
    }
}
