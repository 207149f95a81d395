using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Http;

/// <summary>All addresses of the server.</summary>
internal static class Routes
{
    private const string Welcome = """
        A knowledge graph that traces which regulations touch which deals.

        /graphql          GraphQL over HTTP, by GET and POST
        /schema.graphql   the schema, with a description of everything in it
        /health/live      whether the server runs
        /health/ready     whether the store answers

        """;

    /// <summary>Maps them.</summary>
    public static void MapGraph(this WebApplication app)
    {
        app.MapMethods("/graphql", [HttpMethods.Get, HttpMethods.Post], (HttpContext http, GraphQLEndpoint endpoint) => endpoint.AnswerAsync(http));
        app.MapGet("/schema.graphql", (ISchema schema) => Results.Text(schema.Print(), "text/plain; charset=utf-8"));
        app.MapGet("/", () => Results.Text(Welcome, "text/plain; charset=utf-8"));
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(IGraphStore store, CancellationToken cancellationToken)
    {
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
        var entities = await session.FindEntitiesAsync(new EntityFilter([]), new PageRequest(1), cancellationToken);
        string[] ids = [.. entities.Items.Select(e => e.Entity.Id)];
        await session.EventsOfAsync(ids, cancellationToken);
        var relations = await session.RelationsOfAsync(ids, new RelationFilter([], Direction.Both, Clocks.None), new PageRequest(1), cancellationToken);
        await session.StatementsOfAsync(SubjectKind.Relation, [.. relations.Values.SelectMany(p => p.Items).Select(r => r.Relation.Id)], cancellationToken);
        return session.Release;
    }
}
