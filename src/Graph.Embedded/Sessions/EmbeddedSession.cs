using System.Diagnostics;
using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Search;
using Graph.Core.Stores;
using Graph.Embedded.Files;
using Graph.Embedded.Matching;
using Graph.Embedded.Rows;
using Graph.Embedded.Sessions.Lists;
using Graph.Embedded.Writing;

namespace Graph.Embedded.Sessions;

/// <summary>One read transaction on one connection, and the topology of the same release. SQLite's calls run one at a time.</summary>
internal sealed class EmbeddedSession(StoreConnection connection, SessionState state, Action<StoreConnection> release) : IGraphSession
{
    // From so many nodes on; a smaller graph is searched in microseconds.
    private const int SearchedSideBySide = 100_000;

    // As many as there are processors: more would take threads and memory from other requests, and none would be done sooner.
    private static readonly SemaphoreSlim Searching = new(Environment.ProcessorCount);

    private readonly Lock _gate = new();
    private bool _disposed;

    public string Release => state.Topology.Release;

    public string? SeedsFingerprint => state.SeedsFingerprint;

    public Task<IReadOnlyDictionary<string, EntityRecord>> GetEntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        KeptAsync<IReadOnlyDictionary<string, EntityRecord>>(() => state.Rows.Entities.Get(ids, missing => Locked(c => EntityRows.Get(c, missing), cancellationToken)), cancellationToken);

    public Task<Page<EntityRecord>> FindEntitiesAsync(
        EntityFilter filter, EntityOrder order, bool descending, PageRequest page, CancellationToken cancellationToken) =>
        RunAsync(c => EntityList.Page(c, filter, order, descending, Limits.Checked(page)), cancellationToken);

    public Task<long> CountEntitiesAsync(EntityFilter filter, CancellationToken cancellationToken) =>
        RunAsync(c => EntityList.Count(c, filter), cancellationToken);

    public Task<SearchCandidates> SearchAsync(SearchTerms terms, int limit, CancellationToken cancellationToken) =>
        RunAsync(c => NameSearch.Search(c, terms, Limits.Checked(limit)), cancellationToken);

    public Task<IReadOnlyDictionary<string, RelationRecord>> GetRelationsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        KeptAsync<IReadOnlyDictionary<string, RelationRecord>>(() => state.Rows.Relations.Get(ids, missing => Locked(c => RelationRows.Get(c, missing), cancellationToken)), cancellationToken);

    public Task<IReadOnlyDictionary<string, Page<RelationRecord>>> RelationsOfAsync(
        IReadOnlyCollection<string> entityIds, RelationFilter filter, PageRequest page, CancellationToken cancellationToken) => KeptAsync<IReadOnlyDictionary<string, Page<RelationRecord>>>(
        () =>
        {
            Limits.Checked(page);
            var which = $"{string.Join('\n', filter.Types.Order(StringComparer.Ordinal))};{filter.Direction};{string.Join(',', filter.OtherKinds)};{filter.Clocks.AsOf};{filter.Clocks.KnownAt}";
            var pages = state.Rows.RelationPages.Get(
                [.. entityIds.Select(id => new RelationsAsked(id, which, page.First, page.After?.Id))],
                missing => Locked(c => new RelationPages(c, filter, page).Of([.. missing.Select(m => m.EntityId)], cancellationToken), cancellationToken)
                    .Select(p => KeyValuePair.Create(new RelationsAsked(p.Key, which, page.First, page.After?.Id), p.Value)));
            return pages.ToDictionary(p => p.Key.EntityId, p => p.Value, StringComparer.Ordinal);
        },
        cancellationToken);

    public Task<IReadOnlyDictionary<string, long>> CountRelationsAsync(
        IReadOnlyCollection<string> entityIds, RelationFilter filter, CancellationToken cancellationToken) =>
        RunAsync(c => new RelationCounts(c, filter).Of(entityIds, cancellationToken), cancellationToken);

    public Task<IReadOnlyDictionary<string, Statement>> GetStatementsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        RunAsync<IReadOnlyDictionary<string, Statement>>(c => StatementRows.Get(c, ids), cancellationToken);

    public Task<Page<Statement>> FindStatementsAsync(StatementFilter filter, PageRequest page, CancellationToken cancellationToken) =>
        RunAsync(c => StatementList.Page(c, filter, Limits.Checked(page)), cancellationToken);

    public Task<long> CountStatementsAsync(StatementFilter filter, CancellationToken cancellationToken) =>
        RunAsync(c => StatementList.Count(c, filter), cancellationToken);

    public Task<ILookup<string, Statement>> StatementsOfAsync(
        SubjectKind subject, IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        return KeptAsync<ILookup<string, Statement>>(
            () => new RowLookup<Statement>(state.Rows.Statements.Get([.. subjectIds.Select(id => (subject, id))], Read).ToDictionary(s => s.Key.Id, s => s.Value, StringComparer.Ordinal)),
            cancellationToken);

        IEnumerable<KeyValuePair<(SubjectKind Subject, string Id), IReadOnlyList<Statement>>> Read(IReadOnlyCollection<(SubjectKind Subject, string Id)> missing)
        {
            var read = Locked(c => StatementRows.Of(c, subject, missing.Select(m => m.Id)), cancellationToken).ToLookup(s => s.SubjectId, StringComparer.Ordinal);
            return missing.Select(m => KeyValuePair.Create(m, (IReadOnlyList<Statement>)[.. read[m.Id]]));
        }
    }

