using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Embedded.Topologies;

namespace Graph.Embedded.Matching;

/// <summary>Gathers the pairs of one search after the other, keeps the first ones and writes down only their paths.</summary>
internal sealed class Answer(Topology topology, SearchMemory memory, SearchBudget budget, MatchQuery query, bool backward)
{
    private readonly PathEnumeration _paths = new(topology, memory, budget, backward, query.Within ?? Window.Always, query.MaxPathsPerPair);
    private readonly List<(Key Key, MatchedPair Pair)> _kept = [];
    private long _found;

    /// <summary>Takes what the search from a node found.</summary>
    public void Take(int start)
    {
        _found += memory.FoundCount;
        if (memory.FoundCount == 0)
        {
            return;
        }

        var keys = new Key[memory.FoundCount];
        for (var i = 0; i < keys.Length; i++)
        {
            ref readonly var found = ref memory.Found[i];
            var windowStart = int.MaxValue;
            for (var at = found.Labels; at >= 0; at = memory.Ends[at].Next)
            {
                budget.Work();
                windowStart = Math.Min(windowStart, memory.Labels[memory.Ends[at].Label].Start);
            }

            keys[i] = new Key(found.Status, found.Level, windowStart, backward ? found.Node : start, backward ? start : found.Node, i);
        }

        budget.Sort(keys.AsSpan(), Compare);
        Key? worst = _kept.Count == query.MaxPairs ? _kept[^1].Key : null;
        foreach (var key in keys.Take(query.MaxPairs).TakeWhile(key => worst is not { } kept || Compare(key, kept) < 0))
        {
            _kept.Add((key, Pair(key)));
        }

        _kept.Sort((a, b) => Compare(a.Key, b.Key));
        if (_kept.Count > query.MaxPairs)
        {
            _kept.RemoveRange(query.MaxPairs, _kept.Count - query.MaxPairs);
        }
    }

    public MatchResult Result(bool complete) => new([.. _kept.Select(k => k.Pair)], _found, complete);

    private MatchedPair Pair(Key key)
    {
        ref readonly var found = ref memory.Found[key.Found];
        var count = 0L;
        for (var at = found.Labels; at >= 0; at = memory.Ends[at].Next)
        {
            var paths = memory.Labels[memory.Ends[at].Label].Paths;
            count = count > long.MaxValue - paths ? long.MaxValue : count + paths;
        }

        return new MatchedPair(
            topology.NodeId(key.First), topology.NodeId(key.Last), (RelationStatus)key.Status, key.Length, key.WindowStart, _paths.First(found, count), count);
    }

    private int Compare(Key a, Key b)
    {
        var order = a.Status.CompareTo(b.Status);
        order = order != 0 ? order : a.Length.CompareTo(b.Length);
        order = order != 0 ? order : a.WindowStart.CompareTo(b.WindowStart);
        order = order != 0 ? order : topology.CompareNodes(a.First, b.First);
        return order != 0 ? order : topology.CompareNodes(a.Last, b.Last);
    }

    private readonly record struct Key(byte Status, byte Length, int WindowStart, int First, int Last, int Found);
}
