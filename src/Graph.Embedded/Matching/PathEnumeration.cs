using System.Runtime.InteropServices;
using Graph.Core.Dates;
using Graph.Core.Stores;
using Graph.Embedded.Topologies;

namespace Graph.Embedded.Matching;

/// <summary>
/// Reads the paths of a pair out of the labels of a search, in order and no more than asked for. It goes relation by relation
/// from the first end, keeping all labels that the relations so far may stand for; every branch leads to a path.
/// </summary>
internal sealed class PathEnumeration(Topology topology, SearchMemory memory, SearchBudget budget, bool backward, Window within, int limit)
{
    private readonly List<MatchedPath> _paths = [];
    private readonly int[] _nodes = new int[byte.MaxValue];
    private readonly int[] _relations = new int[byte.MaxValue];
    private readonly Dictionary<int, string> _nodeIds = [];
    private readonly Dictionary<int, string> _relationIds = [];
    private readonly Func<int, string> _readNode = topology.NodeId;
    private readonly Func<int, string> _readRelation = topology.RelationId;
    private Dictionary<int, List<Hop>> _onwards = [];

    /// <summary>The first paths of an end by their relation ids, element by element.</summary>
    /// <param name="end">The end.</param>
    /// <param name="found">How many paths it has.</param>
    public IReadOnlyList<MatchedPath> First(in FoundEnd end, long found)
    {
        _paths.Clear();
        if (found == 1)
        {
            return [Only(end)];
        }

        List<int> ends = [];
        for (var at = end.Labels; at >= 0; at = memory.Ends[at].Next)
        {
            budget.Work();
            ends.Add(memory.Ends[at].Label);
        }

        if (!backward)
        {
            _onwards = Onwards(ends);
        }

        _nodes[0] = backward ? end.Node : memory.Labels[0].Node;
        Walk(backward ? ends : [0], 0, end.Level, within);
        return [.. _paths];
    }

    /// <summary>The path of an end that has one: no order is to be found.</summary>
    private MatchedPath Only(in FoundEnd end)
    {
        var label = memory.Ends[end.Labels].Label;
        var window = within;
        _nodes[backward ? 0 : end.Level] = end.Node;
        for (var walked = 1; walked <= end.Level; walked++)
        {
            ref readonly var link = ref memory.Links[memory.Labels[label].Links];
            label = link.From;
            window = window.Intersect(new Window(link.Start, link.End));
            _relations[backward ? walked - 1 : end.Level - walked] = link.Relation;
            _nodes[backward ? walked : end.Level - walked] = memory.Labels[label].Node;
        }

        return Written(end.Level, window);
    }

    private MatchedPath Written(int length, Window window)
    {
        var nodes = new string[length + 1];
        var relations = new string[length];
        for (var i = 0; i <= length; i++)
        {
            nodes[i] = Text(_nodeIds, _nodes[i], _readNode);
        }

        for (var i = 0; i < length; i++)
        {
            relations[i] = Text(_relationIds, _relations[i], _readRelation);
        }

        return new MatchedPath(nodes, relations, window);
    }

    /// <summary>Paths of one search have most of their ids in common.</summary>
    private static string Text(Dictionary<int, string> known, int number, Func<int, string> read)
    {
        ref var text = ref CollectionsMarshal.GetValueRefOrAddDefault(known, number, out _);
        return text ??= read(number);
    }

    private void Walk(List<int> labels, int walked, int length, Window window)
    {
        if (walked == length)
        {
            _paths.Add(Written(length, window));
            return;
        }

        var hops = HopsFrom(labels);
        budget.Sort(CollectionsMarshal.AsSpan(hops), (a, b) => a.Relation == b.Relation ? 0 : topology.CompareRelations(a.Relation, b.Relation));
        for (var next = 0; next < hops.Count && _paths.Count < limit;)
        {
            var hop = hops[next];
            List<int> reached = [];
            for (; next < hops.Count && hops[next].Relation == hop.Relation; next++)
            {
                reached.Add(hops[next].Label);
            }

            _relations[walked] = hop.Relation;
            _nodes[walked + 1] = memory.Labels[hop.Label].Node;
            Walk(reached, walked + 1, length, window.Intersect(hop.Window));
        }
    }

    private List<Hop> HopsFrom(List<int> labels)
    {
        if (!backward)
        {
            return _onwards[labels[0]];
        }

        List<Hop> hops = [];
        foreach (var label in labels)
        {
            for (var at = memory.Labels[label].Links; at >= 0; at = memory.Links[at].Next)
            {
                budget.Work();
                ref readonly var link = ref memory.Links[at];
                hops.Add(new Hop(link.Relation, link.From, new Window(link.Start, link.End)));
            }
        }

        return hops;
    }

    /// <summary>The hops of all paths to these labels, by the label that they go on from. From one label a relation leads to one other.</summary>
    private Dictionary<int, List<Hop>> Onwards(List<int> ends)
    {
        Dictionary<int, List<Hop>> onwards = [];
        HashSet<int> seen = [.. ends];
        Queue<int> queue = new(ends);
        while (queue.TryDequeue(out var label))
        {
            for (var at = memory.Labels[label].Links; at >= 0; at = memory.Links[at].Next)
            {
                budget.Work();
                ref readonly var link = ref memory.Links[at];
                if (!onwards.TryGetValue(link.From, out var hops))
                {
                    onwards.Add(link.From, hops = []);
                }

                hops.Add(new Hop(link.Relation, label, new Window(link.Start, link.End)));
                if (seen.Add(link.From))
                {
                    queue.Enqueue(link.From);
                }
            }
        }

        return onwards;
    }

    private readonly record struct Hop(int Relation, int Label, Window Window);
}
