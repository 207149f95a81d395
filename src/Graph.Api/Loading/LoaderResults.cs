using GraphQL.DataLoader;

namespace Graph.Api.Loading;

/// <summary>Results made from results that are still to come.</summary>
internal static class LoaderResults
{
    /// <summary>A result that is read when it is asked for.</summary>
    public static IDataLoaderResult<T> Later<T>(Func<CancellationToken, Task<T>> read) => new Deferred<T>(read);

    /// <summary>A result that is there.</summary>
    public static IDataLoaderResult<T> Now<T>(T value) => new Deferred<T>(_ => Task.FromResult(value));

    /// <summary>A result made from another once that has arrived.</summary>
    public static IDataLoaderResult<TOut> Then<TIn, TOut>(this IDataLoaderResult<TIn> source, Func<TIn, TOut> map) =>
        new Mapped<TIn, TOut>(source, map);

    /// <summary>A result made from two others once both have arrived.</summary>
    public static IDataLoaderResult<TOut> ThenWith<TIn, TOther, TOut>(
        this IDataLoaderResult<TIn> source, IDataLoaderResult<TOther> other, Func<TIn, TOther, TOut> map) =>
        new Deferred<TOut>(async ct => map(await source.GetResultAsync(ct), await other.GetResultAsync(ct)));

    /// <summary>All results together. They were asked for already, so that the first to be awaited fetches them all.</summary>
    public static IDataLoaderResult<IReadOnlyList<T>> Together<T>(this IReadOnlyList<IDataLoaderResult<T>> sources) =>
        new Deferred<IReadOnlyList<T>>(async ct =>
        {
            var all = new List<T>(sources.Count);
            foreach (var source in sources)
            {
                all.Add(await source.GetResultAsync(ct));
            }

            return all;
        });

    /// <summary>Made from another; at once where that has arrived, since an answer has hundreds of these.</summary>
    private sealed class Mapped<TIn, TOut>(IDataLoaderResult<TIn> source, Func<TIn, TOut> map) : IDataLoaderResult<TOut>
    {
        public Task<TOut> GetResultAsync(CancellationToken cancellationToken = default)
        {
            var result = source.GetResultAsync(cancellationToken);
            return result.IsCompletedSuccessfully ? Task.FromResult(map(result.Result)) : AwaitedAsync(result);
        }

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);

        private async Task<TOut> AwaitedAsync(Task<TIn> result) => map(await result);
    }

    private sealed class Deferred<T>(Func<CancellationToken, Task<T>> make) : IDataLoaderResult<T>
    {
        public Task<T> GetResultAsync(CancellationToken cancellationToken = default) => make(cancellationToken);

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}
