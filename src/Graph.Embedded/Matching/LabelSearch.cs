using System.Runtime.CompilerServices;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Embedded.Topologies;

namespace Graph.Embedded.Matching;

/// <summary>
/// Finds the best ways from one node to every end, by levels: one level is one hop. A label is dropped when one of an earlier
/// level covers it (see <see cref="IsCovered"/>): all that could come of it then comes of the other too, shorter and no worse.
/// </summary>
internal sealed class LabelSearch
{
    /// <summary>More edges than this are searched for their relation type, fewer are looked through.</summary>
    private const int LookThrough = 24;
    private const int StepsBetweenLooks = 8_192;

    private readonly Topology _topology;
    private readonly SearchPlans _plans;
    private readonly SearchMemory _memory;
    private readonly SearchBudget _budget;
    private readonly HashSet<int>? _ends;
    private readonly int? _knownAt;
    private readonly int? _asOf;
    private readonly bool _windows;
    private readonly ulong _repeatable;
    private readonly int _maxHops;
    private int _steps;
    private int _level;
    private byte _worthless;

    public LabelSearch(
        Topology topology, PathAutomaton automaton, SearchPlans plans, SearchMemory memory, SearchBudget budget,
        HashSet<int>? ends, bool endsDiffer, Clocks clocks, bool together)
    {
        (_topology, _plans, _memory, _budget, _ends) = (topology, plans, memory, budget, ends);
        (_knownAt, _asOf) = (clocks.KnownAt, clocks.AsOf);

        // On a day asked for all hops held, so they held together.
        _windows = together && _asOf is null;
        _repeatable = endsDiffer ? automaton.Simulation.RepeatableTypesWhenEndsDiffer : automaton.Simulation.RepeatableTypes;
        _maxHops = automaton.MaxHops;
    }

