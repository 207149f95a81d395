using System.ComponentModel.DataAnnotations;

namespace Graph.Api.Hosting;

/// <summary>An <c>http</c> or <c>https</c> address without a login, path or query.</summary>
internal sealed class HttpAddressAttribute : ValidationAttribute
{
    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        Uri.TryCreate(value as string, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        && address.UserInfo.Length == 0 && address.PathAndQuery == "/" && address.Fragment.Length == 0;
}
