namespace Graph.Embedded.Topologies;

/// <summary>A relation by numbers, with its last step.</summary>
internal readonly record struct RawRelation(int From, int To, int KnownFrom, int Start, int End, byte Type, byte Status);

/// <summary>Makes both directions of adjacency from relations by numbers.</summary>
internal static class TopologyAssembly
{
    public static TopologyBase Assemble(
        IdColumn nodeIds, byte[] kinds, int[] nodeTypes, IdColumn typeNames, IdColumn relationIds, RawRelation[] relations, EarlierSteps earlier)
    {
        var from = new int[relations.Length];
        var knownFrom = new int[relations.Length];
        for (var i = 0; i < relations.Length; i++)
        {
            from[i] = relations[i].From;
            knownFrom[i] = relations[i].KnownFrom;
        }

        // Placed by type, then by number, the edges of every node come out in order without sorting.
        var order = ByType(relations);
        return new TopologyBase(
            nodeIds, kinds, nodeTypes, typeNames, relationIds, from, knownFrom, earlier,
            Link(relations, order, kinds, outgoing: true), Link(relations, order, kinds, outgoing: false));
    }

    private static int[] ByType(RawRelation[] relations)
    {
        var next = new int[byte.MaxValue + 2];
        foreach (var relation in relations)
        {
            next[relation.Type + 1]++;
        }

        for (var i = 1; i < next.Length; i++)
        {
            next[i] += next[i - 1];
        }

        var order = new int[relations.Length];
        for (var i = 0; i < relations.Length; i++)
        {
            order[next[relations[i].Type]++] = i;
        }

        return order;
    }

    private static Adjacency Link(RawRelation[] relations, int[] order, byte[] kinds, bool outgoing)
    {
        var offsets = new int[kinds.Length + 1];
        foreach (ref readonly var relation in relations.AsSpan())
        {
            offsets[(outgoing ? relation.From : relation.To) + 1]++;
        }

        for (var i = 1; i < offsets.Length; i++)
        {
            offsets[i] += offsets[i - 1];
        }

        var next = offsets.AsSpan(0, kinds.Length).ToArray();
        var edges = new Edge[relations.Length];
        foreach (var index in order)
        {
            ref readonly var relation = ref relations[index];
            var (near, far) = outgoing ? (relation.From, relation.To) : (relation.To, relation.From);
            edges[next[near]++] = new Edge
            {
                Neighbour = far,
                Relation = index,
                Start = relation.Start,
                End = relation.End,
                Type = relation.Type,
                Status = relation.Status,
                NeighbourKind = kinds[far],
                KnownEra = Edge.EraOf(relation.KnownFrom),
            };
        }

        return new Adjacency(offsets, edges);
    }
}
