using Graph.Core.Model;

namespace Graph.Core.Changes;

/// <summary>The whole content as it is after a change set: what is stored, seen through the changes.</summary>
internal sealed class ContentAfter
{
    private readonly IContentReader _before;
    private readonly ILookup<string, Event> _eventsByEntity;
    private readonly ILookup<string, Relation> _relationsByEnd;
    private readonly ILookup<(SubjectKind, string), Statement> _statementsBySubject;
    private readonly ILookup<string, Statement> _statementsByDocument;
    private readonly ILookup<string, Statement> _statementsBySpeaker;
    private readonly ILookup<string, Entity> _entitiesByDocument;

    public ContentAfter(ChangeSet changes, IContentReader before, List<Problem> problems)
    {
        _before = before;
        Documents = new(RowKind.Document, d => d.Id, CanonicalRow.Hash, changes.Documents, Removed(RowKind.Document, changes.Documents.Select(d => d.Id)), before.Documents, problems);
        Entities = new(RowKind.Entity, e => e.Id, CanonicalRow.Hash, changes.Entities, Removed(RowKind.Entity, changes.Entities.Select(e => e.Id)), before.Entities, problems);
        Events = new(RowKind.Event, e => e.Id, CanonicalRow.Hash, changes.Events, Removed(RowKind.Event, changes.Events.Select(e => e.Id)), before.Events, problems);
        Relations = new(RowKind.Relation, r => r.Id, CanonicalRow.Hash, changes.Relations, Removed(RowKind.Relation, changes.Relations.Select(r => r.Id)), before.Relations, problems);
        Statements = new(RowKind.Statement, s => s.Id, CanonicalRow.Hash, changes.Statements, Removed(RowKind.Statement, changes.Statements.Select(s => s.Id)), before.Statements, problems);
        _eventsByEntity = Events.PutBy(e => e.EntityId);
        _relationsByEnd = Relations.PutByEach(r => [r.From, r.To]);
        _statementsBySubject = changes.Statements.ToLookup(s => (s.Subject, s.SubjectId));
        _statementsByDocument = Statements.PutBy(s => s.DocumentId);
        _statementsBySpeaker = Statements.PutByEach(s => s.SaidBy is null ? [] : [s.SaidBy]);
        _entitiesByDocument = Entities.PutByEach(e => e.Sources);

        HashSet<string> Removed(RowKind kind, IEnumerable<string> put)
        {
            var removed = changes.Retractions.Where(r => r.Kind == kind).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
            if (changes.ReplacesEverything)
            {
                removed.UnionWith(before.AllIds(kind));
                removed.ExceptWith(put);
            }

            return removed;
        }
    }

    public RowDelta<Document> Documents { get; }

    public RowDelta<Entity> Entities { get; }

    public RowDelta<Event> Events { get; }

    public RowDelta<Relation> Relations { get; }

    public RowDelta<Statement> Statements { get; }

    /// <summary>Stored rows of any kind that have one of these ids and are not taken away.</summary>
    public IEnumerable<RowRef> StoredWithIds(IReadOnlyCollection<string> ids) =>
        ids.Count == 0 || _before.Release == CanonicalRow.EmptyRelease ? [] : _before.RowsWithIds(ids).Where(row => !IsRemoved(row));

    public List<Event> EventsOf(IReadOnlyCollection<string> entityIds) =>
        Events.Merge(_before.EventsOf(entityIds), entityIds.SelectMany(id => _eventsByEntity[id]));

    /// <summary>Relations at entities, each once; of some types only, where any are given.</summary>
    public List<Relation> RelationsOf(IReadOnlyCollection<string> entityIds, IReadOnlyCollection<string> types) => Relations.Merge(
        _before.RelationsOf(entityIds, types),
        entityIds.SelectMany(id => _relationsByEnd[id]).Distinct().Where(r => types.Count == 0 || types.Contains(r.Type)));

    public List<Statement> StatementsOf(SubjectKind subject, IReadOnlyCollection<string> ids) =>
        Statements.Merge(_before.StatementsOf(subject, ids), ids.SelectMany(id => _statementsBySubject[(subject, id)]));

    public List<Statement> StatementsCiting(IReadOnlyCollection<string> documentIds) =>
        Statements.Merge(_before.StatementsCiting(documentIds), documentIds.SelectMany(id => _statementsByDocument[id]));

    public List<Statement> StatementsBy(IReadOnlyCollection<string> entityIds) =>
        Statements.Merge(_before.StatementsBy(entityIds), entityIds.SelectMany(id => _statementsBySpeaker[id]));

    public List<Entity> EntitiesCiting(IReadOnlyCollection<string> documentIds) =>
        Entities.Merge(_before.EntitiesCiting(documentIds), documentIds.SelectMany(id => _entitiesByDocument[id]).Distinct());

    private bool IsRemoved(RowRef row) => row.Kind switch
    {
        RowKind.Document => Documents.Removed,
        RowKind.Entity => Entities.Removed,
        RowKind.Relation => Relations.Removed,
        RowKind.Event => Events.Removed,
        RowKind.Statement => Statements.Removed,
        _ => throw new ArgumentOutOfRangeException(nameof(row), row.Kind, null),
    } is { } removed && removed.Contains(row.Id);
}
