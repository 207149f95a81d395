using System.Security.Cryptography;
using System.Text;
using Graph.Api.Loading;
using Graph.Core.Changes;
using Graph.Core.Model;

namespace Graph.Api.Subscriptions;

/// <summary>Hashes of what a client is shown of a row with all that is said of it: equal as long as it is shown the same.</summary>
internal static class Fingerprint
{
    /// <summary>Of a relation as it is known, with its evidence.</summary>
    public static string Of(RelationRecord record, IEnumerable<SourcedStatement> statements, Reading reading) =>
        Hash([CanonicalRow.Hash(record.Relation), Encoding.UTF8.GetBytes($"{record.At(reading.Clocks.KnownAt)}"), .. Shown(statements, reading)]);

    /// <summary>Of an event with its evidence.</summary>
    public static string Of(SourcedEvent happened, Reading reading) => Hash([CanonicalRow.Hash(happened.Event), .. Shown(happened.Statements, reading)]);

    /// <summary>Of several texts in their order.</summary>
    public static string Of(IEnumerable<string> texts) => Hash(texts.Select(t => SHA256.HashData(Encoding.UTF8.GetBytes(t))));

    private static IEnumerable<byte[]> Shown(IEnumerable<SourcedStatement> statements, Reading reading) => statements
        .Where(s => s.Document.PublicFrom <= reading.KnownDay)
        .SelectMany(s => (byte[][])[CanonicalRow.Hash(s.Statement), CanonicalRow.Hash(s.Document)]);

    private static string Hash(IEnumerable<byte[]> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(BitConverter.GetBytes(part.Length));
            hash.AppendData(part);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
