using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Search;
using Graph.Core.Stores;

namespace Graph.Tests.Api;

/// <summary>A real store whose reads are watched.</summary>
internal sealed class WatchedStore(IGraphStore inner, StoreWatch watch) : IGraphStore
{
    public async Task<IGraphSession> OpenSessionAsync(CancellationToken cancellationToken)
    {
        await watch.SeeAsync("Open", cancellationToken);
        return new Session(await inner.OpenSessionAsync(cancellationToken), watch);
    }

    public Task<ChangeResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken) => inner.ApplyAsync(changes, cancellationToken);

    public Task DropAsync(CancellationToken cancellationToken) => inner.DropAsync(cancellationToken);

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private sealed class Session(IGraphSession inner, StoreWatch watch) : IGraphSession
    {
        public string Release => inner.Release;

        public string? SeedsFingerprint => inner.SeedsFingerprint;

        public Task<IReadOnlyDictionary<string, EntityRecord>> GetEntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
            SeenAsync("Entities", () => inner.GetEntitiesAsync(ids, cancellationToken), cancellationToken);

        public Task<Page<EntityRecord>> FindEntitiesAsync(EntityFilter filter, PageRequest page, CancellationToken cancellationToken) =>
            SeenAsync("FindEntities", () => inner.FindEntitiesAsync(filter, page, cancellationToken), cancellationToken);

        public Task<IReadOnlyList<EntityRecord>> SearchAsync(SearchTerms terms, int limit, CancellationToken cancellationToken) =>
            SeenAsync("Search", () => inner.SearchAsync(terms, limit, cancellationToken), cancellationToken);

        public Task<IReadOnlyDictionary<string, RelationRecord>> GetRelationsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
            SeenAsync("Relations", () => inner.GetRelationsAsync(ids, cancellationToken), cancellationToken);

        public Task<IReadOnlyDictionary<string, Page<RelationRecord>>> RelationsOfAsync(
            IReadOnlyCollection<string> entityIds, RelationFilter filter, PageRequest page, CancellationToken cancellationToken) =>
            SeenAsync("RelationsOf", () => inner.RelationsOfAsync(entityIds, filter, page, cancellationToken), cancellationToken);

        public Task<ILookup<string, Statement>> StatementsOfAsync(
            SubjectKind subject, IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken) =>
            SeenAsync("Statements", () => inner.StatementsOfAsync(subject, subjectIds, cancellationToken), cancellationToken);

        public Task<ILookup<string, Event>> EventsOfAsync(IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken) =>
            SeenAsync("Events", () => inner.EventsOfAsync(entityIds, cancellationToken), cancellationToken);

        public Task<IReadOnlyDictionary<string, Document>> GetDocumentsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
            SeenAsync("Documents", () => inner.GetDocumentsAsync(ids, cancellationToken), cancellationToken);

        public Task<MatchResult> MatchAsync(MatchQuery query, CancellationToken cancellationToken) =>
            SeenAsync("Match", () => inner.MatchAsync(query, cancellationToken), cancellationToken);

        public Task<StoreStatistics> GetStatisticsAsync(CancellationToken cancellationToken) =>
            SeenAsync("Statistics", () => inner.GetStatisticsAsync(cancellationToken), cancellationToken);

        public Task VerifyAsync(CancellationToken cancellationToken) => inner.VerifyAsync(cancellationToken);

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
