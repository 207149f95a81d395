using Graph.Api.Telemetry;
using GraphQL.DataLoader;

namespace Graph.Api.Loading;

/// <summary>Collects the keys that sibling fields ask for and fetches them in one go. One instance a request.</summary>
internal abstract class BatchLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, Pending> _known = [];
    private Batch? _open;

    /// <summary>A result that arrives with the batch; the same for the same key.</summary>
    public IDataLoaderResult<TValue> Load(TKey key)
    {
        lock (_gate)
        {
            if (_known.TryGetValue(key, out var pending))
            {
                return pending;
            }

            _open ??= new Batch(this);
            _open.Keys.Add(key);
            return _known[key] = new Pending(_open, key);
        }
    }

    /// <summary>Fetches what distinct keys ask for.</summary>
    protected abstract Task<Func<TKey, TValue>> FetchAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken);

    private sealed class Batch(BatchLoader<TKey, TValue> owner)
    {
        private Task<Func<TKey, TValue>>? _fetch;

        public List<TKey> Keys { get; } = [];

        // The first caller closes the batch; the others await the same fetch.
        public Task<Func<TKey, TValue>> RunAsync(CancellationToken cancellationToken)
        {
            lock (owner._gate)
            {
                if (owner._open == this)
                {
                    owner._open = null;
                }

                // On another thread: a store that blocks must not hold the gate.
                return _fetch ??= Task.Run(
                    () => StoreSpan.FetchAsync(owner.GetType(), Keys.Count, () => owner.FetchAsync(Keys, cancellationToken)), cancellationToken);
            }
        }
    }

    private sealed class Pending(Batch batch, TKey key) : IDataLoaderResult<TValue>
    {
        public async Task<TValue> GetResultAsync(CancellationToken cancellationToken = default) =>
            (await batch.RunAsync(cancellationToken))(key);

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}
