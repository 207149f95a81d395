using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;

namespace Graph.Embedded.Writing;

/// <summary>Keeps the first public day of entities: the least over their relations, their events and the statements they made.</summary>
internal static class KnownFrom
{
    private static readonly string Recompute = $"""
        UPDATE entity SET known_from = min(
          ifnull((SELECT min(r.first_public) FROM relation r WHERE r.from_key = entity.key), {Open.End}),
          ifnull((SELECT min(r.first_public) FROM relation r WHERE r.to_key = entity.key), {Open.End}),
          ifnull((SELECT min(v.first_public) FROM event v WHERE v.entity = entity.id), {Open.End}),
          ifnull((SELECT min(d.public_from) FROM statement s CROSS JOIN document d ON d.id = s.document WHERE s.said_by = entity.id), {Open.End}))
        WHERE id IN (SELECT value FROM json_each($1))
        """;

    public static void Update(StoreConnection connection, ChangePlan plan)
    {
        var lowered = OnlyLowered(plan);
        foreach (var (id, day) in lowered)
        {
            connection.Execute("UPDATE entity SET known_from = $2 WHERE id = $1 AND known_from > $2", id, day);
        }

        connection.Execute(Recompute, Cells.Json(plan.TouchedEntities.Where(id => !lowered.ContainsKey(id))));
    }

    /// <summary>
    /// Entities to which relations and events only came, and which said nothing new: their day can only sink, so that the
    /// relations they have need not be walked, which are very many for a hub.
    /// </summary>
    private static Dictionary<string, int> OnlyLowered(ChangePlan plan)
    {
        var least = new Dictionary<string, int>(StringComparer.Ordinal);
        if (plan.Removed.Count > 0 || plan.Documents.Any(d => !d.IsNew) || plan.Relations.Any(r => !r.IsNew) || plan.Events.Any(e => !e.IsNew)
            || plan.Statements.Any(s => !s.IsNew))
        {
            return least;
        }

        var newRelations = plan.Relations.Select(r => r.Row.Id).ToHashSet(StringComparer.Ordinal);
        var newEvents = plan.Events.ToDictionary(e => e.Row.Id, e => e.Row.EntityId, StringComparer.Ordinal);
        if (plan.EventsFirstPublic.Keys.Any(id => !newEvents.ContainsKey(id)))
        {
            return least;
        }

        foreach (var (id, day) in plan.EventsFirstPublic)
        {
            Lower(newEvents[id], day);
        }

        foreach (var derived in plan.Derived.Where(d => newRelations.Contains(d.Relation.Id)))
        {
            Lower(derived.Relation.From, derived.FirstPublic);
            Lower(derived.Relation.To, derived.FirstPublic);
        }

        foreach (var relation in plan.Derived.Select(d => d.Relation).Where(r => !newRelations.Contains(r.Id)))
        {
            least.Remove(relation.From);
            least.Remove(relation.To);
        }

        foreach (var speaker in plan.Statements.Select(s => s.Row.SaidBy).OfType<string>())
        {
            least.Remove(speaker);
        }

        return least;

        void Lower(string entity, int day) => least[entity] = Math.Min(least.GetValueOrDefault(entity, Open.End), day);
    }
}
