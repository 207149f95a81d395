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

        /// <summary>What was fetched; null before.</summary>
        public Func<TKey, TValue>? Fetched => _fetched.Task.IsCompletedSuccessfully ? _fetched.Task.Result : null;

        // The first caller closes the batch and fetches; the others await what it fetched.
        public Task<Func<TKey, TValue>> RunAsync(CancellationToken cancellationToken)
        {
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

    private sealed class Pending(Batch batch, TKey key) : LoaderResult<TValue>
    {
        // Nearly all of a batch are asked for when it was fetched.
        public override bool TryGet(out TValue value)
        {
            var fetched = batch.Fetched;
            value = fetched is null ? default! : fetched(key);
            return fetched is not null;
        }

        protected override async Task<TValue> WaitAsync(CancellationToken cancellationToken) => (await batch.RunAsync(cancellationToken))(key);
    }
}
