using System.Net.Http.Headers;

namespace Graph.Api.Http;

/// <summary>The two media types of an answer, and which of them a client asked for.</summary>
internal static class AnswerType
{
    /// <summary>The type of GraphQL over HTTP: the status tells whether there was a question to answer.</summary>
    public const string Modern = "application/graphql-response+json";

    /// <summary>The older type: the status is 200 for every well-formed request.</summary>
    public const string Legacy = "application/json";

    /// <summary>The type a client weighs highest, the modern one where it does not care; null where it accepts neither.</summary>
    public static string? Choose(IReadOnlyCollection<string?> accept)
    {
        var text = string.Join(',', accept);
        if (string.IsNullOrWhiteSpace(text))
        {
            return Modern;
        }

        // An entry that cannot be read accepts nothing; the others still count.
        var entries = text.Split(',').Select(e => MediaTypeWithQualityHeaderValue.TryParse(e.Trim(), out var entry) ? entry : null)
            .OfType<MediaTypeWithQualityHeaderValue>().Where(IsUtf8).ToList();
        var (modern, legacy) = (Weight(entries, Modern), Weight(entries, Legacy));
        return Math.Max(modern, legacy) <= 0 ? null : modern >= legacy ? Modern : Legacy;
    }

    // Exact types only: a subset test would take graphql-response+json for json.
    private static double Weight(IReadOnlyCollection<MediaTypeWithQualityHeaderValue> entries, string type) =>
        new[] { type, "application/*", "*/*" }
            .Select(range => entries.FirstOrDefault(e => string.Equals(e.MediaType, range, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(e => e is not null) is { } match ? match.Quality ?? 1 : 0;

    private static bool IsUtf8(MediaTypeHeaderValue entry) =>
        entry.CharSet is not { } charset || string.Equals(charset.Trim('"'), "utf-8", StringComparison.OrdinalIgnoreCase);
}
