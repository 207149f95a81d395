using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Http;

/// <summary>A page that <c>src/explorer</c> is built into, for those who come with a browser.</summary>
/// <param name="folder">Where the build put the pages; it need not be there.</param>
/// <param name="name">The name of its file.</param>
/// <param name="policy">What it may load, beside the rules for every page.</param>
/// <param name="absent">What is said where it was not built.</param>
internal sealed class BrowserPage(string folder, string name, string policy, string absent)
{
    /// <summary>The folder beside the program.</summary>
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    private const string Html = "text/html";

    // From this server only, and in no frame of another site.
    private const string Policy = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; ";

    /// <summary>What the pages are made of. The names tell the content, so that a browser asks for each once.</summary>
    public static StaticFileOptions Parts
    {
        get
        {
            var assets = Path.Combine(Folder, "assets");
            return new StaticFileOptions
            {
                RequestPath = "/assets",
                FileProvider = Directory.Exists(assets) ? new PhysicalFileProvider(assets) : new NullFileProvider(),
                OnPrepareResponse = sent =>
                    (sent.Context.Response.Headers.CacheControl, sent.Context.Response.Headers.XContentTypeOptions) = ("public, max-age=31536000, immutable", "nosniff"),
            };
        }
    }

    /// <summary>Whether there is one.</summary>
    public bool IsBuilt => File.Exists(Page);

    private string Page => Path.Combine(folder, name);

    /// <summary>Sends it, or says why there is none.</summary>
    public Task SendAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        (headers.Vary, headers.CacheControl, headers.XContentTypeOptions) = ("Accept", "no-cache", "nosniff");
        if (!IsBuilt)
        {
            return Results.Text(absent, "text/plain; charset=utf-8", statusCode: StatusCodes.Status404NotFound).ExecuteAsync(http);
        }

        (headers.ContentSecurityPolicy, headers["Referrer-Policy"]) = (Policy + policy, "no-referrer");
        return Results.File(Page, $"{Html}; charset=utf-8").ExecuteAsync(http);
    }

    /// <summary>Whether a request comes from a browser's address line: it would rather have a page than what else is at the address.</summary>
    /// <param name="request">The request.</param>
    /// <param name="others">The types of what else is there. Equal weights are no preference: a client that takes anything gets that.</param>
    public static bool IsPreferred(HttpRequest request, params IReadOnlyList<string> others)
    {
        var accept = request.GetTypedHeaders().Accept;
        return HttpMethods.IsGet(request.Method) && Weight(accept, Html) > others.Max(other => Weight(accept, other));
    }

    private static double Weight(IList<MediaTypeHeaderValue> accept, string type) =>
        new[] { type, $"{type.Split('/')[0]}/*", "*/*" }
            .Select(range => accept.FirstOrDefault(a => a.MediaType.Equals(range, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(a => a is not null) is { } match ? match.Quality ?? 1 : 0;
}
