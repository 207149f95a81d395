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
        _memory.AddLabel() = new Label
        {
            Node = start,
            Start = Open.Start,
            End = Open.End,
            Next = -1,
            Links = -1,
            Plan = (ushort)plan.Number,
            Paths = 1,
        };
        _memory.Slot(start).Labels = 0;
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

            var hop = new Hop(
                index, edge.Relation, edge.Type, start, end, edge.Neighbour,
                Math.Max(status, label.Status), Math.Max(start, label.Start), Math.Min(end, label.End), label.Used | 1UL << edge.Type);
            if (hop.Status >= _worthless || (_windows && hop.From > hop.Until) || (((label.Used & _repeatable) >> edge.Type & 1) != 0 && IsWalked(edge.Relation, index)))
            {
                continue;
            }

            // A node may have many labels to compare with: the clock must be looked at inside of a hop too.
            if (_steps > StepsBetweenLooks && IsOutOfBudget())
            {
                return;
            }

            Arrive(after, hop);
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

    private void Arrive(SearchPlan plan, in Hop hop)
    {
        ref var slot = ref _memory.Slot(hop.Node);
        var isEnd = plan.Accepts && (_ends is null || _ends.Contains(hop.Node));
        if (plan.IsLast && (!isEnd || (slot.Found >= 0 && IsSettled(_memory.Found[slot.Found], hop.Status))))
        {
            return;
        }

        var repeatable = hop.Used & plan.Remaining & _repeatable;
        for (var other = slot.Labels; other >= 0; _steps++)
        {
            ref var known = ref _memory.Labels[other];
            if (known.Level == _level)
            {
                if (known.Plan == plan.Number && known.Status == hop.Status && repeatable == 0 && (known.Used & plan.Remaining & _repeatable) == 0
                    && (!_windows || plan.IsLast || (known.Start == hop.From && known.End == hop.Until)))
                {
                    Merge(ref known, hop);
                    return;
                }
            }
            else if (IsCovered(plan, hop, known))
            {
                return;
            }

            other = known.Next;
        }

        ref var label = ref _memory.AddLabel();
        label.Node = hop.Node;
        label.Start = hop.From;
        label.End = hop.Until;
        label.Next = slot.Labels;
        label.Links = _memory.AddLink(hop.Link(next: -1));
        label.Plan = (ushort)plan.Number;
        label.Status = hop.Status;
        label.Level = (byte)_level;
        label.Paths = _memory.Labels[hop.Before].Paths;
        label.Used = hop.Used;
        slot.Labels = _memory.LabelCount - 1;
        if (isEnd)
        {
            Found(ref slot, hop.Status);
        }
    }

    /// <summary>Whether an end has a better way than one of the present level and a status.</summary>
    private bool IsSettled(in FoundEnd found, byte status) => found.Status < status || (found.Status == status && found.Level < _level);

    private void Merge(ref Label known, in Hop hop)
    {
        // Where windows make no difference to the search, the least start is what the answer needs.
        var paths = _memory.Labels[hop.Before].Paths;
        known.Start = Math.Min(known.Start, hop.From);
        known.Paths = known.Paths > long.MaxValue - paths ? long.MaxValue : known.Paths + paths;
        known.Used |= hop.Used;
        known.Links = _memory.AddLink(hop.Link(known.Links));
    }

    /// <summary>
    /// Whether an earlier label can do all that a label after this hop can: it is in states that cover its states, held on all its days,
    /// is no weaker, and has not used up a relation that the rest of the pattern could need and the new one still has.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsCovered(SearchPlan plan, in Hop hop, in Label earlier) =>
        earlier.Status <= hop.Status
        && (!_windows || (earlier.Start <= hop.From && earlier.End >= hop.Until))
        && (plan.States & ~_plans[earlier.Plan].Covers) == 0
        && ((earlier.Used & plan.Remaining & _repeatable) == 0 || HasWalkedAllOf(hop, earlier, earlier.Used & plan.Remaining & _repeatable));

    /// <summary>Whether a path has every relation that an earlier label walked, of types that could be needed again.</summary>
    private bool HasWalkedAllOf(in Hop hop, in Label earlier, ulong types)
    {
        for (var at = earlier.Links; at >= 0; at = _memory.Labels[_memory.Links[at].From].Links)
        {
            ref readonly var used = ref _memory.Links[at];
            if ((types >> used.Type & 1) != 0 && used.Relation != hop.Relation && !IsWalked(used.Relation, hop.Before))
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

    /// <summary>Takes the label made last as a way to an end.</summary>
    private void Found(ref NodeSlot slot, byte status)
    {
        if (slot.Found < 0)
        {
            slot.Found = _memory.AddFound(new FoundEnd { Node = slot.Node, Status = status, Level = (byte)_level, Labels = -1 });
        }

        ref var found = ref _memory.Found[slot.Found];
        if (IsSettled(found, status))
        {
            return;
        }

        var isBetter = status < found.Status;
        found.Labels = _memory.AddEnd(new EndLabel { Label = _memory.LabelCount - 1, Next = isBetter ? -1 : found.Labels });
        (found.Status, found.Level) = (status, (byte)_level);
    }

    /// <summary>A relation walked from a label: where it leads, and what holds of the path with it.</summary>
    private readonly record struct Hop(
        int Before, int Relation, byte Type, int Start, int End, int Node, byte Status, int From, int Until, ulong Used)
    {
        public Link Link(int next) => new() { From = Before, Relation = Relation, Start = Start, End = End, Next = next, Type = Type };
    }
}
