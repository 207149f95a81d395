using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Graph.Api.Access;

/// <summary>A key as the settings know it.</summary>
/// <param name="Name">Whose it is; it stands in logs.</param>
/// <param name="Hash">The SHA-256 of the key's text.</param>
/// <param name="Right">What it allows.</param>
public sealed partial record AccessKey(string Name, ReadOnlyMemory<byte> Hash, AccessRight Right)
{
    // Scanners for leaked secrets find a key by how it begins.
    private const string Prefix = "graph_";

    /// <summary>Who has no key is called so.</summary>
    internal const string Nobody = "anonymous";

    /// <summary>Whether a key may have this name.</summary>
    public static bool IsName(string name) => name != Nobody && NameForm().IsMatch(name);

    /// <summary>A new key of 256 random bits.</summary>
    public static string Fresh() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes));

    /// <summary>What of a key may be stored. One round is enough: nobody can guess 256 random bits.</summary>
    public static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    /// <summary>The entry of a key in the settings.</summary>
    public static string Entry(string name, string key) => $"{name}:{Convert.ToHexStringLower(HashOf(key))}";

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\z")]
    private static partial Regex NameForm();
}
