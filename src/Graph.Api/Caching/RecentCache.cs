namespace Graph.Api.Caching;

/// <summary>What was made before, those used longest ago leaving first; bounded by their number and by what they weigh.</summary>
/// <param name="most">At most so many; 0 keeps nothing.</param>
/// <param name="mostBytes">At most about so much memory, in bytes.</param>
internal sealed class RecentCache<TKey, TValue>(int most, long mostBytes)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _byKey = [];
    private readonly LinkedList<Entry> _byUse = [];

    /// <summary>How many there are.</summary>
    public int Count => _byKey.Count;

    /// <summary>About as much memory they take.</summary>
    public long Bytes { get; private set; }

    /// <summary>What is kept under a key; null for nothing.</summary>
    public TValue? Find(TKey key)
    {
        lock (_gate)
        {
            if (!_byKey.TryGetValue(key, out var node))
            {
                return null;
            }

            if (_byUse.First != node)
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
            }

            return node.Value.Value;
        }
    }

    /// <summary>Keeps something in the place of what was there. What alone passes the bound is not kept.</summary>
    public void Keep(TKey key, TValue value, long bytes)
    {
        lock (_gate)
        {
            if (_byKey.TryGetValue(key, out var replaced))
            {
                Remove(replaced);
            }

            if (most == 0 || bytes > mostBytes)
            {
                return;
            }

            _byKey[key] = _byUse.AddFirst(new Entry(key, value, bytes));
            Bytes += bytes;
            while (_byKey.Count > most || Bytes > mostBytes)
            {
                Remove(_byUse.Last!);
            }
        }
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        _byUse.Remove(node);
        _byKey.Remove(node.Value.Key);
        Bytes -= node.Value.Bytes;
    }

    private sealed record Entry(TKey Key, TValue Value, long Bytes);
}
