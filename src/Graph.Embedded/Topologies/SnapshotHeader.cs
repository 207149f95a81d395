using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.IO.Hashing;
using System.Text;
using Graph.Core.Evidence;
using Microsoft.Win32.SafeHandles;

namespace Graph.Embedded.Topologies;

/// <summary>
/// The head of a snapshot: magic, version, its own size, what the steps were derived by (types are kept by number), the
/// release, length and XxHash128 of each section, and a hash over all of this.
/// </summary>
internal sealed record SnapshotHeader(int Size, long[] Lengths, UInt128[] Hashes)
{
    private const int Version = 2;
    private const int HashSize = 16;
    private const int LargestHeader = 1 << 16;
    private static readonly byte[] Magic = "GRAPHTOP"u8.ToArray();

    public static byte[] Write(string release, long[] lengths, UInt128[] hashes)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(0);
        writer.Write(StepBuilder.Derivation);
        writer.Write(release);
        writer.Write(lengths.Length);
        for (var i = 0; i < lengths.Length; i++)
        {
            writer.Write(lengths[i]);
            WriteHash(writer, hashes[i]);
        }

        writer.Seek(Magic.Length + sizeof(int), SeekOrigin.Begin);
        writer.Write((int)memory.Length + HashSize);
        writer.Seek(0, SeekOrigin.End);
        WriteHash(writer, XxHash128.HashToUInt128(memory.ToArray()));
        return memory.ToArray();
    }

    public static bool TryRead(
        SafeFileHandle file, string release, IReadOnlyList<int> elementSizes, [NotNullWhen(true)] out SnapshotHeader? header, out string reason)
    {
        header = null;
        Span<byte> start = stackalloc byte[Magic.Length + 2 * sizeof(int)];
        var length = RandomAccess.GetLength(file);
        if (RandomAccess.Read(file, start, 0) < start.Length || !start.StartsWith(Magic))
        {
            reason = "the file is no snapshot";
            return false;
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(start[Magic.Length..]);
        var size = BinaryPrimitives.ReadInt32LittleEndian(start[(Magic.Length + sizeof(int))..]);
        if (version != Version)
        {
            reason = $"the snapshot has the version {version}; this program reads {Version}";
            return false;
        }

        if (size < start.Length + HashSize || size > Math.Min(length, LargestHeader))
        {
            reason = "the snapshot is damaged in its header";
            return false;
        }

        var bytes = new byte[size];
        RandomAccess.Read(file, bytes, 0);
        if (XxHash128.HashToUInt128(bytes.AsSpan(..^HashSize)) != BinaryPrimitives.ReadUInt128LittleEndian(bytes.AsSpan(^HashSize..)))
        {
            reason = "the snapshot is damaged in its header";
            return false;
        }

        return TryRead(bytes, release, elementSizes, length, out header, out reason);
    }

    private static bool TryRead(
        byte[] bytes, string release, IReadOnlyList<int> elementSizes, long length, [NotNullWhen(true)] out SnapshotHeader? header, out string reason)
    {
        header = null;
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        reader.BaseStream.Position = Magic.Length + 2 * sizeof(int);
        var derivation = reader.ReadString();
        var written = reader.ReadString();
        var lengths = new long[reader.ReadInt32()];
        var hashes = new UInt128[lengths.Length];
        for (var i = 0; i < lengths.Length; i++)
        {
            lengths[i] = reader.ReadInt64();
            hashes[i] = BinaryPrimitives.ReadUInt128LittleEndian(reader.ReadBytes(HashSize));
        }

        reason = derivation != StepBuilder.Derivation ? "the snapshot was made with other rules or another table of relation types"
            : written != release ? $"the snapshot belongs to the release {written}"
            : lengths.Length != elementSizes.Count || lengths.Where((l, i) => l < 0 || l % elementSizes[i] != 0).Any() || bytes.Length + lengths.Sum() != length
                ? "the snapshot is not as long as it should be"
            : "";
        header = reason.Length == 0 ? new SnapshotHeader(bytes.Length, lengths, hashes) : null;
        return header is not null;
    }

    private static void WriteHash(BinaryWriter writer, UInt128 hash)
    {
        Span<byte> bytes = stackalloc byte[HashSize];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, hash);
        writer.Write(bytes);
    }
}
