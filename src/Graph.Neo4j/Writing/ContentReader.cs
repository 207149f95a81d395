using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Rows;
using Graph.Neo4j.Statements;

namespace Graph.Neo4j.Writing;

/// <summary>
/// What the planner reads, in the transaction that will write. The planner is synchronous, as its other reader is: a write blocks its
/// own thread, and there is one write at a time.
/// </summary>
internal sealed class ContentReader(ICypherTransaction transaction, string release, CancellationToken cancellationToken) : IContentReader
{
    private const int Batch = 10_000;

    public string Release => release;

    public IReadOnlyCollection<string> AllIds(RowKind kind) => Rows(
        CypherFiles.Statement(kind switch
        {
            RowKind.Document => "ids-of-documents",
            RowKind.Entity => "ids-of-entities",
            RowKind.Event => "ids-of-events",
            RowKind.Relation => "ids-of-relations",
            RowKind.Statement => "ids-of-statements",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        }),
        r => r.String(0));

    public IReadOnlyList<RowRef> RowsWithIds(IReadOnlyCollection<string> ids) =>
        Of("rows-with-ids", ids, r => new RowRef(r.Enum<RowKind>(0), r.String(1)));

    public IReadOnlyDictionary<string, Document> Documents(IReadOnlyCollection<string> ids) => ById("documents-by-id", ids, DocumentMap.Read, d => d.Id);

    public IReadOnlyDictionary<string, Entity> Entities(IReadOnlyCollection<string> ids) => ById("entities-by-id", ids, Entity, e => e.Id);

    public IReadOnlyDictionary<string, Event> Events(IReadOnlyCollection<string> ids) => ById("events-by-id", ids, EventMap.Read, e => e.Id);

    public IReadOnlyDictionary<string, Relation> Relations(IReadOnlyCollection<string> ids) => ById("relations-by-id", ids, Relation, r => r.Id);

    public IReadOnlyDictionary<string, Statement> Statements(IReadOnlyCollection<string> ids) => ById("statements-by-id", ids, StatementMap.Read, s => s.Id);

    public IReadOnlyList<Event> EventsOf(IReadOnlyCollection<string> entityIds) => Of("events-of", entityIds, EventMap.Read);

    public IReadOnlyList<Relation> RelationsOf(IReadOnlyCollection<string> entityIds, IReadOnlyCollection<string> types) =>
        [.. Of("relations-at", entityIds, Relation, ("types", types)).DistinctBy(r => r.Id)];

    public IReadOnlyList<Statement> StatementsOf(SubjectKind subject, IReadOnlyCollection<string> subjectIds) =>
        Of("statements-of", subjectIds, StatementMap.Read, ("subject", subject.ToString()));

    public IReadOnlyList<Statement> StatementsCiting(IReadOnlyCollection<string> documentIds) => Of("statements-citing", documentIds, StatementMap.Read);

    public IReadOnlyList<Entity> EntitiesCiting(IReadOnlyCollection<string> documentIds) =>
        [.. Of("entities-citing", documentIds, Entity).DistinctBy(e => e.Id)];

    public IReadOnlyList<Statement> StatementsBy(IReadOnlyCollection<string> entityIds) => Of("statements-said-by", entityIds, StatementMap.Read);

    private static Entity Entity(CypherRow row) => EntityMap.Read(row).Entity;

    private static Relation Relation(CypherRow row) => RelationMap.Read(row).Relation;

    private Dictionary<string, T> ById<T>(string operation, IReadOnlyCollection<string> ids, Func<CypherRow, T> read, Func<T, string> idOf) =>
        Of(operation, ids, read).ToDictionary(idOf, StringComparer.Ordinal);

    private List<T> Of<T>(string operation, IEnumerable<string> ids, Func<CypherRow, T> read, params (string, object?)[] more) =>
        [.. ids.Distinct(StringComparer.Ordinal).Chunk(Batch).SelectMany(chunk => Rows(CypherFiles.Statement(operation, [("ids", chunk), .. more]), read))];

    private List<T> Rows<T>(CypherStatement statement, Func<CypherRow, T> read) =>
        [.. transaction.RunAsync(statement, cancellationToken).GetAwaiter().GetResult().Rows.Select(read)];
}
