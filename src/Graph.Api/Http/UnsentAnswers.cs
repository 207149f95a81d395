namespace Graph.Api.Http;

/// <summary>
/// Answers on their way to clients. They hold no slot, so that what they hold of memory together has a bound of its own: beyond it, the client that
/// has kept its answer waiting longest loses its connection. What is small is out of memory at once, whoever reads it.
/// </summary>
internal sealed partial class UnsentAnswers(ApiOptions options, ILogger<UnsentAnswers> logger)
{
    private readonly Lock _gate = new();
    private readonly LinkedList<(long Bytes, HttpContext Http)> _sending = [];
    private long _bytes;

    /// <summary>Sends an answer.</summary>
    public async Task SendAsync(HttpContext http, BoundedAnswer answer, CancellationToken cancellationToken)
    {
        var sending = Begin(http, answer.Length);
        try
        {
            await answer.SendAsync(http.Response.Body, cancellationToken);
        }
        finally
        {
            End(sending);
        }
    }

    private LinkedListNode<(long Bytes, HttpContext Http)> Begin(HttpContext http, long bytes)
    {
        LinkedListNode<(long Bytes, HttpContext Http)> sending;
        var slow = new List<(long Bytes, HttpContext Http)>();
        lock (_gate)
        {
            sending = _sending.AddLast((bytes, http));
            _bytes += bytes;
            var held = _bytes;
            for (var slowest = _sending.First!; held > options.MaxUnsentBytes && slowest != sending; slowest = slowest.Next!)
            {
                slow.Add(slowest.Value);
                held -= slowest.Value.Bytes;
            }
        }

        // Not under the gate: what waits may go on at once, on this thread. Its own request takes it off the list.
        foreach (var (unread, slowest) in slow.Where(s => !s.Http.RequestAborted.IsCancellationRequested))
        {
            LogEnded(unread);
            slowest.Abort();
        }

        return sending;
    }

    private void End(LinkedListNode<(long Bytes, HttpContext Http)> sending)
    {
        lock (_gate)
        {
            _sending.Remove(sending);
            _bytes -= sending.Value.Bytes;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Ended a connection whose client did not take its answer of {Bytes} bytes: too many answers wait to be sent")]
    private partial void LogEnded(long bytes);
}
