using System.Text;

namespace Graph.Embedded.Topologies;

/// <summary>Ids in ascending order as UTF-8, so that comparing numbers compares ids.</summary>
internal sealed class IdColumn(byte[] blob, int[] offsets)
{
    public static IdColumn Empty { get; } = new([], [0]);

    public byte[] Blob { get; } = blob;

    /// <summary>Where each id starts, and where the last ends.</summary>
    public int[] Offsets { get; } = offsets;

    public int Count => Offsets.Length - 1;

    public ReadOnlySpan<byte> Bytes(int index) => Blob.AsSpan(Offsets[index], Offsets[index + 1] - Offsets[index]);

    public string Text(int index) => Encoding.UTF8.GetString(Bytes(index));

    /// <summary>The place of an id, or the complement of the place where it would stand.</summary>
    public int Find(string id)
    {
        Span<byte> buffer = stackalloc byte[256];
        var bytes = Encoding.UTF8.GetMaxByteCount(id.Length) <= buffer.Length
            ? buffer[..Encoding.UTF8.GetBytes(id, buffer)]
            : Encoding.UTF8.GetBytes(id);
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (int)(((uint)low + (uint)high) >> 1);
            var order = Bytes(middle).SequenceCompareTo(bytes);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
