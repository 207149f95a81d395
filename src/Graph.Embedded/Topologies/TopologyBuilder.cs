using System.Runtime.InteropServices;
using Graph.Core.Patterns;

namespace Graph.Embedded.Topologies;

/// <summary>Makes a base from rows in any order. Rows are read once and not kept.</summary>
internal static class TopologyBuilder
{
    public static TopologyBase Build(IEnumerable<TopologyNode> nodes, IEnumerable<TopologyRelation> relations)
    {
        var (nodeIds, kinds, types, typeNames, numbers) = Nodes(nodes);
        var ids = new IdColumnBuilder();
        List<RawRelation> raw = [];
        List<(int Relation, TopologyStep Step)> earlier = [];
        foreach (var relation in relations)
        {
            ids.Add(relation.Id);
            for (var i = 0; i < relation.Steps.Count - 1; i++)
            {
                earlier.Add((raw.Count, relation.Steps[i]));
            }

            var last = relation.Steps[^1];
            raw.Add(new RawRelation(
                Number(relation, relation.From), Number(relation, relation.To), last.KnownFrom, last.Start, last.End,
                (byte)RelationTypeMask.IndexOf(relation.Type), (byte)last.Status));
        }

        var (relationIds, places) = ids.Build();
        return TopologyAssembly.Assemble(
            nodeIds, kinds, types, typeNames, relationIds, Placed(CollectionsMarshal.AsSpan(raw), places), PackEarlier(earlier, places));

        int Number(TopologyRelation relation, string id) => numbers.TryGetValue(id, out var number)
            ? number
            : throw new ArgumentException($"the relation '{relation.Id}' names the node '{id}', which is not there");
    }

    /// <summary>Earlier steps by the final number of their relation, each relation's ascending by day.</summary>
    public static EarlierSteps PackEarlier(List<(int Relation, TopologyStep Step)> steps, int[]? places)
    {
        List<int> relations = [];
        List<int> offsets = [];
        var packed = new EarlierStep[steps.Count];
        var next = 0;
        foreach (var (relation, step) in steps
            .Select(s => (Relation: places?[s.Relation] ?? s.Relation, s.Step)).OrderBy(s => s.Relation).ThenBy(s => s.Step.KnownFrom))
        {
            if (relations.Count == 0 || relations[^1] != relation)
            {
                relations.Add(relation);
                offsets.Add(next);
            }

            packed[next++] = new EarlierStep(step.KnownFrom, step.Start, step.End, (int)step.Status);
        }

        return new EarlierSteps([.. relations], [.. offsets, next], packed);
    }

    private static (IdColumn Ids, byte[] Kinds, int[] Types, IdColumn TypeNames, Dictionary<string, int> Numbers) Nodes(IEnumerable<TopologyNode> nodes)
    {
        var builder = new IdColumnBuilder();
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        Dictionary<string, int> typesSeen = new(StringComparer.Ordinal);
        List<byte> kinds = [];
        List<int> types = [];
        foreach (var node in nodes)
        {
            builder.Add(node.Id);
            numbers[node.Id] = kinds.Count;
            kinds.Add((byte)node.Kind);
            types.Add(node.Type is null ? -1 : typesSeen.TryGetValue(node.Type, out var seen) ? seen : typesSeen[node.Type] = typesSeen.Count);
        }

        var (ids, places) = builder.Build();
        var (typeNames, typePlaces) = Column(typesSeen.Keys);
        if (typePlaces is not null)
        {
            types = types.ConvertAll(t => t < 0 ? t : typePlaces[t]);
        }

        if (places is not null)
        {
            foreach (var (id, number) in numbers)
            {
                numbers[id] = places[number];
            }
        }

        return (ids, Placed(CollectionsMarshal.AsSpan(kinds), places), Placed(CollectionsMarshal.AsSpan(types), places), typeNames, numbers);
    }

    private static (IdColumn Ids, int[]? Places) Column(IEnumerable<string> texts)
    {
        var builder = new IdColumnBuilder();
        foreach (var text in texts)
        {
            builder.Add(text);
        }

        return builder.Build();
    }

    private static T[] Placed<T>(ReadOnlySpan<T> values, int[]? places)
    {
        if (places is null)
        {
            return values.ToArray();
        }

        var placed = new T[values.Length];
        for (var i = 0; i < placed.Length; i++)
        {
            placed[places[i]] = values[i];
        }

        return placed;
    }
}
