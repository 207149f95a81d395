namespace Graph.Api.Http;

/// <summary>
/// How much is worked at once. A slot is held while a request is parsed, executed and written into memory, not while its body comes in or its answer
/// goes out: a slow client takes no one's turn. As many requests more wait for theirs, and the rest are told to come back.
/// </summary>
internal sealed class RequestSlots(ApiOptions options) : IDisposable
{
    // After a write all subscribers are due at once: three slots of four stay with those who ask.
    private const int EventsShare = 4;

    private readonly SemaphoreSlim _free = new(options.MaxConcurrentRequests);
    private readonly SemaphoreSlim _events = new(Math.Max(1, options.MaxConcurrentRequests / EventsShare));
    private int _waiting;

    /// <summary>Waits for the turn of a request, within its time, until what is returned is disposed.</summary>
    /// <exception cref="RequestProblemException">503 where too many wait, or its time is over before its turn.</exception>
    public async Task<IDisposable> TakeAsync(RequestTime time)
    {
        if (_free.Wait(0, CancellationToken.None))
        {
            return new Slot(_free);
        }

        try
        {
            if (Interlocked.Increment(ref _waiting) > options.MaxConcurrentRequests)
            {
                throw Overloaded();
            }

            await _free.WaitAsync(time.Token);
            return new Slot(_free);
        }
        catch (OperationCanceledException) when (time.IsOver)
        {
            throw Overloaded();
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    /// <summary>Waits for the turn of an event of a stream, however long that takes: nobody is told that it is late.</summary>
    public async Task<IDisposable> TakeForEventAsync(CancellationToken cancellationToken)
    {
        await _events.WaitAsync(cancellationToken);
        try
        {
            await _free.WaitAsync(cancellationToken);
        }
        catch
        {
            _events.Release();
            throw;
        }

        return new Slot(_free, _events);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _free.Dispose();
        _events.Dispose();
    }

    private static RequestProblemException Overloaded() =>
        new(StatusCodes.Status503ServiceUnavailable, "OVERLOADED", "The server answers as many requests as it can. Try again in a moment.") { RetryAfter = 1 };

    private sealed class Slot(params SemaphoreSlim[] held) : IDisposable
    {
        private int _given;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _given, 1) == 0)
            {
                Array.ForEach(held, h => h.Release());
            }
        }
    }
}
