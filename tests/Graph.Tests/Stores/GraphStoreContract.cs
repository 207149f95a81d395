using Graph.Core.Changes;
using Graph.Core.Stores;

namespace Graph.Tests.Stores;

/// <summary>What every store must do. A store's test class inherits it and says how a store is made and reached again.</summary>
public abstract partial class GraphStoreContract
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Makes a store with nothing in it.</summary>
    protected abstract Task<IGraphStore> CreateStoreAsync();

    /// <summary>Opens the store that was made last once more, as another process would.</summary>
    protected abstract Task<IGraphStore> OpenAgainAsync();

    private async Task<IGraphStore> SampleStoreAsync() => await StoreOfAsync(Sample.All);

    private async Task<IGraphStore> StoreOfAsync(params IEnumerable<ChangeSet> changes)
    {
        var store = await CreateStoreAsync();
        foreach (var set in changes)
        {
            await store.ApplyAsync(set, Cancel);
        }

        return store;
    }

    private static Task<T> ReadAsync<T>(IGraphStore store, Func<IGraphSession, Task<T>> read) => store.ReadAsync(read, Cancel);

    private static Task<string> ReleaseAsync(IGraphStore store) => ReadAsync(store, s => Task.FromResult(s.Release));
}
