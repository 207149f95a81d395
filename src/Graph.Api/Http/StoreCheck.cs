using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Api.Http;

/// <summary>Looks whether the store can be read, one look at a time: where it hangs, every question after it would hold a thread more.</summary>
internal sealed class StoreCheck(IGraphStore store, ApiOptions options)
{
    private readonly Lock _gate = new();
    private Task<string> _looking = Task.FromResult("");

    /// <summary>The release that was read; null where it did not come in time.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read.</exception>
    public async Task<string?> FindReleaseAsync(CancellationToken cancellationToken)
    {
        var time = TimeSpan.FromSeconds(options.ReadySeconds);
        Task<string> looking;
        lock (_gate)
        {
            // On another thread: a store may block.
            looking = _looking = _looking.IsCompleted ? Task.Run(() => ReadAsync(time), CancellationToken.None) : _looking;
        }

        try
        {
            return await looking.WaitAsync(time, cancellationToken);
        }
        catch (Exception e) when (e is TimeoutException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    private async Task<string> ReadAsync(TimeSpan time)
    {
        using var limited = new CancellationTokenSource(time);
        return await store.ReadAsync(session => ReadOneAsync(session, limited.Token), limited.Token);
    }

    /// <summary>Reads one entity with its events, relations and what is said of one: damage shows only when rows are read.</summary>
    /// <returns>The release.</returns>
    private static async Task<string> ReadOneAsync(IGraphSession session, CancellationToken cancellationToken)
    {
        var entities = await session.FindEntitiesAsync(new EntityFilter([]), EntityOrder.Id, descending: false, new PageRequest(1), cancellationToken);
        string[] ids = [.. entities.Items.Select(e => e.Entity.Id)];
        await session.EventsOfAsync(ids, cancellationToken);
        var relations = await session.RelationsOfAsync(ids, new RelationFilter([], Direction.Both, Clocks.None), new PageRequest(1), cancellationToken);
        await session.StatementsOfAsync(SubjectKind.Relation, [.. relations.Values.SelectMany(p => p.Items).Select(r => r.Relation.Id)], cancellationToken);
        return session.Release;
    }
}
