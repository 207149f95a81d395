namespace Graph.Core.Stores;

/// <summary>Reads of one state, whatever the store.</summary>
public static class StoreReading
{
    /// <summary>How often a read begins anew because somebody wrote meanwhile.</summary>
    public const int Attempts = 5;

    /// <summary>Opens a session, reads, and makes sure that all of it is of one state; else reads again.</summary>
    /// <param name="store">The store.</param>
    /// <param name="read">What to read. It may run several times.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be read; <c>store-busy</c> where it changed during every attempt.</exception>
    public static async Task<T> ReadAsync<T>(this IGraphStore store, Func<IGraphSession, Task<T>> read, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var session = await store.OpenSessionAsync(cancellationToken);
                return await ReadAsync(session, read, cancellationToken);
            }
            catch (StateChangedException e)
            {
                if (attempt == Attempts)
                {
                    throw Busy(e);
                }
            }
        }
    }

    /// <summary>What a reader is told who met a write at each attempt.</summary>
    public static StoreUnavailableException Busy(StateChangedException e) =>
        new("store-busy", $"The store was written to during each of {Attempts} attempts to read it. Try again.", e);

    private static async Task<T> ReadAsync<T>(IGraphSession session, Func<IGraphSession, Task<T>> read, CancellationToken cancellationToken)
    {
        T result;
        try
        {
            result = await read(session);
        }
        catch (Exception e) when (e is not (OperationCanceledException or StoreUnavailableException))
        {
            // Half of one state and half of another may look like anything.
            await session.VerifyAsync(cancellationToken);
            throw;
        }

        await session.VerifyAsync(cancellationToken);
        return result;
    }
}
