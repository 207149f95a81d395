using Graph.Core.Model;

namespace Graph.Embedded.Topologies;

/// <summary>Merges the delta of a topology into a new base.</summary>
internal sealed class TopologyCompaction(Topology topology)
{
    private readonly TopologyBase _base = topology.Base;
    private readonly TopologyDelta _delta = topology.Delta!;

    public TopologyBase Run()
    {
        var (nodeIds, nodes) = Renumber(_base.NodeIds, _delta.AddedNodes, number => topology.Kinds[number] != Topology.NoKind);
        var (typeNames, types) = Renumber(_base.TypeNames, _delta.TypeNames, _ => true);
        var alive = AliveRelations();
        var (relationIds, relations) = Renumber(_base.RelationIds, _delta.Relations.ConvertAll(r => r.Id), number => alive[number]);

        var kinds = new byte[nodeIds.Count];
        var nodeTypes = new int[nodeIds.Count];
        var raw = new RawRelation[relationIds.Count];
        for (var node = 0; node < topology.NodeCount; node++)
        {
            if (nodes[node] < 0)
            {
                continue;
            }

            kinds[nodes[node]] = topology.Kinds[node];
            nodeTypes[nodes[node]] = topology.NodeTypes[node] is var type and >= 0 ? types[type] : -1;
            foreach (ref readonly var edge in topology.Edges(node, outgoing: true))
            {
                raw[relations[edge.Relation]] = new RawRelation(
                    nodes[node], nodes[edge.Neighbour], LastKnownFrom(edge.Relation), edge.Start, edge.End, edge.Type, edge.Status);
            }
        }

        return TopologyAssembly.Assemble(nodeIds, kinds, nodeTypes, typeNames, relationIds, raw, Earlier(relations));
    }

    /// <summary>New numbers in the order of ids; -1 for what is gone.</summary>
    private static (IdColumn Ids, int[] Numbers) Renumber(IdColumn column, List<string> added, Func<int, bool> isThere)
    {
        var builder = new IdColumnBuilder();
        var numbers = new int[column.Count + added.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = isThere(i) ? builder.Count : -1;
            if (numbers[i] >= 0)
            {
                builder.Add(i < column.Count ? column.Text(i) : added[i - column.Count]);
            }
        }

        var (ids, places) = builder.Build();
        return (ids, places is null ? numbers : Array.ConvertAll(numbers, n => n < 0 ? n : places[n]));
    }

    private bool[] AliveRelations()
    {
        var alive = new bool[_base.RelationIds.Count + _delta.Relations.Count];
        for (var node = 0; node < topology.NodeCount; node++)
        {
            foreach (ref readonly var edge in topology.Edges(node, outgoing: true))
            {
                alive[edge.Relation] = true;
            }
        }

        return alive;
    }

    private int LastKnownFrom(int relation) =>
        relation < _base.RelationIds.Count ? _base.KnownFrom[relation] : _delta.Relations[relation - _base.RelationIds.Count].Steps[^1].KnownFrom;

    private EarlierSteps Earlier(int[] relations)
    {
        List<(int Relation, TopologyStep Step)> steps = [];
        foreach (var relation in _base.Earlier.Relations)
        {
            if (relations[relation] >= 0)
            {
                foreach (var step in _base.Earlier.Of(relation))
                {
                    steps.Add((relations[relation], new TopologyStep(step.KnownFrom, (RelationStatus)step.Status, step.Start, step.End)));
                }
            }
        }

        for (var i = 0; i < _delta.Relations.Count; i++)
        {
            if (relations[_base.RelationIds.Count + i] is var number and >= 0)
            {
                steps.AddRange(_delta.Relations[i].Steps.SkipLast(1).Select(step => (number, step)));
            }
        }

        return TopologyBuilder.PackEarlier(steps, places: null);
    }
}
