using System.Runtime.CompilerServices;
using Graph.Core.Dates;

namespace Graph.Embedded.Matching;

/// <summary>
/// The labels of one search by node, and the ends found. Of what arrives at a node it keeps only what a label of an earlier
/// level does not cover: one that can do all that the new one can, shorter and no worse.
/// </summary>
internal sealed class LabelTable(SearchPlans plans, SearchMemory memory, HashSet<int>? ends, Window within, bool windows, ulong repeatable)
{
    /// <summary>The number of hops of the labels that are being made.</summary>
    public byte Level { get; set; }

    /// <summary>How many labels were looked at since this was set to zero.</summary>
    public int Compared { get; set; }

    /// <summary>Begins with the label of no hop.</summary>
    public void Start(int node, SearchPlan plan)
    {
        memory.AddLabel() = new Label
        {
            Node = node,
            Start = within.Start,
            End = within.End,
            Next = -1,
            Links = -1,
            Plan = (ushort)plan.Number,
            Paths = 1,
        };
        memory.Used[0] = 0;
        memory.Slot(node).Labels = 0;
    }

    /// <summary>Whether a hop walks a relation again.</summary>
    public bool IsRepeated(in WalkedHop hop) => ((memory.Used[hop.Before] & repeatable) >> hop.Type & 1) != 0 && IsWalked(hop.Relation, hop.Before);

    /// <summary>Takes a hop: makes a label of it, or adds it to one that is equal, or drops it.</summary>
    public void Arrive(SearchPlan plan, in WalkedHop hop)
    {
        ref var slot = ref memory.Slot(hop.Node);
        var isEnd = plan.Accepts && (ends is null || ends.Contains(hop.Node));
        if (plan.IsLast && (!isEnd || (slot.Found >= 0 && IsSettled(memory.Found[slot.Found], hop.Status))))
        {
            return;
        }

        // What this path has used up of what it could need again.
        var used = repeatable == 0 ? 0 : UsedWith(hop);
        var needed = plan.Remaining & repeatable;
        for (var other = slot.Labels; other >= 0; Compared++)
        {
            ref var known = ref memory.Labels[other];
            if (known.Level == Level)
            {
                if (known.Plan == plan.Number && known.Status == hop.Status && (needed == 0 || ((used | memory.Used[other]) & needed) == 0)
                    && (!windows || plan.IsLast || (known.Start == hop.From && known.End == hop.Until)))
                {
                    // Neither has used what could be needed again, and what is needed only becomes less: the types used stay as they are.
                    Merge(ref known, hop);
                    return;
                }
            }
            else if (IsCovered(plan, hop, known) && (needed == 0 || HasWalkedAllOf(hop, other, memory.Used[other] & needed)))
            {
                return;
            }

            other = known.Next;
        }

        ref var label = ref memory.AddLabel();
        label.Node = hop.Node;
        label.Start = hop.From;
        label.End = hop.Until;
        label.Next = slot.Labels;
        label.Links = memory.AddLink(hop.Link(next: -1));
        label.Plan = (ushort)plan.Number;
        label.Status = hop.Status;
        label.Level = Level;
        label.Paths = memory.Labels[hop.Before].Paths;
        slot.Labels = memory.LabelCount - 1;
        if (repeatable != 0)
        {
            memory.Used[slot.Labels] = used;
        }

        if (isEnd)
        {
            Found(ref slot, hop.Status);
        }
    }

    /// <summary>Whether an end has a better way than one of the present level and a status.</summary>
    private bool IsSettled(in FoundEnd found, byte status) => found.Status < status || (found.Status == status && found.Level < Level);

    private void Merge(ref Label known, in WalkedHop hop)
    {
        // Where windows make no difference to the search, the least start is what the answer needs.
        var paths = memory.Labels[hop.Before].Paths;
        known.Start = Math.Min(known.Start, hop.From);
        known.Paths = known.Paths > long.MaxValue - paths ? long.MaxValue : known.Paths + paths;
        known.Links = memory.AddLink(hop.Link(known.Links));
    }

    /// <summary>
    /// Whether an earlier label can do all that a label after this hop can, but for relations that it used up: it is in states
    /// that cover its states, held on all its days and is no weaker.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsCovered(SearchPlan plan, in WalkedHop hop, in Label earlier) =>
        earlier.Status <= hop.Status
        && (!windows || (earlier.Start <= hop.From && earlier.End >= hop.Until))
        && (plan.States & ~plans[earlier.Plan].Covers) == 0;

    /// <summary>
    /// Whether a path has every relation that an earlier label walked, of types that could be needed again; else the earlier
    /// one has used up what the new one still has.
    /// </summary>
    private bool HasWalkedAllOf(in WalkedHop hop, int earlier, ulong types)
    {
        for (var at = types == 0 ? -1 : memory.Labels[earlier].Links; at >= 0; at = memory.Labels[memory.Links[at].From].Links)
        {
            ref readonly var used = ref memory.Links[at];
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
        for (var at = memory.Labels[label].Links; at >= 0; at = memory.Labels[memory.Links[at].From].Links)
        {
            if (memory.Links[at].Relation == relation)
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
            slot.Found = memory.AddFound(new FoundEnd { Node = slot.Node, Status = status, Level = Level, Labels = -1 });
        }

        ref var found = ref memory.Found[slot.Found];
        if (IsSettled(found, status))
        {
            return;
        }

        var isBetter = status < found.Status;
        found.Labels = memory.AddEnd(new EndLabel { Label = memory.LabelCount - 1, Next = isBetter ? -1 : found.Labels });
        (found.Status, found.Level) = (status, Level);
    }

    private ulong UsedWith(in WalkedHop hop) => memory.Used[hop.Before] | 1UL << hop.Type;
}
