using Microsoft.AspNetCore.Cors.Infrastructure;

namespace Graph.Api.Http;

/// <summary>Which pages of other sites may ask, and what they may see of an answer.</summary>
internal static class CorsRules
{
    /// <summary>Every origin.</summary>
    public const string All = "*";

    /// <summary>What a page may read of an answer beside its body.</summary>
    public static readonly string[] Exposed =
    [
        "ETag", "Retry-After", "RateLimit", "RateLimit-Policy", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "Allow", "Content-Disposition", "Link",
    ];

    /// <summary>The policy by the settings; null where no other site may ask.</summary>
    public static CorsPolicy? Policy(ApiOptions options)
    {
        var origins = OriginsAttribute.Split(options.CorsOrigins);
        if (origins.Count == 0)
        {
            return null;
        }

        // Never with credentials: there are no cookies, and a key is a header that the page itself sends.
        var policy = new CorsPolicyBuilder().WithMethods(HttpMethods.Get, HttpMethods.Post).AllowAnyHeader()
            .WithExposedHeaders(Exposed).SetPreflightMaxAge(TimeSpan.FromHours(2));
        return (origins is [All] ? policy.AllowAnyOrigin() : policy.WithOrigins([.. origins])).Build();
    }
}
