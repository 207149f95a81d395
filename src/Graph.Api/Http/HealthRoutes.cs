using Graph.Api.Access;
using Graph.Core.Stores;

namespace Graph.Api.Http;

/// <summary>The addresses that orchestrators and load balancers ask: the status says it all, the text is for people.</summary>
internal static class HealthRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps them.</summary>
    public static void MapHealth(this WebApplication app)
    {
        var health = app.MapGroup("/health").WithMetadata(new OpenToAll()).DisableHttpMetrics();
        health.AddEndpointFilter((context, next) =>
        {
            context.HttpContext.Response.Headers.CacheControl = "no-store";
            return next(context);
        });
        health.MapMethods("/live", Methods, () => Results.Text("live"));
        health.MapMethods("/ready", Methods, ReadyAsync);
    }

    /// <summary>Whether to send requests here: the store can be read in time, and the server is not about to stop.</summary>
    internal static async Task<IResult> ReadyAsync(StoreCheck check, IHostApplicationLifetime lifetime, CancellationToken cancellationToken)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return Results.Text("not ready: stopping", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        try
        {
            return await check.FindReleaseAsync(cancellationToken) is { } release
                ? Results.Text($"ready, release {release}")
                : Results.Text("not ready: the store does not answer in time", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
        catch (StoreUnavailableException broken)
        {
            return Results.Text($"not ready: {broken.Code}", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
