using Graph.Core.Changes;
using Graph.Core.Evidence;
using Graph.Core.Model;
using Graph.Embedded.Files;
using Graph.Embedded.Topologies;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.Rows;

/// <summary>Relations in their table, with their steps.</summary>
internal static class RelationRows
{
    /// <summary>The columns <see cref="Read"/> takes, with the tables r, f and t of <see cref="Ends"/>.</summary>
    public const string Columns = "r.id, r.type, f.id, t.id, r.start, r.steps";

    /// <summary>Joins the entities at both ends of r.</summary>
    public const string Ends = "CROSS JOIN entity f ON f.key = r.from_key CROSS JOIN entity t ON t.key = r.to_key";

    private const string ById = $"SELECT {Columns} FROM json_each($1) i CROSS JOIN relation r ON r.id = i.value {Ends}";

    private const string OfEntities = $"""
        SELECT {Columns} FROM json_each($1) i CROSS JOIN entity e ON e.id = i.value CROSS JOIN relation r ON r.from_key = e.key {Ends}
        UNION ALL
        SELECT {Columns} FROM json_each($1) i CROSS JOIN entity e ON e.id = i.value CROSS JOIN relation r ON r.to_key = e.key {Ends}
        """;

    private const string OfEntitiesAndTypes = $"""
        SELECT {Columns} FROM json_each($1) i CROSS JOIN entity e ON e.id = i.value CROSS JOIN json_each($2) y
          CROSS JOIN relation r ON r.from_key = e.key AND r.type = y.value {Ends}
        UNION ALL
        SELECT {Columns} FROM json_each($1) i CROSS JOIN entity e ON e.id = i.value CROSS JOIN json_each($2) y
          CROSS JOIN relation r ON r.to_key = e.key AND r.type = y.value {Ends}
        """;

    private const string Put = """
        INSERT INTO relation(id, type, from_key, to_key, start, first_public, steps, hash)
        VALUES($1, $2, (SELECT key FROM entity WHERE id = $3), (SELECT key FROM entity WHERE id = $4), $5, $6, $7, $8)
        ON CONFLICT(id) DO UPDATE SET type = excluded.type, from_key = excluded.from_key, to_key = excluded.to_key, start = excluded.start,
          first_public = excluded.first_public, steps = excluded.steps, hash = excluded.hash
        """;

    public static Dictionary<string, RelationRecord> Get(StoreConnection connection, IEnumerable<string> ids) =>
        Cells.ById(connection.List(Read, ById, Cells.Json(ids)), r => r.Relation.Id);

    /// <summary>The relations at either end of entities, each once; of all types where none is named.</summary>
    public static IReadOnlyCollection<RelationRecord> Of(StoreConnection connection, IEnumerable<string> entityIds, IReadOnlyCollection<string> types) =>
        Cells.ById(
            types.Count == 0
                ? connection.List(Read, OfEntities, Cells.Json(entityIds))
                : connection.List(Read, OfEntitiesAndTypes, Cells.Json(entityIds), Cells.Json(types)),
            r => r.Relation.Id).Values;

    public static RelationRecord Read(SqliteDataReader r) => new(
        new Relation(r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3), r.Date(4)), StepsText.Read(r.GetString(5)));

    /// <summary>All relations as the topology keeps them, read as they are taken.</summary>
    public static IEnumerable<TopologyRelation> Edges(StoreConnection connection)
    {
        var ids = connection.List(r => (r.GetInt64(0), r.GetString(1)), "SELECT key, id FROM entity").ToDictionary(e => e.Item1, e => e.Item2);
        using var reader = connection.Read("SELECT id, type, from_key, to_key, steps FROM relation");
        while (reader.Read())
        {
            yield return new TopologyRelation(
                reader.GetString(0), reader.GetString(1), ids[reader.GetInt64(2)], ids[reader.GetInt64(3)], StepsText.ReadDays(reader.GetString(4), Step));
        }
    }

    public static void Write(StoreConnection connection, PlannedRow<Relation> planned, PlannedRelation derived)
    {
        var r = planned.Row;
        connection.Execute(Put, r.Id, r.Type, r.From, r.To, r.Start?.Text, derived.FirstPublic, StepsText.Write(derived.Steps), planned.Hash);
    }

    public static void Derive(StoreConnection connection, PlannedRelation derived) => connection.Execute(
        "UPDATE relation SET steps = $2, first_public = $3 WHERE id = $1", derived.Relation.Id, StepsText.Write(derived.Steps), derived.FirstPublic);

    private static TopologyStep Step(int knownFrom, RelationStatus status, int start, int end) => new(knownFrom, status, start, end);

    public static void Remove(StoreConnection connection, string id) => connection.Execute("DELETE FROM relation WHERE id = $1", id);
}
