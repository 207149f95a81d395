using System.ComponentModel.DataAnnotations;
using System.Net;

namespace Graph.Api.Http;

/// <summary>A list of IP addresses and networks with commas between, or nothing.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AddressListAttribute : ValidationAttribute
{
    /// <inheritdoc/>
    public override bool IsValid(object? value) => value is string list && Entries(list).All(e => Network(e) is not null);

    /// <inheritdoc/>
    public override string FormatErrorMessage(string name) => "is not a list of addresses and networks; write such as 10.0.0.7, 172.16.0.0/12";

    /// <summary>The networks of a list that is valid; an address is a network of one.</summary>
    public static IEnumerable<IPNetwork> Read(string list) => Entries(list).Select(e => Network(e)!.Value);

    private static string[] Entries(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IPNetwork? Network(string entry) => IPAddress.TryParse(entry, out var address)
        ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(entry, out var network) ? network : null;
}
