using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Embedded.Topologies;

namespace Graph.Benchmarks.Stores;

/// <summary>The skewed graph as plans that a store writes: what planning of millions of rows would lead to.</summary>
internal static class SkewedPlan
{
    private static readonly byte[] NoHash = new byte[32];

    public static List<PlannedRow<Entity>> Entities(IEnumerable<TopologyNode> nodes) =>
        [.. nodes.Select(n => new PlannedRow<Entity>(new Entity(n.Id, n.Kind, n.Id), NoHash, IsNew: true))];

    public static List<PlannedRelation> Relations(IEnumerable<TopologyRelation> relations) => [.. relations.Select(r => new PlannedRelation(
        new Relation(r.Id, r.Type, r.From, r.To),
        [.. r.Steps.Select(s => new RelationStep(s.KnownFrom, s.Status, Bound(s.Start), Bound(s.End)))],
        r.Steps[0].KnownFrom))];

    /// <summary>A plan that writes these rows and leads to a release.</summary>
    public static ChangePlan Plan(string before, string after, List<PlannedRow<Entity>> entities, List<PlannedRelation> relations) => new()
    {
        Result = new ChangeResult(before, after, entities.Count + relations.Count, 0, 0),
        Entities = entities,
        Relations = [.. relations.Select(p => new PlannedRow<Relation>(p.Relation, NoHash, IsNew: true))],
        Derived = relations,
    };

    private static Bound Bound(int day) => new(day, Open.Format(day), day is Open.Start or Open.End ? BoundBasis.None : BoundBasis.Stated);
}
