using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Embedded;
using Graph.Tests.Embedded;
using Graph.Tests.Stores;

namespace Graph.Tests.Paths;

/// <summary>The sample in a store, for one class of tests that only read it; beside it a role that began after the order was revoked.</summary>
public sealed class SampleStore : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private EmbeddedStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(_folder.File("graph.db")), CancellationToken.None);
        await _store.ApplyAsync(Sample.All, CancellationToken.None);
        var late = Sample.Rel("acme", "ADVISER_IN", "sale-2020", "2022");
        await _store.ApplyAsync(
            new ChangeSet { Relations = [late], Statements = [Sample.Says(late.Id, "news-2019", StatementStatus.Inferred) with { Basis = Basis.Inference }] }, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    public Task<T> ReadAsync<T>(Func<IGraphSession, Task<T>> read) => _store.ReadAsync(read, TestContext.Current.CancellationToken);
}
