using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Search;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Matching;
using Graph.Neo4j.Rows;
using Graph.Neo4j.Sessions.Lists;
using Graph.Neo4j.Statements;
using Graph.Neo4j.Writing;

namespace Graph.Neo4j.Sessions;

/// <summary>
/// Reads of one state. Neo4j has no snapshots (it reads what is committed), so that a session notes the state when it opens, and
/// <see cref="VerifyAsync"/> compares: where somebody wrote meanwhile, what was read does not count.
/// </summary>
internal sealed class Neo4jSession(ICypherConnection connection, StoreStamp stamp, StampReader stamps, Neo4jStoreOptions options) : IGraphSession
{
    private readonly Neo4jMatcher _matcher = new(connection, options);
    private bool _disposed;

    public string Release { get; } = stamp.Release ?? CanonicalRow.EmptyRelease;

    public string? SeedsFingerprint => stamp.Seeds;

    public async Task<IReadOnlyDictionary<string, EntityRecord>> GetEntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        (await EntitiesAsync(ids, cancellationToken)).ToDictionary(e => e.Entity.Id, StringComparer.Ordinal);

    public Task<Page<EntityRecord>> FindEntitiesAsync(
        EntityFilter filter, EntityOrder order, bool descending, PageRequest page, CancellationToken cancellationToken) =>
        PageAsync(page, p => EntityList.Page(filter, order, descending, p), EntityMap.Read, cancellationToken);

    public Task<long> CountEntitiesAsync(EntityFilter filter, CancellationToken cancellationToken) => NumberAsync(EntityList.Count(filter), cancellationToken);

    public async Task<SearchCandidates> SearchAsync(SearchTerms terms, int limit, CancellationToken cancellationToken)
    {
        Limits.Checked(limit);
        var (ids, complete) = await new NameSearch(statement => RowsAsync(statement, r => r.String(0), cancellationToken)).SearchAsync(terms, limit);
        return new SearchCandidates(await EntitiesAsync(ids, cancellationToken), complete);
    }

    public async Task<IReadOnlyDictionary<string, RelationRecord>> GetRelationsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        (await RowsAsync(ById("relations-by-id", ids), RelationMap.Read, cancellationToken)).ToDictionary(r => r.Relation.Id, StringComparer.Ordinal);

    public Task<IReadOnlyDictionary<string, Page<RelationRecord>>> RelationsOfAsync(
        IReadOnlyCollection<string> entityIds, RelationFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        Limits.Checked(page);
        return new RelationPages(statement => RowsAsync(statement, r => r, cancellationToken), filter, page).OfAsync(entityIds);
    }

    public async Task<IReadOnlyDictionary<string, long>> CountRelationsAsync(
        IReadOnlyCollection<string> entityIds, RelationFilter filter, CancellationToken cancellationToken) =>
        (await RowsAsync(RelationCounts.Statement(entityIds, filter), r => (Id: r.String(0), Count: r.Long(1)), cancellationToken))
            .ToDictionary(c => c.Id, c => c.Count, StringComparer.Ordinal);

    public async Task<IReadOnlyDictionary<string, Statement>> GetStatementsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        (await RowsAsync(ById("statements-by-id", ids), StatementMap.Read, cancellationToken)).ToDictionary(s => s.Id, StringComparer.Ordinal);

    public Task<Page<Statement>> FindStatementsAsync(StatementFilter filter, PageRequest page, CancellationToken cancellationToken) =>
        PageAsync(page, p => StatementList.Page(filter, p), StatementMap.Read, cancellationToken);

    public Task<long> CountStatementsAsync(StatementFilter filter, CancellationToken cancellationToken) =>
        NumberAsync(StatementList.Count(filter), cancellationToken);

    public async Task<ILookup<string, Statement>> StatementsOfAsync(
        SubjectKind subject, IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        var statement = CypherFiles.Statement("statements-of", ("ids", subjectIds.Distinct(StringComparer.Ordinal)), ("subject", subject.ToString()));
        return (await RowsAsync(statement, StatementMap.Read, cancellationToken)).ToLookup(s => s.SubjectId, StringComparer.Ordinal);
    }

    public async Task<IReadOnlyDictionary<string, Event>> GetEventsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        (await RowsAsync(ById("events-by-id", ids), EventMap.Read, cancellationToken)).ToDictionary(e => e.Id, StringComparer.Ordinal);

    public Task<Page<Event>> FindEventsAsync(EventFilter filter, bool descending, PageRequest page, CancellationToken cancellationToken) =>
        PageAsync(page, p => EventList.Page(filter, descending, p), EventMap.Read, cancellationToken);

    public Task<long> CountEventsAsync(EventFilter filter, CancellationToken cancellationToken) => NumberAsync(EventList.Count(filter), cancellationToken);

    public async Task<ILookup<string, Event>> EventsOfAsync(IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken) =>
        (await RowsAsync(ById("events-of", entityIds), EventMap.Read, cancellationToken)).ToLookup(e => e.EntityId, StringComparer.Ordinal);

