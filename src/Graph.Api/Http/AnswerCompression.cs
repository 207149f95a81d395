using Microsoft.AspNetCore.ResponseCompression;

namespace Graph.Api.Http;

/// <summary>Compression of answers. Event streams and plain texts go as they are.</summary>
internal static class AnswerCompression
{
    /// <summary>Adds Brotli and gzip for both JSON types, and for the pages and what they are made of.</summary>
    public static IServiceCollection AddAnswerCompression(this IServiceCollection services) => services.AddResponseCompression(compression =>
    {
        // Over TLS too: no answer holds a secret beside text of a stranger's choice, which is what its length could tell.
        compression.EnableForHttps = true;
        compression.MimeTypes = [AnswerType.Modern, AnswerType.Legacy, "text/html", "text/javascript", "text/css", "image/svg+xml"];
        compression.Providers.Add<BrotliCompressionProvider>();
        compression.Providers.Add<GzipCompressionProvider>();
    });
}
