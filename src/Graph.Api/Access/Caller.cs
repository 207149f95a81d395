using System.Net;
using System.Net.Sockets;

namespace Graph.Api.Access;

/// <summary>Who sent a request.</summary>
/// <param name="Name">The name of the key, or <c>anonymous</c>.</param>
/// <param name="Right">What the key allows.</param>
/// <param name="Account">Whose requests count together: those of a key, else those of an address.</param>
/// <param name="HasUnknownKey">Whether a key was sent that is none of the settings.</param>
internal sealed record Caller(string Name, AccessRight Right, string Account, bool HasUnknownKey)
{
    private const int PrefixBytes = 8;

    /// <summary>Who comes with a key.</summary>
    public static Caller With(AccessKey key) => new(key.Name, key.Right, $"key {key.Name}", HasUnknownKey: false);

    /// <summary>Who comes without one that is known.</summary>
    public static Caller Without(IPAddress? address, bool hasUnknownKey) => new(AccessKey.Nobody, AccessRight.None, $"address {NetworkOf(address)}", hasUnknownKey);

    /// <summary>One customer of a network has 2^64 addresses of IPv6, which count together.</summary>
    private static string NetworkOf(IPAddress? address)
    {
        if (address is not { AddressFamily: AddressFamily.InterNetworkV6 })
        {
            return address?.ToString() ?? "unknown";
        }

        return address.IsIPv4MappedToIPv6 ? address.MapToIPv4().ToString() : Convert.ToHexString(address.GetAddressBytes().AsSpan(0, PrefixBytes));
    }
}
