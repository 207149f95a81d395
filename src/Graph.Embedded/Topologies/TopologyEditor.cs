using Graph.Core.Patterns;

namespace Graph.Embedded.Topologies;

/// <summary>Applies one change to a copy of a topology's delta.</summary>
internal sealed class TopologyEditor(Topology before)
{
    private readonly TopologyBase _base = before.Base;
    private readonly TopologyDelta _delta = before.Delta?.Copy() ?? TopologyDelta.Nothing();
    private readonly Dictionary<(int Node, bool Outgoing), List<Edge>> _touched = [];
    private readonly List<byte> _newKinds = [];
    private readonly List<int> _newTypes = [];
    private byte[] _kinds = before.Kinds;
    private int[] _types = before.NodeTypes;

    public Topology Apply(TopologyChange change)
    {
        foreach (var id in change.RemovedRelations)
        {
            RemoveRelation(FindRelation(id) ?? throw new ArgumentException($"the relation '{id}' is not there"));
            _delta.RelationNumbers.Remove(id);
        }

        foreach (var node in change.Nodes)
        {
            PutNode(node);
        }

        foreach (var relation in change.Relations)
        {
            PutRelation(relation);
        }

        foreach (var id in change.RemovedNodes)
        {
            RemoveNode(id);
        }

        foreach (var ((node, outgoing), edges) in _touched)
        {
            edges.Sort(Edge.Compare);
            (outgoing ? _delta.Out : _delta.In)[node] = [.. edges];
        }

        return new Topology(
            change.Release, _base, _delta,
            _newKinds.Count == 0 ? _kinds : [.. _kinds, .. _newKinds], _newTypes.Count == 0 ? _types : [.. _types, .. _newTypes]);
    }

    private void PutNode(TopologyNode node)
    {
        var number = NodeNumber(node.Id);
        if (number < 0)
        {
            _delta.AddedNodeNumbers.Add(node.Id, _base.NodeIds.Count + _delta.AddedNodes.Count);
            _delta.AddedNodes.Add(node.Id);
            _newKinds.Add((byte)node.Kind);
            _newTypes.Add(TypeNumber(node.Type));
            return;
        }

        var changesKind = Kind(number) != (byte)node.Kind;
        SetNode(number, (byte)node.Kind, TypeNumber(node.Type));
        if (changesKind)
        {
            TellNeighbours(number, outgoing: true);
            TellNeighbours(number, outgoing: false);
        }
    }

    private void TellNeighbours(int node, bool outgoing)
    {
        // A loop's far end is the node itself, whose list must not change while it is read.
        foreach (var edge in Edges(node, outgoing).ToArray())
        {
            var far = Touch(edge.Neighbour, !outgoing);
            for (var i = 0; i < far.Count; i++)
            {
                if (far[i].Relation == edge.Relation)
                {
                    far[i] = far[i] with { NeighbourKind = Kind(node) };
                }
            }
        }
    }

    private void PutRelation(TopologyRelation relation)
    {
        if (FindRelation(relation.Id) is { } old)
        {
            RemoveRelation(old);
        }

        var (from, to) = (End(relation, relation.From), End(relation, relation.To));
        var number = _base.RelationIds.Count + _delta.Relations.Count;
        _delta.Relations.Add(new DeltaRelation(relation.Id, from, relation.Steps));
        _delta.RelationNumbers[relation.Id] = number;
        var last = relation.Steps[^1];
        var edge = new Edge
        {
            Relation = number,
            Start = last.Start,
            End = last.End,
            Type = (byte)RelationTypeMask.IndexOf(relation.Type),
            Status = (byte)last.Status,
        };
        Touch(from, outgoing: true).Add(edge with { Neighbour = to, NeighbourKind = Kind(to) });
        Touch(to, outgoing: false).Add(edge with { Neighbour = from, NeighbourKind = Kind(from) });
    }

    private int End(TopologyRelation relation, string id) => NodeNumber(id) is var number and >= 0 && Kind(number) != Topology.NoKind
        ? number
        : throw new ArgumentException($"the relation '{relation.Id}' names the node '{id}', which is not there");

    private void RemoveRelation((int Number, int From, int To) relation)
    {
        Touch(relation.From, outgoing: true).RemoveAll(e => e.Relation == relation.Number);
        Touch(relation.To, outgoing: false).RemoveAll(e => e.Relation == relation.Number);
    }

    private void RemoveNode(string id)
    {
        var number = NodeNumber(id);
        if (number < 0 || Kind(number) == Topology.NoKind)
        {
            throw new ArgumentException($"the node '{id}' is not there");
        }

        if (Edges(number, outgoing: true).Length + Edges(number, outgoing: false).Length > 0)
        {
            throw new ArgumentException($"the node '{id}' still has relations");
        }

        SetNode(number, Topology.NoKind, -1);
    }

    /// <summary>A relation that is there. One of the base is gone when its start has no edge of its number any more.</summary>
    private (int Number, int From, int To)? FindRelation(string id)
    {
        int from;
        if (_delta.RelationNumbers.TryGetValue(id, out var number))
        {
            from = _delta.Relations[number - _base.RelationIds.Count].From;
        }
        else if ((number = _base.RelationIds.Find(id)) >= 0)
        {
            from = _base.RelationFrom[number];
        }
        else
        {
            return null;
        }

        foreach (ref readonly var edge in Edges(from, outgoing: true))
        {
            if (edge.Relation == number)
            {
                return (number, from, edge.Neighbour);
            }
        }

        return null;
    }

    private int NodeNumber(string id) => _base.NodeIds.Find(id) is var number and >= 0 ? number : _delta.AddedNodeNumbers.GetValueOrDefault(id, -1);

    private byte Kind(int node) => node < _kinds.Length ? _kinds[node] : _newKinds[node - _kinds.Length];

    private void SetNode(int node, byte kind, int type)
    {
        if (node >= _kinds.Length)
        {
            _newKinds[node - _kinds.Length] = kind;
            _newTypes[node - _kinds.Length] = type;
            return;
        }

        if (_kinds == before.Kinds)
        {
            (_kinds, _types) = ([.. _kinds], [.. _types]);
        }

        (_kinds[node], _types[node]) = (kind, type);
    }

    private int TypeNumber(string? type)
    {
        if (type is null)
        {
            return -1;
        }

        if (_base.TypeNames.Find(type) is var number and >= 0)
        {
            return number;
        }

        if (_delta.TypeNames.IndexOf(type) is var added and >= 0)
        {
            return _base.TypeNames.Count + added;
        }

        _delta.TypeNames.Add(type);
        return _base.TypeNames.Count + _delta.TypeNames.Count - 1;
    }

    private ReadOnlySpan<Edge> Edges(int node, bool outgoing) =>
        _touched.TryGetValue((node, outgoing), out var list) ? System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list)
        : node < before.NodeCount ? before.Edges(node, outgoing)
        : [];

    private List<Edge> Touch(int node, bool outgoing)
    {
        if (!_touched.TryGetValue((node, outgoing), out var list))
        {
            list = [.. Edges(node, outgoing)];
            _touched.Add((node, outgoing), list);
        }

        return list;
    }
}
