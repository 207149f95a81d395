using Graph.Api.Access;
using Graph.Core.Dates;
using Graph.Core.Model;
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

    /// <summary>Whether to send requests here: the store can be read, and the server is not about to stop.</summary>
    internal static async Task<IResult> ReadyAsync(IGraphStore store, IHostApplicationLifetime lifetime, CancellationToken cancellationToken)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return Results.Text("not ready: stopping", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        try
        {
            return Results.Text($"ready, release {await store.ReadAsync(session => ReadOneAsync(session, cancellationToken), cancellationToken)}");
        }
        catch (StoreUnavailableException broken)
        {
            return Results.Text($"not ready: {broken.Code}", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
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
