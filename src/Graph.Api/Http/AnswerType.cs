using System.Net.Http.Headers;

namespace Graph.Api.Http;

/// <summary>What a client takes for an answer.</summary>
/// <param name="Json">The JSON type it weighs highest; null where it takes none.</param>
/// <param name="Stream">Whether it takes an event stream: a subscription is answered by nothing else.</param>
/// <param name="StreamFirst">Whether it would rather have a stream than JSON, for whatever it asks.</param>
internal sealed record AcceptedTypes(string? Json, bool Stream, bool StreamFirst);

/// <summary>The media types of an answer, and which of them a client asked for.</summary>
internal static class AnswerType
{
    /// <summary>The type of GraphQL over HTTP: the status tells whether there was a question to answer.</summary>
    public const string Modern = "application/graphql-response+json";

    /// <summary>The older type: the status is 200 for every well-formed request.</summary>
    public const string Legacy = "application/json";

    /// <summary>Server-sent events.</summary>
    public const string Stream = "text/event-stream";

    /// <summary>
    /// Reads what a client accepts. Of the JSON types it gets the one it weighs highest; where they weigh the same, the modern one if it was named
    /// and else the older one, which is what a client means that does not say.
    /// </summary>
    public static AcceptedTypes Choose(IReadOnlyCollection<string?> accept)
    {
        var text = string.Join(',', accept);
        if (string.IsNullOrWhiteSpace(text))
        {
            return new AcceptedTypes(Legacy, Stream: false, StreamFirst: false);
        }

        // An entry that cannot be read accepts nothing; the others still count.
        var entries = text.Split(',').Select(e => MediaTypeWithQualityHeaderValue.TryParse(e.Trim(), out var entry) ? entry : null)
            .OfType<MediaTypeWithQualityHeaderValue>().Where(IsUtf8).ToList();
        var (modern, legacy) = (Weight(entries, Modern), Weight(entries, Legacy));
        var stream = Named(entries, Stream) is { } named ? named.Quality ?? 1 : 0;
        var json = Math.Max(modern, legacy) <= 0 ? null
            : modern > legacy || (modern == legacy && Named(entries, Modern) is not null) ? Modern
            : Legacy;
        return new AcceptedTypes(json, stream > 0, stream > Math.Max(modern, legacy));
    }

    // Exact types only: a subset test would take graphql-response+json for json.
    private static double Weight(IReadOnlyCollection<MediaTypeWithQualityHeaderValue> entries, string type) =>
        new[] { type, "application/*", "*/*" }.Select(range => Named(entries, range)).FirstOrDefault(e => e is not null) is { } match
            ? match.Quality ?? 1
            : 0;

    private static MediaTypeWithQualityHeaderValue? Named(IReadOnlyCollection<MediaTypeWithQualityHeaderValue> entries, string range) =>
        entries.FirstOrDefault(e => string.Equals(e.MediaType, range, StringComparison.OrdinalIgnoreCase));

    private static bool IsUtf8(MediaTypeHeaderValue entry) =>
        entry.CharSet is not { } charset || string.Equals(charset.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase);
}