    public Task<IReadOnlyDictionary<string, Event>> GetEventsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        RunAsync<IReadOnlyDictionary<string, Event>>(c => EventRows.Get(c, ids), cancellationToken);

    public Task<Page<Event>> FindEventsAsync(EventFilter filter, bool descending, PageRequest page, CancellationToken cancellationToken) =>
        RunAsync(c => EventList.Page(c, filter, descending, Limits.Checked(page)), cancellationToken);

    public Task<long> CountEventsAsync(EventFilter filter, CancellationToken cancellationToken) =>
        RunAsync(c => EventList.Count(c, filter), cancellationToken);

    public Task<ILookup<string, Event>> EventsOfAsync(IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken)
    {
        return KeptAsync<ILookup<string, Event>>(() => new RowLookup<Event>(state.Rows.Events.Get(entityIds, Read)), cancellationToken);

        IEnumerable<KeyValuePair<string, IReadOnlyList<Event>>> Read(IReadOnlyCollection<string> missing)
        {
            var read = Locked(c => EventRows.Of(c, missing), cancellationToken).ToLookup(e => e.EntityId, StringComparer.Ordinal);
            return missing.Select(id => KeyValuePair.Create(id, (IReadOnlyList<Event>)[.. read[id]]));
        }
    }

    public Task<IReadOnlyDictionary<string, Document>> GetDocumentsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        KeptAsync<IReadOnlyDictionary<string, Document>>(() => state.Rows.Documents.Get(ids, missing => Locked(c => DocumentRows.Get(c, missing), cancellationToken)), cancellationToken);

    public Task<Page<Document>> FindDocumentsAsync(
        DocumentFilter filter, DocumentOrder order, bool descending, PageRequest page, CancellationToken cancellationToken) =>
        RunAsync(c => DocumentList.Page(c, filter, order, descending, Limits.Checked(page)), cancellationToken);

    public Task<long> CountDocumentsAsync(DocumentFilter filter, CancellationToken cancellationToken) =>
        RunAsync(c => DocumentList.Count(c, filter), cancellationToken);

    // The search needs no connection and may run beside other calls: the rules of a trace are searched side by side where that saves more than it costs.
    public Task<MatchResult> MatchAsync(MatchQuery query, CancellationToken cancellationToken) =>
        state.Topology.NodeCount < SearchedSideBySide ? Match(query, cancellationToken) : MatchBesideAsync(query, cancellationToken);

    public Task<StoreStatistics> GetStatisticsAsync(CancellationToken cancellationToken) => RunAsync(Statistics.Read, cancellationToken);

    public Task<Page<JournalEntry>> JournalAsync(int first, long? before, CancellationToken cancellationToken) =>
        RunAsync(c => JournalRows.Page(c, first, before), cancellationToken);

    public Task<JournalEntry?> GetJournalEntryAsync(long sequence, CancellationToken cancellationToken) =>
        RunAsync(c => JournalRows.Get(c, sequence), cancellationToken);

    /// <summary>Tells what a change set would do to the state of this session.</summary>
    public Task<ChangeReport> PreviewAsync(ChangeSet changes, CancellationToken cancellationToken) => RunAsync(
        c =>
        {
            StepsAnew.CheckCurrent(c);
            return ChangeReport.Plan(changes, new ContentReader(c), cancellationToken).Report!;
        },
        cancellationToken);

    // A read transaction and the topology of the same release: nothing else can be seen.
    public Task VerifyAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            if (!_disposed)
            {
                _disposed = true;
                release(connection);
            }
        }

        return ValueTask.CompletedTask;
    }

    private Task<MatchResult> Match(MatchQuery query, CancellationToken cancellationToken) => Result(() =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_disposed, this);
        return Matcher.Match(state.Topology, query, test => Locked(c => EntityRows.Named(c, test.Value), cancellationToken), cancellationToken);
    });

    /// <summary>Searches on a thread of its own when it is its turn; the wait is part of its time.</summary>
    private async Task<MatchResult> MatchBesideAsync(MatchQuery query, CancellationToken cancellationToken)
    {
        var asked = Stopwatch.GetTimestamp();
        await Searching.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(() => Match(query with { TimeLimit = MatchQuery.TimeLeft(query.TimeLimit, Stopwatch.GetElapsedTime(asked)) }, cancellationToken), CancellationToken.None);
        }
        finally
        {
            Searching.Release();
        }
    }

    /// <summary>Of what was read before, only what is missing needs the connection.</summary>
    private Task<T> KeptAsync<T>(Func<T> read, CancellationToken cancellationToken) => Result(() =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_disposed, this);
        return read();
    });

    private Task<T> RunAsync<T>(Func<StoreConnection, T> read, CancellationToken cancellationToken) => Result(() => Locked(read, cancellationToken));

    private T Locked<T>(Func<StoreConnection, T> read, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return connection.Guard(c => c.Interruptible(read, cancellationToken));
        }
    }

    // The work is done when the call returns: SQLite's asynchronous methods block anyway.
    private static Task<T> Result<T>(Func<T> work)
    {
        try
        {
            return Task.FromResult(work());
        }
        catch (OperationCanceledException e) when (e.CancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(e.CancellationToken);
        }
        catch (Exception e) when (e is GraphException or StoreUnavailableException or ObjectDisposedException)
        {
            return Task.FromException<T>(e);
        }
    }
}
