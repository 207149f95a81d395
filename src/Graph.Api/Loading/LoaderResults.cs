using GraphQL.DataLoader;

namespace Graph.Api.Loading;

/// <summary>A result that may be there already.</summary>
internal interface IArrivingResult
{
    /// <summary>The result, where it is there.</summary>
    bool TryGet(out object? value);
}

/// <summary>A result that is read together with others, or made from some.</summary>
internal abstract class LoaderResult<T> : IDataLoaderResult<T>, IArrivingResult
{
    /// <summary>The result where it is there, without waiting.</summary>
    public abstract bool TryGet(out T value);

    /// <summary>The result once it arrives.</summary>
    protected abstract Task<T> WaitAsync(CancellationToken cancellationToken);

    public Task<T> GetResultAsync(CancellationToken cancellationToken = default) => TryGet(out var value) ? Task.FromResult(value) : WaitAsync(cancellationToken);

    async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);

    bool IArrivingResult.TryGet(out object? value)
    {
        var isThere = TryGet(out var typed);
        value = isThere ? typed : null;
        return isThere;
    }
}

/// <summary>Results made from results that are still to come.</summary>
internal static class LoaderResults
{
    /// <summary>A result that is read when it is asked for.</summary>
    public static IDataLoaderResult<T> Later<T>(Func<CancellationToken, Task<T>> read) => new Deferred<T>(read);

    /// <summary>A result that is there.</summary>
    public static IDataLoaderResult<T> Now<T>(T value) => new Present<T>(value);

    /// <summary>A result made from another once that has arrived.</summary>
    public static IDataLoaderResult<TOut> Then<TIn, TOut>(this IDataLoaderResult<TIn> source, Func<TIn, TOut> map) => source.Then(map, static (from, make) => make(from));

    /// <summary>The same with something that it is made with besides, so that nothing is made to hold that for each of hundreds.</summary>
    public static IDataLoaderResult<TOut> Then<TIn, TWith, TOut>(this IDataLoaderResult<TIn> source, TWith with, Func<TIn, TWith, TOut> map) =>
        new Mapped<TIn, TWith, TOut>(source, with, map);

    /// <summary>A result made from two others once both have arrived.</summary>
    public static IDataLoaderResult<TOut> ThenWith<TIn, TOther, TOut>(this IDataLoaderResult<TIn> source, IDataLoaderResult<TOther> other, Func<TIn, TOther, TOut> map) =>
        new Deferred<TOut>(async ct => map(await source.GetResultAsync(ct), await other.GetResultAsync(ct)));

    /// <summary>All results together. They were asked for already, so that the first to be awaited fetches them all.</summary>
    public static IDataLoaderResult<IReadOnlyList<T>> Together<T>(this IReadOnlyList<IDataLoaderResult<T>> sources) => new Deferred<IReadOnlyList<T>>(async ct =>
    {
        var all = new List<T>(sources.Count);
        foreach (var source in sources)
        {
            all.Add(await source.GetResultAsync(ct));
        }

        return all;
    });

    private sealed class Present<T>(T present) : LoaderResult<T>
    {
        public override bool TryGet(out T value)
        {
            value = present;
            return true;
        }

        protected override Task<T> WaitAsync(CancellationToken cancellationToken) => Task.FromResult(present);
    }

    private sealed class Mapped<TIn, TWith, TOut>(IDataLoaderResult<TIn> source, TWith with, Func<TIn, TWith, TOut> map) : LoaderResult<TOut>
    {
        public override bool TryGet(out TOut value)
        {
            if (source is LoaderResult<TIn> known && known.TryGet(out var from))
            {
                value = map(from, with);
                return true;
            }

            value = default!;
            return false;
        }

        protected override async Task<TOut> WaitAsync(CancellationToken cancellationToken) => map(await source.GetResultAsync(cancellationToken), with);
    }

    private sealed class Deferred<T>(Func<CancellationToken, Task<T>> make) : LoaderResult<T>
    {
        public override bool TryGet(out T value)
        {
            value = default!;
            return false;
        }

        protected override Task<T> WaitAsync(CancellationToken cancellationToken) => make(cancellationToken);
    }
}
