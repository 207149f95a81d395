using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Embedded.Files;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.Rows;

/// <summary>Statements in their table.</summary>
internal static class StatementRows
{
    /// <summary>The columns <see cref="Read"/> takes.</summary>
    public const string Columns = """
        x.id, x.subject, x.subject_id, x.document, x.says, x.locator, x.said_by, x.stance, x.status, x.basis, x.decided, x.end, x.details
        """;

    private const string ById = $"SELECT {Columns} FROM json_each($1) i CROSS JOIN statement x ON x.id = i.value";

    private const string OfSubjects = $"""
        SELECT {Columns} FROM json_each($1) i CROSS JOIN statement x ON x.subject_id = i.value AND x.subject = $2 ORDER BY x.subject_id, x.id
        """;

    private const string OfDocuments = $"SELECT {Columns} FROM json_each($1) i CROSS JOIN statement x ON x.document = i.value ORDER BY x.id";

    private const string SaidByEntities = $"SELECT {Columns} FROM json_each($1) i CROSS JOIN statement x ON x.said_by = i.value ORDER BY x.id";

    private const string Put = """
        INSERT INTO statement(id, subject, subject_id, document, says, locator, said_by, stance, status, basis, decided, end, details, hash)
        VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        ON CONFLICT(id) DO UPDATE SET subject = excluded.subject, subject_id = excluded.subject_id, document = excluded.document,
          says = excluded.says, locator = excluded.locator, said_by = excluded.said_by, stance = excluded.stance, status = excluded.status,
          basis = excluded.basis, decided = excluded.decided, end = excluded.end, details = excluded.details, hash = excluded.hash
        """;

    public static Dictionary<string, Statement> Get(StoreConnection connection, IEnumerable<string> ids) =>
        Cells.ById(connection.List(Read, ById, Cells.Json(ids)), s => s.Id);

    /// <summary>The statements of relations or events; those of one subject ascending by id.</summary>
    public static List<Statement> Of(StoreConnection connection, SubjectKind subject, IEnumerable<string> subjectIds) =>
        connection.List(Read, OfSubjects, Cells.Json(subjectIds.Distinct(StringComparer.Ordinal)), subject.ToString());

    public static List<Statement> Citing(StoreConnection connection, IEnumerable<string> documentIds) =>
        connection.List(Read, OfDocuments, Cells.Json(documentIds.Distinct(StringComparer.Ordinal)));

    public static List<Statement> SaidBy(StoreConnection connection, IEnumerable<string> entityIds) =>
        connection.List(Read, SaidByEntities, Cells.Json(entityIds.Distinct(StringComparer.Ordinal)));

    public static void Write(StoreConnection connection, PlannedRow<Statement> planned)
    {
        var s = planned.Row;
        connection.Execute(
            Put, s.Id, s.Subject.ToString(), s.SubjectId, s.DocumentId, s.Says, s.Locator, s.SaidBy, s.Stance.ToString(), s.Status.ToString(),
            s.Basis.ToString(), s.Decided?.Text, s.End?.Text, Cells.Json(s.Details), planned.Hash);
    }

    public static void Remove(StoreConnection connection, string id) => connection.Execute("DELETE FROM statement WHERE id = $1", id);

    public static Statement Read(SqliteDataReader r) => new(r.GetString(0), r.Enum<SubjectKind>(1), r.GetString(2), r.GetString(3), r.GetString(4))
    {
        Locator = r.Text(5),
        SaidBy = r.Text(6),
        Stance = r.Enum<Stance>(7),
        Status = r.Enum<StatementStatus>(8),
        Basis = r.Enum<Basis>(9),
        Decided = r.Date(10),
        End = r.Date(11),
        Details = r.Map(12),
    };
}
