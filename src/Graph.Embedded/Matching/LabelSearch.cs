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
    /// <summary>More edges than this are searched for their relation type, fewer are looked through.</summary>
    private const int LookThrough = 24;
    private const int StepsBetweenLooks = 8_192;

    /// <summary>From so many labels to go on from the other side walks too; fewer are done sooner than it begins.</summary>
    public const int LabelsWorthApproaching = 64;

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

    /// <summary>From how many labels on it does; it changes no answer.</summary>
    public int WorthApproaching { get; init; } = LabelsWorthApproaching;

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
            Meet(next, end, level);
            for (; next < end; next++)
            {
                if (_approach?.MayArrive(_memory.Labels[next].Node, _maxHops - level + 1) != false)
                {
                    Expand(next, _maxHops - level);
                }

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
    /// Lets the other side walk while that looks at less than this side's next hop would, until both have met.
    /// </summary>
    /// <param name="from">The first label to go on from.</param>
    /// <param name="to">One more than the last.</param>
    /// <param name="level">The hop to walk.</param>
    private void Meet(int from, int to, int level)
    {
        if (Approaching is null || to - from < WorthApproaching)
        {
            return;
        }

        _approach ??= Approaching();
        var edges = 0L;
        for (var i = from; i < to; i++)
        {
            edges += _approach.MayArrive(_memory.Labels[i].Node, _maxHops - level + 1) ? _approach.Degree(_memory.Labels[i].Node) : 0;
        }

        while (_approach.Hops < _maxHops - level + 1 && _approach.EdgesAhead <= edges && _approach.Grow())
        {
        }
    }

    private bool IsOutOfBudget()
    {
        (_steps, _table.Compared) = (0, 0);
        return _budget.IsOutAfter(_memory.LabelCount + _memory.LinkCount);
    }

    /// <param name="index">The label to go on from.</param>
    /// <param name="left">Hops that may be walked after this one.</param>
    private void Expand(int index, int left)
    {
        var label = _memory.Labels[index];
        var plan = _plans[label.Plan];
        foreach (var move in plan.Moves)
        {
            var edges = _topology.Edges(label.Node, move.Outgoing);
            if (edges.Length <= LookThrough)
            {
                Walk(edges, label, index, plan, move, left);
                continue;
            }

            for (var types = move.Types; types != 0; types &= types - 1)
            {
                var type = (byte)System.Numerics.BitOperations.TrailingZeroCount(types);
                var from = FirstOfType(edges, type);
                var rest = edges[from..];
                Walk(rest[..FirstOfType(rest, type + 1)], label, index, plan, move, left);
            }
        }
    }

    private static int FirstOfType(ReadOnlySpan<Edge> edges, int type)
    {
        var (low, high) = (0, edges.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = edges[middle].Type < type ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Walk(ReadOnlySpan<Edge> edges, in Label label, int index, SearchPlan plan, PlannedMove move, int left)
    {
        _steps += edges.Length;
        foreach (ref readonly var edge in edges)
        {
            if ((move.Types >> edge.Type & 1) == 0 || _approach?.MayArrive(edge.Neighbour, left) == false)
            {
                continue;
            }

            var after = edge.Neighbour == label.Node
                ? AfterLoop(plan, move, edge)
                : move.ByKind[edge.NeighbourKind] ?? _plans.After(move, edge.Neighbour, edge.NeighbourKind);
            if (after is null || after.IsDead)
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
