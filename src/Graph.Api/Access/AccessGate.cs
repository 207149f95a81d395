using Graph.Api.Http;
using GraphQL;

namespace Graph.Api.Access;

/// <summary>
/// Turns away a key that is unknown, and where reading needs one, who has none. What an operation needs beyond that is its own affair: by
/// GraphQL over HTTP a well-formed request is not refused by the status for what it contains.
/// </summary>
internal sealed class AccessGate(KeyRing keys, IGraphQLSerializer serializer) : IMiddleware
{
    private const string Code = "UNAUTHENTICATED";

    /// <inheritdoc/>
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var caller = context.Features.Get<Caller>()!;
        if (OpenToAll.Covers(context))
        {
            return next(context);
        }

        if (caller.HasUnknownKey)
        {
            return RefuseAsync(context, "Bearer error=\"invalid_token\"", "The key is not one of this server.");
        }

        return keys.ReadingNeedsKey && caller.Right < AccessRight.Read
            ? RefuseAsync(context, "Bearer", "Reading needs a key here: send it as 'Authorization: Bearer KEY'.")
            : next(context);
    }

    private Task RefuseAsync(HttpContext http, string challenge, string message)
    {
        http.Response.Headers.WWWAuthenticate = challenge;
        return ProblemAnswer.WriteAsync(http, serializer, new RequestProblemException(StatusCodes.Status401Unauthorized, Code, message));
    }
}
