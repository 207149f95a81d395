using System.Globalization;
using System.Threading.RateLimiting;
using Graph.Api.Access;
using GraphQL;

namespace Graph.Api.Http;

/// <summary>
/// How many requests each caller may send in a minute, and the headers that tell it: <c>RateLimit</c> and <c>RateLimit-Policy</c> of
/// draft-ietf-httpapi-ratelimit-headers (since its 8th version).
/// </summary>
internal sealed class RateLimits(ApiOptions options, IGraphQLSerializer serializer) : IMiddleware, IDisposable
{
    private const int WindowSeconds = 60;

    // Accounts that have been full for a while are forgotten by the framework.
    private readonly PartitionedRateLimiter<string> _accounts = PartitionedRateLimiter.Create<string, string>(account =>
        RateLimitPartition.GetTokenBucketLimiter(account, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.RateLimit,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromSeconds((double)WindowSeconds / options.RateLimit),
        }));

    /// <inheritdoc/>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (options.RateLimit == 0 || OpenToAll.Covers(context))
        {
            await next(context);
            return;
        }

        var account = context.Features.Get<Caller>()!.Account;
        using var lease = _accounts.AttemptAcquire(account);
        Tell(context.Response.Headers, _accounts.GetStatistics(account)?.CurrentAvailablePermits ?? 0);
        if (lease.IsAcquired)
        {
            await next(context);
            return;
        }

        var wait = Math.Max(1, Seconds(lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time.TotalSeconds : 1));
        context.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        await ProblemAnswer.WriteAsync(context, serializer, new RequestProblemException(
            StatusCodes.Status429TooManyRequests, "RATE_LIMITED", $"More than {options.RateLimit} requests in a minute: try again in {wait} s."));
    }

    /// <inheritdoc/>
    public void Dispose() => _accounts.Dispose();

    private void Tell(IHeaderDictionary headers, long remaining)
    {
        var untilFull = Seconds((double)(options.RateLimit - remaining) * WindowSeconds / options.RateLimit);
        headers["RateLimit-Policy"] = $"\"requests\";q={options.RateLimit};w={WindowSeconds}";
        headers["RateLimit"] = $"\"requests\";r={remaining};t={untilFull}";
    }

    private static long Seconds(double seconds) => (long)Math.Ceiling(seconds);
}
