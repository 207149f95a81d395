using System.Globalization;
using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Embedded.Topologies;
using Graph.Tests.Matching;

namespace Graph.Tests.Neo4j;

/// <summary>
/// The plan that makes one graph of another. It is made by hand, since no evidence leads to the steps of a random graph; the release is a
/// number.
/// </summary>
internal static class GraphPlan
{
    public static ChangePlan Between(MatchCase? before, MatchCase after, int release)
    {
        var nodes = (before?.Nodes ?? []).ToDictionary(n => n.Id);
        var relations = (before?.Relations ?? []).ToDictionary(r => r.Id);
        var putNodes = after.Nodes.Where(n => !nodes.TryGetValue(n.Id, out var old) || old != n).ToList();
        var putRelations = after.Relations.Where(r => !relations.TryGetValue(r.Id, out var old) || old != r).ToList();
        return new ChangePlan
        {
            Result = new ChangeResult(Release(release), Release(release + 1), 0, 0, 0),
            Entities = [.. putNodes.Select(n => Row(new Entity(n.Id, n.Kind, MatchCase.NameOf(n.Id)) { Type = n.Type }, !nodes.ContainsKey(n.Id)))],
            Relations = [.. putRelations.Select(r => Row(Planned(r).Relation, !relations.ContainsKey(r.Id)))],
            Derived = [.. putRelations.Select(Planned)],
            Removed =
            [
                .. relations.Keys.Except(after.Relations.Select(r => r.Id)).Select(id => new RowRef(RowKind.Relation, id)),
                .. nodes.Keys.Except(after.Nodes.Select(n => n.Id)).Select(id => new RowRef(RowKind.Entity, id)),
            ],
        };
    }

    private static string Release(int number) => number == 0 ? CanonicalRow.EmptyRelease : number.ToString("x64", CultureInfo.InvariantCulture);

    private static PlannedRow<T> Row<T>(T row, bool isNew) => new(row, new byte[32], isNew);

    private static PlannedRelation Planned(TopologyRelation r) => new(
        new Relation(r.Id, r.Type, r.From, r.To),
        [.. r.Steps.Select(s => new RelationStep(s.KnownFrom, s.Status, Bound(s.Start), Bound(s.End)))],
        r.Steps[0].KnownFrom);

    private static Bound Bound(int day) => new(day, Open.Format(day), day is Open.Start or Open.End ? BoundBasis.None : BoundBasis.Stated);
}
