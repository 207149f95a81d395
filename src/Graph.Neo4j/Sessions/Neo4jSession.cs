using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Search;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Matching;
using Graph.Neo4j.Rows;
using Graph.Neo4j.Statements;

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

    public async Task<Page<EntityRecord>> FindEntitiesAsync(EntityFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        Limits.Checked(page);
        var found = await RowsAsync(
            CypherFiles.Statement(
                "entities-page", ("after", page.After ?? ""), ("known", filter.KnownAt ?? Open.End), ("kinds", filter.Kinds.Select(k => k.ToString())), ("limit", page.First + 1)),
            EntityMap.Read,
            cancellationToken);
        return new Page<EntityRecord>([.. found.Take(page.First)], found.Count > page.First);
    }

    public async Task<IReadOnlyList<EntityRecord>> SearchAsync(SearchTerms terms, int limit, CancellationToken cancellationToken)
    {
        Limits.Checked(limit);
        var ids = await new NameSearch(statement => RowsAsync(statement, r => r.String(0), cancellationToken)).SearchAsync(terms, limit);
        return await EntitiesAsync(ids, cancellationToken);
    }

    public async Task<IReadOnlyDictionary<string, RelationRecord>> GetRelationsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        (await RowsAsync(ById("relations-by-id", ids), RelationMap.Read, cancellationToken)).ToDictionary(r => r.Relation.Id, StringComparer.Ordinal);

    public Task<IReadOnlyDictionary<string, Page<RelationRecord>>> RelationsOfAsync(
        IReadOnlyCollection<string> entityIds, RelationFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        Limits.Checked(page);
        return new RelationPages(statement => RowsAsync(statement, r => r, cancellationToken), filter, page).OfAsync(entityIds);
    }

    public async Task<ILookup<string, Statement>> StatementsOfAsync(
        SubjectKind subject, IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        var statement = CypherFiles.Statement("statements-of", ("ids", subjectIds.Distinct(StringComparer.Ordinal)), ("subject", subject.ToString()));
        return (await RowsAsync(statement, StatementMap.Read, cancellationToken)).ToLookup(s => s.SubjectId, StringComparer.Ordinal);
    }

    public async Task<ILookup<string, Event>> EventsOfAsync(IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken) =>
        (await RowsAsync(ById("events-of", entityIds), EventMap.Read, cancellationToken)).ToLookup(e => e.EntityId, StringComparer.Ordinal);

    public async Task<IReadOnlyDictionary<string, Document>> GetDocumentsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        (await RowsAsync(ById("documents-by-id", ids), DocumentMap.Read, cancellationToken)).ToDictionary(d => d.Id, StringComparer.Ordinal);

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

    private Task<IReadOnlyList<T>> RowsAsync<T>(CypherStatement statement, Func<CypherRow, T> read, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return connection.GuardAsync<IReadOnlyList<T>>(
            async () => [.. (await connection.RunAsync(statement, AccessMode.Read, cancellationToken)).Rows.Select(read)]);
    }
}
