namespace Graph.Api.InputTypes;

/// <summary>The texts of a condition in a filter.</summary>
internal static class FilterTexts
{
    /// <summary>Each once, ascending as ordinal, so that filters that mean the same write the same cursor; none for a condition that is not set.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string>? texts) => [.. (texts ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
