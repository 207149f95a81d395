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
        private readonly TaskCompletionSource<Func<TKey, TValue>> _fetched = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private bool _isFetching;

        public List<TKey> Keys { get; } = [];

        // The first caller closes the batch and fetches; the others await what it fetched.
        public Task<Func<TKey, TValue>> RunAsync(CancellationToken cancellationToken)
        {
            if (_fetched.Task.IsCompletedSuccessfully)
            {
                return _fetched.Task;
            }

            lock (owner._gate)
            {
                if (owner._open == this)
                {
                    owner._open = null;
                }

                if (_isFetching)
                {
                    return _fetched.Task;
                }

                _isFetching = true;
            }

            // Not behind the gate: a store may take its time.
            return FetchAsync(cancellationToken);
        }

        private async Task<Func<TKey, TValue>> FetchAsync(CancellationToken cancellationToken)
        {
            try
            {
                var fetched = await StoreSpan.FetchAsync(owner.GetType(), Keys.Count, () => owner.FetchAsync(Keys, cancellationToken));
                _fetched.SetResult(fetched);
                return fetched;
            }
            catch (OperationCanceledException)
            {
                _fetched.SetCanceled(cancellationToken);
                throw;
            }
            catch (Exception e)
            {
                // Seen here, whether or not anybody else waits for it.
                _fetched.SetException(e);
                _ = _fetched.Task.Exception;
                throw;
            }
        }
    }

    private sealed class Pending(Batch batch, TKey key) : IDataLoaderResult<TValue>
    {
        public Task<TValue> GetResultAsync(CancellationToken cancellationToken = default)
        {
            // Nearly all of a batch come when it was fetched: no state machine for each.
            var fetch = batch.RunAsync(cancellationToken);
            return fetch.IsCompletedSuccessfully ? Task.FromResult(fetch.Result(key)) : AwaitedAsync(fetch);
        }

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);

        private async Task<TValue> AwaitedAsync(Task<Func<TKey, TValue>> fetch) => (await fetch)(key);
    }
}
