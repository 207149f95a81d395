using Graph.Core.Stores;
using Graph.Embedded;
using Graph.Tests.Stores;

namespace Graph.Tests.Embedded;

public sealed class EmbeddedStoreTests : GraphStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _stores;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_session_keeps_the_state_it_was_opened_on()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var store = await CreateStoreAsync();
        await store.ApplyAsync(Sample.All, cancel);
        await using var session = await store.OpenSessionAsync(cancel);
        await store.ApplyAsync(Sample.Owner("x"), cancel);
        Assert.Empty(await session.GetEntitiesAsync(["x"], cancel));
        await session.VerifyAsync(cancel);
    }

    protected override Task<IGraphStore> CreateStoreAsync()
    {
        _stores++;
        return OpenAgainAsync();
    }

    protected override async Task<IGraphStore> OpenAgainAsync() =>
        await EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(_folder.File($"graph-{_stores}.db")) { Time = new StoppedTime() }, TestContext.Current.CancellationToken);
}
