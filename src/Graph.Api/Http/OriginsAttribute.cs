using System.ComponentModel.DataAnnotations;

namespace Graph.Api.Http;

/// <summary>Origins with commas between them, as a browser sends them; or <c>*</c> alone; or nothing.</summary>
internal sealed class OriginsAttribute : ValidationAttribute
{
    /// <summary>The origins of a list.</summary>
    public static IReadOnlyList<string> Split(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <inheritdoc/>
    public override bool IsValid(object? value) => Split(value as string ?? "") is var origins && (origins is [CorsRules.All] || origins.All(IsOrigin));

    /// <inheritdoc/>
    public override string FormatErrorMessage(string name) =>
        "is not a list of origins; write such as https://news.example,http://localhost:3000, each without a path or a slash at its end, or * for all";

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        && address.UserInfo.Length == 0 && address.PathAndQuery == "/" && address.Fragment.Length == 0
        && !text.EndsWith('/') && !text.EndsWith('?') && !text.EndsWith('#') && !address.Host.Contains('*', StringComparison.Ordinal);
}
