using Graph.Core.Changes;
using Graph.Core.Model;

namespace Graph.Tests.Changes;

/// <summary>Content in plain dictionaries: the simplest thing that plans can be written to, to compare with.</summary>
internal sealed class MemoryContent : IContentReader
{
    public Dictionary<string, Document> AllDocuments { get; } = [];

    public Dictionary<string, Entity> AllEntities { get; } = [];

    public Dictionary<string, Event> AllEvents { get; } = [];

    public Dictionary<string, Relation> AllRelations { get; } = [];

    public Dictionary<string, Statement> AllStatements { get; } = [];

    public SortedDictionary<string, IReadOnlyList<RelationStep>> Steps { get; } = new(StringComparer.Ordinal);

    public string Release { get; private set; } = CanonicalRow.EmptyRelease;

    public ChangeSet Everything => new()
    {
        Documents = [.. AllDocuments.Values],
        Entities = [.. AllEntities.Values],
        Events = [.. AllEvents.Values],
        Relations = [.. AllRelations.Values],
        Statements = [.. AllStatements.Values],
    };

    public IReadOnlyList<RowRef> RowsWithIds(IReadOnlyCollection<string> ids) =>
    [
        .. AllDocuments.Keys.Intersect(ids).Select(id => new RowRef(RowKind.Document, id)), .. AllEntities.Keys.Intersect(ids).Select(id => new RowRef(RowKind.Entity, id)),
        .. AllRelations.Keys.Intersect(ids).Select(id => new RowRef(RowKind.Relation, id)), .. AllEvents.Keys.Intersect(ids).Select(id => new RowRef(RowKind.Event, id)),
        .. AllStatements.Keys.Intersect(ids).Select(id => new RowRef(RowKind.Statement, id)),
    ];

    public ChangePlan Apply(ChangeSet changes)
    {
        var plan = ChangePlanner.Plan(changes, this, CancellationToken.None);
        Put(AllDocuments, plan.Documents, d => d.Id);
        Put(AllEntities, plan.Entities, e => e.Id);
        Put(AllEvents, plan.Events, e => e.Id);
        Put(AllRelations, plan.Relations, r => r.Id);
        Put(AllStatements, plan.Statements, s => s.Id);
        foreach (var row in plan.Removed)
        {
            _ = row.Kind switch
            {
                RowKind.Document => AllDocuments.Remove(row.Id),
                RowKind.Entity => AllEntities.Remove(row.Id),
                RowKind.Event => AllEvents.Remove(row.Id),
                RowKind.Relation => AllRelations.Remove(row.Id) && Steps.Remove(row.Id),
                _ => AllStatements.Remove(row.Id),
            };
        }

        foreach (var derived in plan.Derived)
        {
            Steps[derived.Relation.Id] = derived.Steps;
        }

        Release = plan.Result.After;
        return plan;
    }

    public IReadOnlyCollection<string> AllIds(RowKind kind) => kind switch
    {
        RowKind.Document => AllDocuments.Keys,
        RowKind.Entity => AllEntities.Keys,
        RowKind.Event => AllEvents.Keys,
        RowKind.Relation => AllRelations.Keys,
        _ => AllStatements.Keys,
    };

    public IReadOnlyDictionary<string, Document> Documents(IReadOnlyCollection<string> ids) => Some(AllDocuments, ids);

    public IReadOnlyDictionary<string, Entity> Entities(IReadOnlyCollection<string> ids) => Some(AllEntities, ids);

    public IReadOnlyDictionary<string, Event> Events(IReadOnlyCollection<string> ids) => Some(AllEvents, ids);

    public IReadOnlyDictionary<string, Relation> Relations(IReadOnlyCollection<string> ids) => Some(AllRelations, ids);

    public IReadOnlyDictionary<string, Statement> Statements(IReadOnlyCollection<string> ids) => Some(AllStatements, ids);

    public IReadOnlyList<Event> EventsOf(IReadOnlyCollection<string> entityIds) => [.. AllEvents.Values.Where(e => entityIds.Contains(e.EntityId))];

    public IReadOnlyList<Relation> RelationsOf(IReadOnlyCollection<string> entityIds, IReadOnlyCollection<string> types) =>
        [.. AllRelations.Values.Where(r => (entityIds.Contains(r.From) || entityIds.Contains(r.To)) && (types.Count == 0 || types.Contains(r.Type)))];

    public IReadOnlyList<Statement> StatementsOf(SubjectKind subject, IReadOnlyCollection<string> subjectIds) =>
        [.. AllStatements.Values.Where(s => s.Subject == subject && subjectIds.Contains(s.SubjectId))];

    public IReadOnlyList<Statement> StatementsCiting(IReadOnlyCollection<string> documentIds) =>
        [.. AllStatements.Values.Where(s => documentIds.Contains(s.DocumentId))];

    public IReadOnlyList<Entity> EntitiesCiting(IReadOnlyCollection<string> documentIds) =>
        [.. AllEntities.Values.Where(e => e.Sources.Any(documentIds.Contains))];

    public IReadOnlyList<Statement> StatementsBy(IReadOnlyCollection<string> entityIds) =>
        [.. AllStatements.Values.Where(s => s.SaidBy is not null && entityIds.Contains(s.SaidBy))];

    private static void Put<T>(Dictionary<string, T> rows, IEnumerable<PlannedRow<T>> planned, Func<T, string> idOf)
    {
        foreach (var row in planned)
        {
            rows[idOf(row.Row)] = row.Row;
        }
    }

    private static Dictionary<string, T> Some<T>(Dictionary<string, T> rows, IReadOnlyCollection<string> ids) =>
        ids.Where(rows.ContainsKey).Distinct().ToDictionary(id => id, id => rows[id]);
}
