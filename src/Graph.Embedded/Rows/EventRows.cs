using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Embedded.Files;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.Rows;

/// <summary>Events in their table.</summary>
internal static class EventRows
{
    /// <summary>The columns <see cref="Read"/> takes.</summary>
    public const string Columns = "x.id, x.entity, x.type, x.date, x.label";

    private const string ById = $"SELECT {Columns} FROM json_each($1) i CROSS JOIN event x ON x.id = i.value";

    private const string OfEntity = $"SELECT {Columns} FROM json_each($1) i CROSS JOIN event x ON x.entity = i.value ORDER BY x.entity, x.day, x.id";

    private const string Put = """
        INSERT INTO event(id, entity, kind, type, date, day, last_day, label, first_public, hash)
        VALUES($1, $2, (SELECT kind FROM entity WHERE id = $2), $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT(id) DO UPDATE SET entity = excluded.entity, kind = excluded.kind, type = excluded.type, date = excluded.date,
          day = excluded.day, last_day = excluded.last_day, label = excluded.label, hash = excluded.hash
        """;

    public static Dictionary<string, Event> Get(StoreConnection connection, IEnumerable<string> ids) =>
        Cells.ById(connection.List(Read, ById, Cells.Json(ids)), e => e.Id);

    /// <summary>The events of entities; those of one entity ascending by first day, then id.</summary>
    public static List<Event> Of(StoreConnection connection, IEnumerable<string> entityIds) =>
        connection.List(Read, OfEntity, Cells.Json(entityIds.Distinct(StringComparer.Ordinal)));

    public static void Write(StoreConnection connection, PlannedRow<Event> planned)
    {
        var e = planned.Row;
        connection.Execute(Put, e.Id, e.EntityId, e.Type.ToString(), e.Date.Text, e.Date.FirstDay, e.Date.LastDay, e.Label, Open.End, planned.Hash);
    }

    /// <summary>Tells the events of an entity that it is of another kind.</summary>
    public static void SetKind(StoreConnection connection, string entityId, EntityKind kind) =>
        connection.Execute("UPDATE event SET kind = $2 WHERE entity = $1 AND kind <> $2", entityId, kind.ToString());

    public static void SetFirstPublic(StoreConnection connection, string id, int day) =>
        connection.Execute("UPDATE event SET first_public = $2 WHERE id = $1", id, day);

    public static void Remove(StoreConnection connection, string id) => connection.Execute("DELETE FROM event WHERE id = $1", id);

    public static Event Read(SqliteDataReader r) =>
        new(r.GetString(0), r.GetString(1), r.Enum<EventType>(2), PartialDate.Parse(r.GetString(3)), r.GetString(4));
}
