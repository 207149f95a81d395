using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Embedded.Files;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.Rows;

/// <summary>Events in their table.</summary>
internal static class EventRows
{
    private const string Columns = "e.id, e.entity, e.type, e.date, e.label";

    private const string ById = $"SELECT {Columns} FROM json_each($1) i CROSS JOIN event e ON e.id = i.value";

    private const string OfEntity = $"SELECT {Columns} FROM json_each($1) i CROSS JOIN event e ON e.entity = i.value ORDER BY e.entity, e.day, e.id";

    private const string Put = """
        INSERT INTO event(id, entity, type, date, day, label, first_public, hash) VALUES($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT(id) DO UPDATE SET entity = excluded.entity, type = excluded.type, date = excluded.date, day = excluded.day,
          label = excluded.label, hash = excluded.hash
        """;

    public static Dictionary<string, Event> Get(StoreConnection connection, IEnumerable<string> ids) =>
        Cells.ById(connection.List(Read, ById, Cells.Json(ids)), e => e.Id);

    /// <summary>The events of entities; those of one entity ascending by first day, then id.</summary>
    public static List<Event> Of(StoreConnection connection, IEnumerable<string> entityIds) =>
        connection.List(Read, OfEntity, Cells.Json(entityIds.Distinct(StringComparer.Ordinal)));

    public static void Write(StoreConnection connection, PlannedRow<Event> planned)
    {
        var e = planned.Row;
        connection.Execute(Put, e.Id, e.EntityId, e.Type.ToString(), e.Date.Text, e.Date.FirstDay, e.Label, Open.End, planned.Hash);
    }

    public static void SetFirstPublic(StoreConnection connection, string id, int day) =>
        connection.Execute("UPDATE event SET first_public = $2 WHERE id = $1", id, day);

    public static void Remove(StoreConnection connection, string id) => connection.Execute("DELETE FROM event WHERE id = $1", id);

    private static Event Read(SqliteDataReader r) =>
        new(r.GetString(0), r.GetString(1), r.Enum<EventType>(2), PartialDate.Parse(r.GetString(3)), r.GetString(4));
}
