using GraphQL;
using GraphQL.Types;

namespace Graph.Api.Http;

/// <summary>All addresses of the server.</summary>
internal static class Routes
{
    private const string Welcome = """
        A knowledge graph that traces which regulations touch which deals.

        /                 for browsers the explorer: search, entities, traces, and the evidence of each
        /graphql          GraphQL over HTTP, by GET and POST; subscriptions as server-sent events; for browsers GraphiQL, to try it
        /schema.graphql   the schema, with a description of everything in it
        /health/live      whether the server runs
        /health/ready     whether the store answers

        """;

    /// <summary>Maps them.</summary>
    public static void MapGraph(this WebApplication app)
    {
        app.MapMethods("/graphql", [HttpMethods.Get, HttpMethods.Post], (HttpContext http, GraphQLEndpoint endpoint) => endpoint.AnswerAsync(http));
        var schema = new Lazy<string>(() => app.Services.GetRequiredService<ISchema>().Print());
        app.MapGet("/schema.graphql", () => Results.Text(schema.Value, "text/plain; charset=utf-8"));
        app.MapGet("/", () => Results.Text(Welcome, "text/plain; charset=utf-8"));
        app.MapHealth();
    }
}
