using Graph.Core.Stores;
using Graph.Embedded;
using Graph.Tests.Stores;

namespace Graph.Tests.Embedded;

public sealed class EmbeddedStoreTests : GraphStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _stores;

    public void Dispose() => _folder.Dispose();

    protected override Task<IGraphStore> CreateStoreAsync()
    {
        _stores++;
        return OpenAgainAsync();
    }

    protected override async Task<IGraphStore> OpenAgainAsync() =>
        await EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(_folder.File($"graph-{_stores}.db")), TestContext.Current.CancellationToken);
}
