using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Search;
using Graph.Embedded.Files;
using Graph.Embedded.Topologies;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.Rows;

/// <summary>Entities in their tables: the row, the documents it cites and the text it is found by.</summary>
internal static class EntityRows
{
    /// <summary>The columns <see cref="Read"/> takes.</summary>
    public const string Columns = "x.id, x.kind, x.name, x.type, x.profile, x.known_from, x.profile_known_from, x.profile_known_until";

    private const string ById = $"SELECT {Columns} FROM json_each($1) i CROSS JOIN entity x ON x.id = i.value";

    private const string KeysById = "SELECT x.id, x.key FROM json_each($1) i CROSS JOIN entity x ON x.id = i.value";

    private const string ByDocument = $"""
        SELECT {Columns} FROM json_each($1) i CROSS JOIN entity_source s ON s.document = i.value CROSS JOIN entity x ON x.key = s.entity_key
        """;

    private const string Put = """
        INSERT INTO entity(id, kind, name, type, profile, known_from, profile_known_from, profile_known_until, hash)
        VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, name = excluded.name, type = excluded.type, profile = excluded.profile, hash = excluded.hash
        RETURNING key
        """;

    public static Dictionary<string, EntityRecord> Get(StoreConnection connection, IEnumerable<string> ids) =>
        Cells.ById(connection.List(Read, ById, Cells.Json(ids)), e => e.Entity.Id);

    /// <summary>The entities whose profile rests on documents, each once.</summary>
    public static IReadOnlyList<Entity> Citing(StoreConnection connection, IEnumerable<string> documentIds) =>
        [.. Cells.ById(connection.List(Read, ByDocument, Cells.Json(documentIds)), e => e.Entity.Id).Values.Select(e => e.Entity)];

    public static EntityRecord Read(SqliteDataReader r)
    {
        var entity = new Entity(r.GetString(0), r.Enum<EntityKind>(1), r.GetString(2)) { Type = r.Text(3) };
        return new EntityRecord(EntityProfile.Read(entity, r.Text(4)), r.GetInt32(5), r.GetInt32(6), r.GetInt32(7));
    }

    /// <summary>The keys of entities by id, each once.</summary>
    public static List<(string Id, long Key)> Keys(StoreConnection connection, IEnumerable<string> ids) =>
        connection.List(r => (r.GetString(0), r.GetInt64(1)), KeysById, Cells.Json(ids.Distinct(StringComparer.Ordinal)));

    /// <summary>The ids of the entities of a name.</summary>
    public static List<string> Named(StoreConnection connection, string name) =>
        connection.List(r => r.GetString(0), "SELECT id FROM entity WHERE name = $1", name);

    /// <summary>All entities as the topology keeps them, read as they are taken.</summary>
    public static IEnumerable<TopologyNode> Nodes(StoreConnection connection)
    {
        using var reader = connection.Read("SELECT id, kind, type FROM entity");
        while (reader.Read())
        {
            yield return new TopologyNode(reader.GetString(0), reader.Enum<EntityKind>(1), reader.Text(2));
        }
    }

    public static void Write(StoreConnection connection, PlannedRow<Entity> planned)
    {
        var e = planned.Row;
        var key = connection.Scalar(
            Put, e.Id, e.Kind.ToString(), e.Name, e.Type, EntityProfile.Write(e), Open.End, Open.Start, Open.End, planned.Hash)!;
        if (!planned.IsNew)
        {
            RemoveDetails(connection, key);
            EventRows.SetKind(connection, e.Id, e.Kind);
        }

        foreach (var document in e.Sources.Distinct(StringComparer.Ordinal))
        {
            connection.Execute("INSERT INTO entity_source(document, entity_key) VALUES($1, $2)", document, key);
        }

        var entry = SearchEntry.Of(e);
        foreach (var label in entry.Labels)
        {
            connection.Execute("INSERT INTO entity_label(label, entity_key) VALUES($1, $2)", label, key);
        }

        foreach (var (scheme, value) in e.ExternalIds)
        {
            connection.Execute("INSERT INTO entity_external(value, scheme, entity_key) VALUES($1, $2, $3)", value, scheme, key);
        }

        connection.Execute(
            "INSERT INTO entity_text(rowid, words, grams) VALUES($1, $2, $3)", key, string.Join(' ', entry.Words), string.Join(' ', entry.Grams));
    }

    public static void SetProfileDays(StoreConnection connection, string id, ProfileDays days) => connection.Execute(
        "UPDATE entity SET profile_known_from = $2, profile_known_until = $3 WHERE id = $1", id, days.KnownFrom, days.KnownUntil);

    public static void Remove(StoreConnection connection, string id)
    {
        var key = connection.Scalar("DELETE FROM entity WHERE id = $1 RETURNING key", id)!;
        RemoveDetails(connection, key);
    }

    private static void RemoveDetails(StoreConnection connection, object key)
    {
        connection.Execute("DELETE FROM entity_source WHERE entity_key = $1", key);
        connection.Execute("DELETE FROM entity_label WHERE entity_key = $1", key);
        connection.Execute("DELETE FROM entity_external WHERE entity_key = $1", key);
        connection.Execute("DELETE FROM entity_text WHERE rowid = $1", key);
    }
}
