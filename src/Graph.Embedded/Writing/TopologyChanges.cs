using Graph.Core.Changes;
using Graph.Embedded.Topologies;

namespace Graph.Embedded.Writing;

/// <summary>What a plan does to the topology.</summary>
internal static class TopologyChanges
{
    public static TopologyChange Of(ChangePlan plan) => new(
        plan.Result.After,
        [.. plan.Entities.Select(e => new TopologyNode(e.Row.Id, e.Row.Kind, e.Row.Type))],
        Removed(plan, RowKind.Entity),
        [.. plan.Derived.Select(d => new TopologyRelation(
            d.Relation.Id, d.Relation.Type, d.Relation.From, d.Relation.To,
            [.. d.Steps.Select(s => new TopologyStep(s.KnownFrom, s.Status, s.Start.Day, s.End.Day))]))],
        Removed(plan, RowKind.Relation));

    private static string[] Removed(ChangePlan plan, RowKind kind) => [.. plan.Removed.Where(r => r.Kind == kind).Select(r => r.Id)];
}
