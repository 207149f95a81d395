using System.Numerics;
using System.Runtime.CompilerServices;

namespace Graph.Embedded.Topologies;

/// <summary>The edges of a node that are of certain relation types, piece by piece. Of a few edges all are given: who looks at them looks at their types.</summary>
internal ref struct EdgesOfTypes(ReadOnlySpan<Edge> edges, ulong types)
{
    /// <summary>More edges than this are searched for their relation type, fewer are looked through.</summary>
    private const int LookThrough = 24;

    private ReadOnlySpan<Edge> _rest = edges;
    private ulong _types = types;

    public ReadOnlySpan<Edge> Current { get; private set; }

    public readonly EdgesOfTypes GetEnumerator() => this;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        if (_types == 0 || _rest.Length > LookThrough)
        {
            return Next();
        }

        Current = _rest;
        _types = 0;
        return true;
    }

    private bool Next()
    {
        // What is of smaller types than the first that is left is not there.
        _types &= _rest.IsEmpty ? 0 : ~0UL << _rest[0].Type;
        if (_types == 0)
        {
            return false;
        }

        var type = BitOperations.TrailingZeroCount(_types);
        _types &= _types - 1;
        _rest = _rest[FirstOfType(_rest, type)..];
        var end = FirstOfType(_rest, type + 1);
        Current = _rest[..end];
        _rest = _rest[end..];
        return true;
    }

    private static int FirstOfType(ReadOnlySpan<Edge> edges, int type)
    {
        var (low, high) = (0, edges.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = edges[middle].Type < type ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
