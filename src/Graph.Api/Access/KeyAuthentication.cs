using System.Net.Http.Headers;
using Microsoft.Extensions.Primitives;

namespace Graph.Api.Access;

/// <summary>Finds out who sends a request: by the key in <c>Authorization</c> and nowhere else, since addresses end up in logs.</summary>
internal sealed class KeyAuthentication(KeyRing keys) : IMiddleware
{
    private const string Scheme = "Bearer";

    /// <inheritdoc/>
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var sent = Sent(context.Request.Headers.Authorization);
        context.Features.Set(sent is { Length: > 0 } && keys.Find(sent) is { } key
            ? Caller.With(key)
            : Caller.Without(context.Connection.RemoteIpAddress, sent is not null));
        return next(context);
    }

    /// <summary>The key that was sent; null where there is none. Other schemes are those of a proxy.</summary>
    private static string? Sent(StringValues header) => header.Count switch
    {
        0 => null,
        1 => AuthenticationHeaderValue.TryParse(header[0], out var value) && value.Scheme.Equals(Scheme, StringComparison.OrdinalIgnoreCase)
            ? value.Parameter ?? ""
            : null,
        // Which of two would count is for nobody to guess.
        _ => "",
    };
}