    public async Task<IReadOnlyDictionary<string, Document>> GetDocumentsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        (await RowsAsync(ById("documents-by-id", ids), DocumentMap.Read, cancellationToken)).ToDictionary(d => d.Id, StringComparer.Ordinal);

    public Task<Page<Document>> FindDocumentsAsync(
        DocumentFilter filter, DocumentOrder order, bool descending, PageRequest page, CancellationToken cancellationToken) =>
        PageAsync(page, p => DocumentList.Page(filter, order, descending, p), DocumentMap.Read, cancellationToken);

    public Task<long> CountDocumentsAsync(DocumentFilter filter, CancellationToken cancellationToken) =>
        NumberAsync(DocumentList.Count(filter), cancellationToken);

    public Task<MatchResult> MatchAsync(MatchQuery query, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return connection.GuardAsync(() => _matcher.MatchAsync(query, cancellationToken));
    }

    public async Task<StoreStatistics> GetStatisticsAsync(CancellationToken cancellationToken)
    {
        var rows = (await RowsAsync(CypherFiles.Statement("count-rows"), r => r, cancellationToken)).Single();
        var sorts = (await RowsAsync(CountSorts.Statement, r => (Sort: r.String(0), Name: r.String(1), Count: r.Long(2)), cancellationToken)).Where(s => s.Count > 0).ToLookup(s => s.Sort);
        return new StoreStatistics(
            rows.Long(0),
            sorts[CountSorts.Entity].ToDictionary(s => Enum.Parse<EntityKind>(s.Name), s => s.Count),
            sorts[CountSorts.Relation].ToDictionary(s => s.Name, s => s.Count, StringComparer.Ordinal),
            rows.Long(1),
            rows.Long(2));
    }

    public async Task<Page<JournalEntry>> JournalAsync(int first, long? before, CancellationToken cancellationToken)
    {
        Limits.Checked(new PageRequest(first));
        var found = await RowsAsync(
            CypherFiles.Statement("journal-page", ("before", before ?? long.MaxValue), ("limit", first + 1)), JournalMap.Read, cancellationToken);
        return new Page<JournalEntry>([.. found.Take(first)], found.Count > first);
    }

    public async Task<JournalEntry?> GetJournalEntryAsync(long sequence, CancellationToken cancellationToken) =>
        (await RowsAsync(CypherFiles.Statement("journal-by-sequence", ("sequence", sequence)), JournalMap.Read, cancellationToken)).SingleOrDefault();

    /// <summary>Tells what a change set would do. What it reads is of one state only where <see cref="VerifyAsync"/> says so afterwards.</summary>
    public Task<ChangeReport> PreviewAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return connection.GuardAsync(async () =>
        {
            await using var transaction = await connection.BeginAsync(AccessMode.ReadLatest, options.TransactionLimit, cancellationToken);
            IContentReader content = Release == CanonicalRow.EmptyRelease ? EmptyContent.Instance : new ContentReader(transaction, Release, cancellationToken);
            var plan = await Task.Run(() => ChangeReport.Plan(changes, content, cancellationToken), cancellationToken);
            if (content is ContentReader)
            {
                // What is too large for a transaction fills an empty store in batches.
                StoreWriter.CheckSize(PlanWriter.Rows(plan), options);
            }

            return plan.Report!;
        });
    }

    public async Task VerifyAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        var now = await connection.GuardAsync(() => stamps.SettledAsync(cancellationToken));
        if (now.Version != stamp.Version || now.Release != stamp.Release)
        {
            throw new StateChangedException(Release, now.Release ?? CanonicalRow.EmptyRelease);
        }
    }

    public ValueTask DisposeAsync()
    {
        _disposed = true;
        return _matcher.DisposeAsync();
    }

    private static CypherStatement ById(string operation, IEnumerable<string> ids) => CypherFiles.Statement(operation, ("ids", ids.Distinct(StringComparer.Ordinal)));

    /// <summary>In the order of the ids.</summary>
    private Task<IReadOnlyList<EntityRecord>> EntitiesAsync(IEnumerable<string> ids, CancellationToken cancellationToken) =>
        RowsAsync(ById("entities-by-id", ids), EntityMap.Read, cancellationToken);

    private async Task<Page<T>> PageAsync<T>(
        PageRequest page, Func<PageRequest, CypherStatement> statement, Func<CypherRow, T> read, CancellationToken cancellationToken)
    {
        var found = await RowsAsync(statement(Limits.Checked(page)), read, cancellationToken);
        return new Page<T>([.. found.Take(page.First)], found.Count > page.First);
    }

    private async Task<long> NumberAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        (await RowsAsync(statement, r => r.Long(0), cancellationToken)).Single();

    private Task<IReadOnlyList<T>> RowsAsync<T>(CypherStatement statement, Func<CypherRow, T> read, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return connection.GuardAsync<IReadOnlyList<T>>(
            async () => [.. (await connection.RunAsync(statement, AccessMode.Read, cancellationToken)).Rows.Select(read)]);
    }
}
