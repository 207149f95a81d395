using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Graph.Embedded.Matching;

/// <summary>The working memory of a search, kept from one to the next: a trace should not wait for the garbage collector.</summary>
internal sealed class SearchMemory
{
    /// <summary>What is larger than this is not kept: a rare large search must not hold its memory for ever.</summary>
    private const int LargestKept = 1 << 18;
    private static readonly ConcurrentBag<SearchMemory> Pool = [];

    private const int SmallestTable = 1 << 12;
    private NodeSlot[] _slots = new NodeSlot[SmallestTable];
    private NodeSlot[] _spare = [];

    /// <summary>How much of the table is in use: a small search in a table that a large one left would miss the cache.</summary>
    private int _mask = SmallestTable - 1;
    private int _used;
    private int _search;

    public Label[] Labels { get; private set; } = new Label[1 << 11];

    /// <summary>Types of the relations that each label walked. Read and written only where a relation could be met again.</summary>
    public ulong[] Used { get; private set; } = new ulong[1 << 11];

    public Link[] Links { get; private set; } = new Link[1 << 11];

    public FoundEnd[] Found { get; private set; } = new FoundEnd[256];

    public EndLabel[] Ends { get; private set; } = new EndLabel[256];

    public int LabelCount { get; private set; }

    public int LinkCount { get; private set; }

    public int FoundCount { get; private set; }

    public int EndCount { get; private set; }

    public static SearchMemory Rent() => Pool.TryTake(out var memory) ? memory : new SearchMemory();

    public void Return()
    {
        if (Math.Max(_slots.Length, Math.Max(Labels.Length, Links.Length)) <= LargestKept && Pool.Count < Environment.ProcessorCount)
        {
            Pool.Add(this);
        }
    }

    public void Clear()
    {
        (LabelCount, LinkCount, FoundCount, EndCount, _used, _mask) = (0, 0, 0, 0, 0, SmallestTable - 1);
        NextSearch();
    }

    /// <summary>A new label to be written in full: it holds what an earlier search left.</summary>
    public ref Label AddLabel()
    {
        if (LabelCount == Labels.Length)
        {
            Labels = Grown(Labels);
            Used = Grown(Used);
        }

        return ref Labels[LabelCount++];
    }

    public int AddLink(in Link link)
    {
        if (LinkCount == Links.Length)
        {
            Links = Grown(Links);
        }

        Links[LinkCount] = link;
        return LinkCount++;
    }

    public int AddFound(in FoundEnd found)
    {
        if (FoundCount == Found.Length)
        {
            Found = Grown(Found);
        }

        Found[FoundCount] = found;
        return FoundCount++;
    }

    public int AddEnd(in EndLabel end)
    {
        if (EndCount == Ends.Length)
        {
            Ends = Grown(Ends);
        }

        Ends[EndCount] = end;
        return EndCount++;
    }

    /// <summary>What is known of a node; valid until the next call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref NodeSlot Slot(int node)
    {
        if (_used * 2 > _mask)
        {
            GrowSlots();
        }

        ref var slot = ref FindSlot(node);
        if (slot.Search != _search)
        {
            slot = new NodeSlot { Node = node, Search = _search, Labels = -1, Found = -1 };
            _used++;
        }

        return ref slot;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref NodeSlot FindSlot(int node)
    {
        var slots = _slots;
        var mask = _mask;

        // Fibonacci hashing: neighbours in number must not crowd one place.
        var at = (int)((ulong)node * 0x9E37_79B9_7F4A_7C15 >> 32) & mask;
        while (slots[at].Search == _search && slots[at].Node != node)
        {
            at = (at + 1) & mask;
        }

        return ref slots[at];
    }

    private void GrowSlots()
    {
        var search = _search;
        var old = _slots.AsSpan(0, _mask + 1);
        _mask = _mask * 2 + 1;
        (_slots, _spare) = (_spare.Length > _mask ? _spare : new NodeSlot[_mask + 1], _slots);
        NextSearch();
        foreach (ref readonly var slot in old)
        {
            if (slot.Search == search)
            {
                FindSlot(slot.Node) = slot with { Search = _search };
            }
        }
    }

    private void NextSearch()
    {
        if (++_search == int.MaxValue)
        {
            Array.Clear(_slots);
            Array.Clear(_spare);
            _search = 1;
        }
    }

    private static T[] Grown<T>(T[] array)
    {
        Array.Resize(ref array, array.Length * 2);
        return array;
    }
}
