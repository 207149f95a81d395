using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Graph.Core;
using Graph.Core.Stores;

namespace Graph.Api.Paging;

/// <summary>
/// A place in a list as opaque text: the key of a row and which list it is of, with a checksum. It names a place, not a row: it goes on working
/// when rows come and go. It holds no secret and grants nothing, so the checksum is against mistakes, not against forgers: whoever
/// makes one up gets a place in a list that they may read anyway.
/// </summary>
internal static class Cursor
{
    private const byte Version = 1;
    private const int DigestLength = 8, MaxLength = 8_192;

    /// <summary>The cursor of a row.</summary>
    /// <param name="list">Which list: the field with all arguments but first and after.</param>
    /// <param name="key">The key of the row.</param>
    public static string Of(string list, PageKey key)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Version);
            writer.Write(Digest(Encoding.UTF8.GetBytes(list)));
            writer.Write(key.Id);
            writer.Write(key.Sort is not null);
            writer.Write(key.Sort ?? "");
        }

        bytes.Write(Digest(bytes.ToArray()));
        return Base64Url.EncodeToString(bytes.ToArray());
    }

    /// <summary>The key that a cursor holds; null for none.</summary>
    /// <exception cref="GraphException"><c>bad-cursor</c>: it is none of ours, or one of another list.</exception>
    public static PageKey? Read(string list, string? cursor)
    {
        if (cursor is null)
        {
            return null;
        }

        if (Bytes(cursor) is not { } bytes || bytes.Length <= 2 * DigestLength || bytes[0] != Version
            || !Digest(bytes[..^DigestLength]).AsSpan().SequenceEqual(bytes.AsSpan()[^DigestLength..]))
        {
            throw Stranger();
        }

        if (!Digest(Encoding.UTF8.GetBytes(list)).AsSpan().SequenceEqual(bytes.AsSpan(1, DigestLength)))
        {
            throw new GraphException("bad-cursor", "after", "this cursor is of another list: filter, order, clocks and entity must be those of the page it came from");
        }

        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes[(1 + DigestLength)..^DigestLength]), Encoding.UTF8);
            var id = reader.ReadString();
            return reader.ReadBoolean() ? new PageKey(id, reader.ReadString()) : new PageKey(id);
        }
        catch (Exception e) when (e is IOException or FormatException)
        {
            // Somebody made it up, checksum and all.
            throw Stranger();
        }
    }

    /// <summary>Texts as part of the name of a list: other texts are another part.</summary>
    public static string Texts(IEnumerable<string> texts) => JsonSerializer.Serialize(texts);

    /// <summary>A day number as the value a list is ordered by.</summary>
    public static string Day(int day) => day.ToString(CultureInfo.InvariantCulture);

    private static GraphException Stranger() =>
        new("bad-cursor", "after", "this is no cursor of this server; give an endCursor or the cursor of an edge as it came");

    private static byte[]? Bytes(string cursor)
    {
        try
        {
            return cursor.Length <= MaxLength ? Base64Url.DecodeFromChars(cursor) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static byte[] Digest(byte[] bytes) => SHA256.HashData(bytes)[..DigestLength];
}
