using System.Threading.RateLimiting;
using Graph.Api.Access;
using GraphQL;

namespace Graph.Api.Http;

/// <summary>How many requests are answered at once; as many more wait for their turn, and the rest are told to come back.</summary>
internal sealed class RequestSlots(ApiOptions options, IGraphQLSerializer serializer) : IMiddleware, IDisposable
{
    private readonly ConcurrencyLimiter _slots = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.MaxConcurrentRequests,
        QueueLimit = options.MaxConcurrentRequests,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <inheritdoc/>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (OpenToAll.Covers(context))
        {
            await next(context);
            return;
        }

        using var slot = await WaitAsync(context.RequestAborted);
        if (slot is { IsAcquired: true })
        {
            context.Features.Set(new RequestSlot(slot));
            await next(context);
            return;
        }

        if (!context.RequestAborted.IsCancellationRequested)
        {
            context.Response.Headers.RetryAfter = "1";
            await ProblemAnswer.WriteAsync(context, serializer, new RequestProblemException(
                StatusCodes.Status503ServiceUnavailable, "OVERLOADED", "The server answers as many requests as it can. Try again in a moment."));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _slots.Dispose();

    /// <summary>Waits no longer than an answer may take; null where that was too short, or the client went away.</summary>
    private async Task<RateLimitLease?> WaitAsync(CancellationToken aborted)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        limited.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds));
        try
        {
            return await _slots.AcquireAsync(1, limited.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
