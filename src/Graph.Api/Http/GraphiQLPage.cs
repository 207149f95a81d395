namespace Graph.Api.Http;

/// <summary>GraphiQL at the address of the API.</summary>
internal static class GraphiQLPage
{
    private const string Address = "/graphql";

    // Monaco makes style elements as it goes; GraphiQL's fonts and Monaco's squiggles stand in the style sheets themselves.
    private const string Policy = "worker-src 'self'; font-src 'self' data:; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

    private const string Absent = """
        GraphiQL is not part of this build: Node.js 20.19 or later with npm was missing, or its packages could not be restored.
        Build again with both, and the build says what it lacks where it lacks something.

        GraphQL itself is complete and answers at this address, by POST and by GET with ?query=. The schema is at /schema.graphql.

        """;

    /// <summary>The page in a folder.</summary>
    public static BrowserPage In(string folder) => new(folder, "graphiql.html", Policy, Absent);

    /// <summary>Whether a request wants the page: from a browser's address line, and without a question.</summary>
    public static bool IsAskedFor(HttpRequest request) =>
        string.Equals(request.Path.Value?.TrimEnd('/'), Address, StringComparison.OrdinalIgnoreCase) &&
        !request.Query.ContainsKey("query") && !request.Query.ContainsKey("documentId") && BrowserPage.IsPreferred(request, AnswerType.Modern, AnswerType.Legacy);
}