    /// <summary>Searches from a node; what it found stays in the memory until the next search.</summary>
    public void Run(int start)
    {
        _memory.Clear();
        var plan = _plans.Start(start);
        _memory.Slot(start).Labels = _memory.AddLabel(new Label
        {
            Node = start,
            Start = Open.Start,
            End = Open.End,
            Next = -1,
            Links = -1,
            Plan = (ushort)plan.Number,
            Paths = 1,
        });
        _worthless = (byte)(RelationStatus.Disputed + 1);
        var (next, end) = (0, 1);
        for (_level = 1; _level <= _maxHops && next < end; _level++)
        {
            for (; next < end; next++)
            {
                Expand(next);
                if (_budget.IsSpent || (_steps > StepsBetweenLooks && IsOutOfBudget()))
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

    private bool IsOutOfBudget()
    {
        _steps = 0;
        return _budget.IsOutAfter(_memory.LabelCount + _memory.LinkCount);
    }

    private void Expand(int index)
    {
        var label = _memory.Labels[index];
        var plan = _plans[label.Plan];
        foreach (var move in plan.Moves)
        {
            var edges = _topology.Edges(label.Node, move.Outgoing);
            if (edges.Length <= LookThrough)
            {
                Walk(edges, label, index, plan, move);
                continue;
            }

            for (var types = move.Types; types != 0; types &= types - 1)
            {
                var type = (byte)System.Numerics.BitOperations.TrailingZeroCount(types);
                var from = FirstOfType(edges, type);
                var rest = edges[from..];
                Walk(rest[..FirstOfType(rest, type + 1)], label, index, plan, move);
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

                (status, start, end) = ((byte)step.Status, step.Start, step.End);
            }

            if (status > (byte)RelationStatus.Disputed || start > end || (_asOf is { } asOf && (asOf < start || asOf > end)))
            {
                continue;
            }

            var link = new Link { From = index, Relation = edge.Relation, Start = start, End = end, Next = -1, Type = edge.Type };
            (status, start, end) = (Math.Max(status, label.Status), Math.Max(start, label.Start), Math.Min(end, label.End));
            if (status >= _worthless || (_windows && start > end) || (((label.Used & _repeatable) >> edge.Type & 1) != 0 && IsWalked(edge.Relation, index)))
            {
                continue;
            }

            // A node may have many labels to compare with: the clock must be looked at inside of a hop too.
            if (_steps > StepsBetweenLooks && IsOutOfBudget())
            {
                return;
            }

            Arrive(after, link, new Label
            {
                Node = edge.Neighbour,
                Start = start,
                End = end,
                Links = -1,
                Plan = (ushort)after.Number,
                Status = status,
                Level = (byte)_level,
                Paths = label.Paths,
                Used = label.Used | 1UL << edge.Type,
            });
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

    private void Arrive(SearchPlan plan, in Link link, Label label)
    {
        ref var slot = ref _memory.Slot(label.Node);
        var isEnd = plan.Accepts && (_ends is null || _ends.Contains(label.Node));
        if (plan.IsLast && (!isEnd || (slot.Found >= 0 && IsSettled(_memory.Found[slot.Found], label))))
        {
            return;
        }

        var repeatable = label.Used & plan.Remaining & _repeatable;
        for (var other = slot.Labels; other >= 0; _steps++)
        {
            ref var known = ref _memory.Labels[other];
            if (known.Level == _level)
            {
                if (known.Plan == label.Plan && known.Status == label.Status && repeatable == 0 && (known.Used & plan.Remaining & _repeatable) == 0
                    && (!_windows || plan.IsLast || (known.Start == label.Start && known.End == label.End)))
                {
                    Merge(ref known, label, link);
                    return;
                }
            }
            else if (IsCovered(plan, label, link, known))
            {
                return;
            }

            other = known.Next;
        }

        label.Next = slot.Labels;
        label.Links = _memory.AddLink(link);
        slot.Labels = _memory.AddLabel(label);
        if (isEnd)
        {
            Found(ref slot, label, slot.Labels);
        }
    }

    private static bool IsSettled(in FoundEnd found, in Label label) =>
        found.Status < label.Status || (found.Status == label.Status && found.Level < label.Level);

    private void Merge(ref Label known, in Label label, in Link link)
    {
        // Where windows make no difference to the search, the least start is what the answer needs.
        known.Start = Math.Min(known.Start, label.Start);
        known.Paths = known.Paths > long.MaxValue - label.Paths ? long.MaxValue : known.Paths + label.Paths;
        known.Used |= label.Used;
        known.Links = _memory.AddLink(link with { Next = known.Links });
    }

    /// <summary>
    /// Whether an earlier label can do all that this one can: it is in states that cover its states, held on all its days, is
    /// no weaker, and has not used up a relation that the rest of the pattern could need and this one still has.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsCovered(SearchPlan plan, in Label label, in Link link, in Label earlier) =>
        earlier.Status <= label.Status
        && (!_windows || (earlier.Start <= label.Start && earlier.End >= label.End))
        && (plan.States & ~_plans[earlier.Plan].Covers) == 0
        && ((earlier.Used & plan.Remaining & _repeatable) == 0 || HasWalkedAllOf(label, link, earlier, earlier.Used & plan.Remaining & _repeatable));

    /// <summary>Whether a label's path has every relation that an earlier one walked, of types that could be needed again.</summary>
    private bool HasWalkedAllOf(in Label label, in Link link, in Label earlier, ulong types)
    {
        for (var at = earlier.Links; at >= 0; at = _memory.Labels[_memory.Links[at].From].Links)
        {
            ref readonly var used = ref _memory.Links[at];
            if ((types >> used.Type & 1) != 0 && used.Relation != link.Relation && !IsWalked(used.Relation, link.From))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether a relation lies on the way to a label. Only the first link of each is followed: labels with several have no
    /// relation on them that could be met again.
    /// </summary>
    private bool IsWalked(int relation, int label)
    {
        for (var at = _memory.Labels[label].Links; at >= 0; at = _memory.Labels[_memory.Links[at].From].Links)
        {
            if (_memory.Links[at].Relation == relation)
            {
                return true;
            }
        }

        return false;
    }

    private void Found(ref NodeSlot slot, in Label label, int index)
    {
        if (slot.Found < 0)
        {
            slot.Found = _memory.AddFound(new FoundEnd { Node = label.Node, Status = label.Status, Level = label.Level, Labels = -1 });
        }

        ref var found = ref _memory.Found[slot.Found];
        if (IsSettled(found, label))
        {
            return;
        }

        var isBetter = label.Status < found.Status;
        found.Labels = _memory.AddEnd(new EndLabel { Label = index, Next = isBetter ? -1 : found.Labels });
        (found.Status, found.Level) = (label.Status, label.Level);
    }
}
