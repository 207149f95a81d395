using System.Security.Cryptography;
using Graph.Api.Hosting;
using Graph.Core;

namespace Graph.Api.Access;

/// <summary>The keys of the settings.</summary>
internal sealed class KeyRing
{
    private readonly IReadOnlyList<AccessKey> _keys;

    private KeyRing(IReadOnlyList<AccessKey> keys)
    {
        _keys = keys;
        ReadingNeedsKey = keys.Any(k => k.Right == AccessRight.Read);
        WritesAreOn = keys.Any(k => k.Right == AccessRight.Write);
    }

    /// <summary>Whether only keys may read.</summary>
    public bool ReadingNeedsKey { get; }

    /// <summary>Whether any key may write.</summary>
    public bool WritesAreOn { get; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="GraphException"><c>bad-setting</c>: an entry is not <c>name:sha256</c>; all of them are told.</exception>
    public static KeyRing Read(AccessOptions options)
    {
        var problems = new List<Problem>();
        AccessKey[] keys =
        [
            .. Entries(options.WriteKeys, nameof(options.WriteKeys), AccessRight.Write, problems),
            .. Entries(options.ReadKeys, nameof(options.ReadKeys), AccessRight.Read, problems),
        ];
        return problems.Count == 0 ? new KeyRing(keys) : throw new GraphException(problems);
    }

    /// <summary>The key with this text; null where there is none. How long it takes says nothing about the keys.</summary>
    public AccessKey? Find(string text)
    {
        var hash = AccessKey.HashOf(text);
        AccessKey? found = null;
        foreach (var key in _keys)
        {
            if (CryptographicOperations.FixedTimeEquals(key.Hash.Span, hash) && (found is null || key.Right > found.Right))
            {
                found = key;
            }
        }

        return found;
    }

    private static List<AccessKey> Entries(string list, string setting, AccessRight right, List<Problem> problems)
    {
        var keys = new List<AccessKey>();
        foreach (var (index, entry) in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Index())
        {
            if (entry.Split(':') is [var name, { Length: 2 * SHA256.HashSizeInBytes } hex] && AccessKey.IsName(name) && hex.All(char.IsAsciiHexDigit))
            {
                keys.Add(new AccessKey(name, Convert.FromHexString(hex), right));
            }
            else
            {
                // Not the entry itself: it may be a key that was pasted in the place of its hash.
                problems.Add(new Problem(
                    SettingsReader.Code, SettingsReader.Variable($"{AccessOptions.Section}:{setting}"),
                    $"entry {index + 1} is not name:sha256, a name of letters, digits, '.', '_', '-' and 64 hexadecimal digits; graph key NAME makes one"));
            }
        }

        return keys;
    }
}
