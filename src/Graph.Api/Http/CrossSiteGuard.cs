using Microsoft.AspNetCore.Cors.Infrastructure;

namespace Graph.Api.Http;

/// <summary>
/// Keeps pages of other sites from making a visitor's browser ask what CORS does not let them read. A POST needs nothing: its JSON type makes
/// the browser ask first. A GET only reads and no cookie is looked at, so that what is guarded is work, and what can be told from its length.
/// </summary>
internal sealed class CrossSiteGuard(CorsPolicy? allowed)
{
    // A page cannot send one of these, nor JSON, without the browser asking first, which CORS answers.
    private static readonly string[] AskedFirst = ["GraphQL-Require-Preflight", "Apollo-Require-Preflight", "X-Apollo-Operation-Name"];

    /// <summary>Whether any page of another site may ask.</summary>
    public bool AllowsAny => allowed is not null;

    /// <summary>Lets a request through that no page of another site sent, or one that may.</summary>
    /// <exception cref="RequestProblemException">403 for one that a browser says comes from elsewhere.</exception>
    public void Check(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) && IsForeign(request) && !IsAllowed(request.Headers.Origin) && !IsAskedFirst(request))
        {
            throw new RequestProblemException(
                StatusCodes.Status403Forbidden, "CROSS_SITE",
                $"A page of another site asked. Whoever runs the server can allow it (Graph__Api__CorsOrigins); else send {AskedFirst[0]}.");
        }
    }

    private static bool IsAskedFirst(HttpRequest request) =>
        RequestReader.IsJson(request.ContentType) || AskedFirst.Any(header => request.Headers[header].ToString().Length > 0);

    private static bool IsForeign(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "same-origin" or "none" => false,

        // A link that somebody followed: the page it stood on sees nothing of the answer.
        "cross-site" or "same-site" => request.Headers["Sec-Fetch-Dest"] != "document",

        // No browser, or one that does not say over plain HTTP. The host alone: before a proxy the scheme may be another.
        _ => request.Headers.Origin.ToString() is { Length: > 0 } origin
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)),
    };

    private bool IsAllowed(string? origin) => !string.IsNullOrEmpty(origin) && allowed is not null && (allowed.AllowAnyOrigin || allowed.IsOriginAllowed(origin));
}
