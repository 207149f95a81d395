using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;

namespace Graph.Embedded.Writing;

/// <summary>What the planner reads, in the transaction that will write.</summary>
internal sealed class ContentReader(StoreConnection connection) : IContentReader
{
    private static readonly string WithIds = string.Join(" UNION ALL ", Enum.GetNames<RowKind>().Select(
        kind => $"SELECT t.id, '{kind}' FROM json_each($1) i CROSS JOIN {kind.ToLowerInvariant()} t ON t.id = i.value"));

    public string Release { get; } = Meta.Release(connection);

    public IReadOnlyCollection<string> AllIds(RowKind kind) => connection.List(r => r.GetString(0), kind switch
    {
        RowKind.Document => "SELECT id FROM document",
        RowKind.Entity => "SELECT id FROM entity",
        RowKind.Relation => "SELECT id FROM relation",
        RowKind.Event => "SELECT id FROM event",
        RowKind.Statement => "SELECT id FROM statement",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    });

    public IReadOnlyList<RowRef> RowsWithIds(IReadOnlyCollection<string> ids) => connection.List(
        r => new RowRef(r.Enum<RowKind>(1), r.GetString(0)), WithIds, Cells.Json(ids));

    public IReadOnlyDictionary<string, Document> Documents(IReadOnlyCollection<string> ids) => DocumentRows.Get(connection, ids);

    public IReadOnlyDictionary<string, Entity> Entities(IReadOnlyCollection<string> ids) =>
        EntityRows.Get(connection, ids).ToDictionary(e => e.Key, e => e.Value.Entity, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Event> Events(IReadOnlyCollection<string> ids) => EventRows.Get(connection, ids);

    public IReadOnlyDictionary<string, Relation> Relations(IReadOnlyCollection<string> ids) =>
        RelationRows.Get(connection, ids).ToDictionary(r => r.Key, r => r.Value.Relation, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Statement> Statements(IReadOnlyCollection<string> ids) => StatementRows.Get(connection, ids);

    public IReadOnlyList<Event> EventsOf(IReadOnlyCollection<string> entityIds) => EventRows.Of(connection, entityIds);

    public IReadOnlyList<Relation> RelationsOf(IReadOnlyCollection<string> entityIds, IReadOnlyCollection<string> types) =>
        [.. RelationRows.Of(connection, entityIds, types).Select(r => r.Relation)];

    public IReadOnlyList<Statement> StatementsOf(SubjectKind subject, IReadOnlyCollection<string> subjectIds) =>
        StatementRows.Of(connection, subject, subjectIds);

    public IReadOnlyList<Statement> StatementsCiting(IReadOnlyCollection<string> documentIds) => StatementRows.Citing(connection, documentIds);

    public IReadOnlyList<Entity> EntitiesCiting(IReadOnlyCollection<string> documentIds) => EntityRows.Citing(connection, documentIds);

    public IReadOnlyList<Statement> StatementsBy(IReadOnlyCollection<string> entityIds) => StatementRows.SaidBy(connection, entityIds);
}
