using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Graph.Embedded.Topologies;

/// <summary>One array of a base as bytes.</summary>
internal interface ISnapshotSection
{
    long Length { get; }

    UInt128 Hash();

    void WriteTo(Stream stream);

    /// <summary>Fills the array from the file; false where the file ends before.</summary>
    bool ReadFrom(SafeFileHandle file, long offset);
}

/// <summary>The arrays of a base in the order in which a snapshot has them.</summary>
internal static class SnapshotSections
{
    private static readonly Func<int, ISnapshotSection>[] Makers =
    [
        Section<byte>.Make, Section<int>.Make, Section<byte>.Make, Section<int>.Make, Section<byte>.Make, Section<int>.Make,
        Section<byte>.Make, Section<int>.Make, Section<int>.Make, Section<int>.Make, Section<int>.Make, Section<int>.Make, Section<EarlierStep>.Make,
        Section<int>.Make, Section<Edge>.Make, Section<int>.Make, Section<Edge>.Make,
    ];

    /// <summary>The size of an element of each section.</summary>
    public static IReadOnlyList<int> Sizes { get; } = Array.ConvertAll(Makers, make => (int)make(1).Length);

    public static ISnapshotSection[] Of(TopologyBase b) =>
    [
        new Section<byte>(b.NodeIds.Blob), new Section<int>(b.NodeIds.Offsets), new Section<byte>(b.Kinds), new Section<int>(b.NodeTypes),
        new Section<byte>(b.TypeNames.Blob), new Section<int>(b.TypeNames.Offsets),
        new Section<byte>(b.RelationIds.Blob), new Section<int>(b.RelationIds.Offsets), new Section<int>(b.RelationFrom), new Section<int>(b.KnownFrom),
        new Section<int>(b.Earlier.Relations), new Section<int>(b.Earlier.Offsets), new Section<EarlierStep>(b.Earlier.Steps),
        new Section<int>(b.Out.Offsets), new Section<Edge>(b.Out.Edges), new Section<int>(b.In.Offsets), new Section<Edge>(b.In.Edges),
    ];

    public static ISnapshotSection[] Allocate(long[] lengths) => [.. Makers.Select((make, i) => make((int)(lengths[i] / Sizes[i])))];

    public static TopologyBase ToBase(ISnapshotSection[] s) => new(
        new IdColumn(Items<byte>(s[0]), Items<int>(s[1])), Items<byte>(s[2]), Items<int>(s[3]), new IdColumn(Items<byte>(s[4]), Items<int>(s[5])),
        new IdColumn(Items<byte>(s[6]), Items<int>(s[7])), Items<int>(s[8]), Items<int>(s[9]),
        new EarlierSteps(Items<int>(s[10]), Items<int>(s[11]), Items<EarlierStep>(s[12])),
        new Adjacency(Items<int>(s[13]), Items<Edge>(s[14])), new Adjacency(Items<int>(s[15]), Items<Edge>(s[16])));

    private static T[] Items<T>(ISnapshotSection section)
        where T : unmanaged => ((Section<T>)section).Items;

    private sealed class Section<T>(T[] items) : ISnapshotSection
        where T : unmanaged
    {
        /// <summary>Elements handled at once: a span of bytes ends at two gigabytes, and what was just read is hashed from the cache.</summary>
        private const int Piece = 1 << 16;

        private readonly XxHash128 _hash = new();
        private bool _isHashed;

        public T[] Items { get; } = items;

        public long Length => (long)Items.Length * Unsafe.SizeOf<T>();

        public static Section<T> Make(int count) => new Section<T>(GC.AllocateUninitializedArray<T>(count));

        public UInt128 Hash()
        {
            if (!_isHashed)
            {
                for (var at = 0; at < Items.Length; at += Piece)
                {
                    _hash.Append(Bytes(at));
                }
            }

            return _hash.GetCurrentHashAsUInt128();
        }

        public void WriteTo(Stream stream)
        {
            for (var at = 0; at < Items.Length; at += Piece)
            {
                stream.Write(Bytes(at));
            }
        }

        public bool ReadFrom(SafeFileHandle file, long offset)
        {
            for (var at = 0; at < Items.Length; at += Piece)
            {
                var bytes = Bytes(at);
                for (var read = 0; read < bytes.Length;)
                {
                    var count = RandomAccess.Read(file, bytes[read..], offset + read);
                    if (count == 0)
                    {
                        return false;
                    }

                    read += count;
                }

                _hash.Append(bytes);
                offset += bytes.Length;
            }

            _isHashed = true;
            return true;
        }

        private Span<byte> Bytes(int at) => MemoryMarshal.AsBytes(Items.AsSpan(at, Math.Min(Piece, Items.Length - at)));
    }
}
