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
        var lowered = FirstPublicDays.OnlyLowered(plan);
        foreach (var (id, day) in lowered)
        {
            connection.Execute("UPDATE entity SET known_from = $2 WHERE id = $1 AND known_from > $2", id, day);
        }

        connection.Execute(Recompute, Cells.Json(plan.TouchedEntities.Where(id => !lowered.ContainsKey(id))));
    }
}
