using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Embedded.Files;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.Rows;

/// <summary>Documents in their table.</summary>
internal static class DocumentRows
{
    /// <summary>The columns <see cref="Read"/> takes.</summary>
    public const string Columns = "x.id, x.title, x.publisher, x.date, x.read, x.url, x.language, x.grade, x.retracted";

    private const string ById = $"SELECT {Columns} FROM json_each($1) i CROSS JOIN document x ON x.id = i.value";

    private const string Put = """
        INSERT INTO document(id, title, publisher, date, read, url, language, grade, retracted, public_from, hash)
        VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        ON CONFLICT(id) DO UPDATE SET title = excluded.title, publisher = excluded.publisher, date = excluded.date, read = excluded.read,
          url = excluded.url, language = excluded.language, grade = excluded.grade, retracted = excluded.retracted,
          public_from = excluded.public_from, hash = excluded.hash
        """;

    public static Dictionary<string, Document> Get(StoreConnection connection, IEnumerable<string> ids) =>
        Cells.ById(connection.List(Read, ById, Cells.Json(ids)), d => d.Id);

    public static void Write(StoreConnection connection, PlannedRow<Document> planned)
    {
        var d = planned.Row;
        connection.Execute(
            Put, d.Id, d.Title, d.Publisher, d.Date?.Text, d.Read?.Text, d.Url, d.Language, d.Grade, d.Retracted?.Text, d.PublicFrom, planned.Hash);
    }

    public static void Remove(StoreConnection connection, string id) => connection.Execute("DELETE FROM document WHERE id = $1", id);

    public static Document Read(SqliteDataReader r) => new(r.GetString(0), r.GetString(1), r.GetString(2))
    {
        Date = r.Date(3),
        Read = r.Date(4),
        Url = r.Text(5),
        Language = r.Text(6),
        Grade = r.Text(7),
        Retracted = r.Date(8),
    };
}
