using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Search;
using Graph.Core.Stores;

namespace Graph.Tests.Api;

/// <summary>A real store whose calls are watched.</summary>
internal sealed class WatchedStore(IGraphStore inner, StoreWatch watch) : IGraphStore
{
    public async Task<IGraphSession> OpenSessionAsync(CancellationToken cancellationToken)
    {
        await watch.SeeAsync("Open", cancellationToken);
        return new Session(await inner.OpenSessionAsync(cancellationToken), watch);
    }

    public Task<ChangeResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken) => inner.ApplyAsync(changes, cancellationToken);

    public async Task<ChangeReport> ApplyWithReportAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        await watch.SeeAsync("Apply", cancellationToken);
        return await inner.ApplyWithReportAsync(changes, cancellationToken);
    }

    public Task<ChangeReport> PreviewAsync(ChangeSet changes, CancellationToken cancellationToken) => inner.PreviewAsync(changes, cancellationToken);

    public Task DropAsync(CancellationToken cancellationToken) => inner.DropAsync(cancellationToken);

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private sealed class Session(IGraphSession inner, StoreWatch watch) : IGraphSession
    {
        public string Release => inner.Release;

        public string? SeedsFingerprint => inner.SeedsFingerprint;

        public Task<IReadOnlyDictionary<string, EntityRecord>> GetEntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
            SeenAsync("Entities", () => inner.GetEntitiesAsync(ids, cancellationToken), cancellationToken);

        public Task<Page<EntityRecord>> FindEntitiesAsync(
            EntityFilter filter, EntityOrder order, bool descending, PageRequest page, CancellationToken cancellationToken) =>
            SeenAsync("FindEntities", () => inner.FindEntitiesAsync(filter, order, descending, page, cancellationToken), cancellationToken);

        public Task<long> CountEntitiesAsync(EntityFilter filter, CancellationToken cancellationToken) =>
            SeenAsync("CountEntities", () => inner.CountEntitiesAsync(filter, cancellationToken), cancellationToken);

        public Task<SearchCandidates> SearchAsync(SearchTerms terms, int limit, CancellationToken cancellationToken) =>
            SeenAsync("Search", () => inner.SearchAsync(terms, limit, cancellationToken), cancellationToken);

        public Task<IReadOnlyDictionary<string, RelationRecord>> GetRelationsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
            SeenAsync("Relations", () => inner.GetRelationsAsync(ids, cancellationToken), cancellationToken);

        public Task<IReadOnlyDictionary<string, Page<RelationRecord>>> RelationsOfAsync(
            IReadOnlyCollection<string> entityIds, RelationFilter filter, PageRequest page, CancellationToken cancellationToken) =>
            SeenAsync("RelationsOf", () => inner.RelationsOfAsync(entityIds, filter, page, cancellationToken), cancellationToken);

        public Task<IReadOnlyDictionary<string, long>> CountRelationsAsync(
            IReadOnlyCollection<string> entityIds, RelationFilter filter, CancellationToken cancellationToken) =>
            SeenAsync("CountRelations", () => inner.CountRelationsAsync(entityIds, filter, cancellationToken), cancellationToken);

        public Task<IReadOnlyDictionary<string, Statement>> GetStatementsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
            SeenAsync("StatementsById", () => inner.GetStatementsAsync(ids, cancellationToken), cancellationToken);

        public Task<Page<Statement>> FindStatementsAsync(StatementFilter filter, PageRequest page, CancellationToken cancellationToken) =>
            SeenAsync("FindStatements", () => inner.FindStatementsAsync(filter, page, cancellationToken), cancellationToken);

        public Task<long> CountStatementsAsync(StatementFilter filter, CancellationToken cancellationToken) =>
            SeenAsync("CountStatements", () => inner.CountStatementsAsync(filter, cancellationToken), cancellationToken);

        public Task<ILookup<string, Statement>> StatementsOfAsync(
            SubjectKind subject, IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken) =>
            SeenAsync("Statements", () => inner.StatementsOfAsync(subject, subjectIds, cancellationToken), cancellationToken);

        public Task<IReadOnlyDictionary<string, Event>> GetEventsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
            SeenAsync("EventsById", () => inner.GetEventsAsync(ids, cancellationToken), cancellationToken);

        public Task<Page<Event>> FindEventsAsync(EventFilter filter, bool descending, PageRequest page, CancellationToken cancellationToken) =>
            SeenAsync("FindEvents", () => inner.FindEventsAsync(filter, descending, page, cancellationToken), cancellationToken);

        public Task<long> CountEventsAsync(EventFilter filter, CancellationToken cancellationToken) =>
            SeenAsync("CountEvents", () => inner.CountEventsAsync(filter, cancellationToken), cancellationToken);

        public Task<ILookup<string, Event>> EventsOfAsync(IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken) =>
            SeenAsync("Events", () => inner.EventsOfAsync(entityIds, cancellationToken), cancellationToken);

        public Task<IReadOnlyDictionary<string, Document>> GetDocumentsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
            SeenAsync("Documents", () => inner.GetDocumentsAsync(ids, cancellationToken), cancellationToken);

        public Task<Page<Document>> FindDocumentsAsync(
            DocumentFilter filter, DocumentOrder order, bool descending, PageRequest page, CancellationToken cancellationToken) =>
            SeenAsync("FindDocuments", () => inner.FindDocumentsAsync(filter, order, descending, page, cancellationToken), cancellationToken);

        public Task<long> CountDocumentsAsync(DocumentFilter filter, CancellationToken cancellationToken) =>
            SeenAsync("CountDocuments", () => inner.CountDocumentsAsync(filter, cancellationToken), cancellationToken);

        public Task<MatchResult> MatchAsync(MatchQuery query, CancellationToken cancellationToken) =>
            SeenAsync("Match", () => inner.MatchAsync(query, cancellationToken), cancellationToken);

        public Task<StoreStatistics> GetStatisticsAsync(CancellationToken cancellationToken) =>
            SeenAsync("Statistics", () => inner.GetStatisticsAsync(cancellationToken), cancellationToken);

        public Task<Page<JournalEntry>> JournalAsync(int first, long? before, CancellationToken cancellationToken) =>
            SeenAsync("Journal", () => inner.JournalAsync(first, before, cancellationToken), cancellationToken);

        public Task<JournalEntry?> GetJournalEntryAsync(long sequence, CancellationToken cancellationToken) =>
            SeenAsync("JournalEntry", () => inner.GetJournalEntryAsync(sequence, cancellationToken), cancellationToken);

        public async Task VerifyAsync(CancellationToken cancellationToken)
        {
            await watch.MeetAsync("Verify", cancellationToken);
            await inner.VerifyAsync(cancellationToken);
        }

        public async ValueTask DisposeAsync()
        {
            await watch.SeeAsync("Dispose", CancellationToken.None);
            await inner.DisposeAsync();
        }

        private async Task<T> SeenAsync<T>(string call, Func<Task<T>> read, CancellationToken cancellationToken)
        {
            await watch.SeeAsync(call, cancellationToken);
            return await read();
        }
    }
}
