using System.Text;

namespace Graph.Embedded.Topologies;

/// <summary>Collects ids in any order and puts them in order. What comes in order, as from a store, costs no sorting.</summary>
internal sealed class IdColumnBuilder
{
    private readonly List<int> _offsets = [0];
    private byte[] _blob = new byte[1024];
    private int _sorted = -1;

    public int Count => _offsets.Count - 1;

    public void Add(string id)
    {
        var end = _offsets[^1];
        var most = Encoding.UTF8.GetMaxByteCount(id.Length);
        if (_blob.Length - end < most)
        {
            Array.Resize(ref _blob, (int)Math.Min(Array.MaxLength, Math.Max(2L * _blob.Length, (long)end + most)));
        }

        Add(end + Encoding.UTF8.GetBytes(id, _blob.AsSpan(end)));
    }

    /// <summary>The ids in order, and for each as it came its place there; null where they came in order.</summary>
    /// <exception cref="ArgumentException">An id came twice.</exception>
    public (IdColumn Ids, int[]? Places) Build()
    {
        if (_sorted < 0)
        {
            return (new IdColumn(_blob.AsSpan(0, _offsets[^1]).ToArray(), [.. _offsets]), null);
        }

        var order = new int[Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, _sorted, Count - _sorted, Comparer<int>.Create((a, b) => Bytes(a).SequenceCompareTo(Bytes(b))));
        return Place(Merge(order));
    }

    private void Add(int end)
    {
        _offsets.Add(end);
        var last = Count - 1;
        if (_sorted >= 0 || last == 0)
        {
            return;
        }

        var order = Bytes(last - 1).SequenceCompareTo(Bytes(last));
        if (order == 0)
        {
            throw Twice(last);
        }

        if (order > 0)
        {
            _sorted = last;
        }
    }

    /// <summary>Merges the part that came in order with the rest, which was sorted.</summary>
    private int[] Merge(int[] order)
    {
        var merged = new int[order.Length];
        var (left, right) = (0, _sorted);
        for (var i = 0; i < merged.Length; i++)
        {
            var takeLeft = right == order.Length || (left < _sorted && Bytes(order[left]).SequenceCompareTo(Bytes(order[right])) < 0);
            merged[i] = order[takeLeft ? left++ : right++];
        }

        return merged;
    }

    private (IdColumn Ids, int[] Places) Place(int[] order)
    {
        var blob = new byte[_offsets[^1]];
        var offsets = new int[order.Length + 1];
        var places = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var bytes = Bytes(order[i]);
            if (i > 0 && bytes.SequenceEqual(Bytes(order[i - 1])))
            {
                throw Twice(order[i]);
            }

            bytes.CopyTo(blob.AsSpan(offsets[i]));
            offsets[i + 1] = offsets[i] + bytes.Length;
            places[order[i]] = i;
        }

        return (new IdColumn(blob, offsets), places);
    }

    private ArgumentException Twice(int index) => new($"the id '{Encoding.UTF8.GetString(Bytes(index))}' came twice");

    private ReadOnlySpan<byte> Bytes(int index) => _blob.AsSpan(_offsets[index], _offsets[index + 1] - _offsets[index]);
}
