using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Http;

/// <summary>GraphiQL at the address of the API, for those who come with a browser. <c>src/explorer</c> is built into it.</summary>
/// <param name="folder">Where the build put the pages; it need not be there.</param>
internal sealed class GraphiQLPage(string folder)
{
    /// <summary>The folder beside the program.</summary>
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    private const string Address = "/graphql";
    private const string Html = "text/html";

    // From this server only. Monaco makes style elements as it goes; GraphiQL's fonts and Monaco's squiggles stand in the style sheets themselves.
    private const string Policy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; font-src 'self' data:; img-src 'self' data:; " +
        "style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string Absent = """
        GraphiQL is not part of this build: Node.js 20.19 or later with npm was missing, or its packages could not be restored.
        Build again with both, and the build says what it lacks where it lacks something.

        GraphQL itself is complete and answers at this address, by POST and by GET with ?query=. The schema is at /schema.graphql.

        """;

    /// <summary>Serves it, before anybody is asked for a key: the page is where a browser's user gives one.</summary>
    public static void Use(WebApplication app)
    {
        var page = new GraphiQLPage(Folder);
        app.UseStaticFiles(page.Parts);
        app.Use((http, next) => IsAskedFor(http.Request) ? page.SendAsync(http) : next(http));
    }

    /// <summary>Whether a request wants the page: from a browser's address line, and without a question.</summary>
    public static bool IsAskedFor(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && string.Equals(request.Path.Value?.TrimEnd('/'), Address, StringComparison.OrdinalIgnoreCase) &&
        !request.Query.ContainsKey("query") && !request.Query.ContainsKey("documentId") && PrefersHtml(request.GetTypedHeaders().Accept);

    /// <summary>Sends it, or says why there is none.</summary>
    public Task SendAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        (headers.Vary, headers.CacheControl, headers.XContentTypeOptions) = ("Accept", "no-cache", "nosniff");
        var page = Path.Combine(folder, "graphiql.html");
        if (!File.Exists(page))
        {
            return Results.Text(Absent, "text/plain; charset=utf-8", statusCode: StatusCodes.Status404NotFound).ExecuteAsync(http);
        }

        (headers.ContentSecurityPolicy, headers["Referrer-Policy"]) = (Policy, "no-referrer");
        return Results.File(page, $"{Html}; charset=utf-8").ExecuteAsync(http);
    }

    /// <summary>What the page is made of. The names tell the content, so that a browser asks for each once.</summary>
    public StaticFileOptions Parts
    {
        get
        {
            var assets = Path.Combine(folder, "assets");
            return new StaticFileOptions
            {
                RequestPath = "/assets",
                FileProvider = Directory.Exists(assets) ? new PhysicalFileProvider(assets) : new NullFileProvider(),
                OnPrepareResponse = sent =>
                    (sent.Context.Response.Headers.CacheControl, sent.Context.Response.Headers.XContentTypeOptions) = ("public, max-age=31536000, immutable", "nosniff"),
            };
        }
    }

    // Equal weights are no preference: a client that takes anything gets GraphQL.
    private static bool PrefersHtml(IList<MediaTypeHeaderValue> accept) =>
        Weight(accept, Html) > Math.Max(Weight(accept, AnswerType.Modern), Weight(accept, AnswerType.Legacy));

    private static double Weight(IList<MediaTypeHeaderValue> accept, string type) =>
        new[] { type, $"{type.Split('/')[0]}/*", "*/*" }
            .Select(range => accept.FirstOrDefault(a => a.MediaType.Equals(range, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(a => a is not null) is { } match ? match.Quality ?? 1 : 0;
}
