using System.Collections.Concurrent;

namespace Graph.Embedded.Sessions;

/// <summary>
/// What was read of one kind, for all sessions of one release: rows of a release never change. Bounded by two generations: when the young one is
/// full it becomes the old one and what was in the old one goes; what is asked for again is young again.
/// </summary>
/// <param name="most">At most about so many, half of them young; 0 keeps none.</param>
/// <param name="isSmall">Whether a value is small enough to be kept.</param>
internal sealed class KeptRows<TKey, TValue>(int most, Func<TValue, bool>? isSmall = null)
    where TKey : notnull
{
    private volatile ConcurrentDictionary<TKey, TValue> _young = new();
    private volatile ConcurrentDictionary<TKey, TValue> _old = new();

    /// <summary>The values of keys; those that are not kept are read together. Keys that have no value are left out.</summary>
    public Dictionary<TKey, TValue> Get(IReadOnlyCollection<TKey> keys, Func<IReadOnlyCollection<TKey>, IEnumerable<KeyValuePair<TKey, TValue>>> read)
    {
        var found = new Dictionary<TKey, TValue>(keys.Count);
        List<TKey>? missing = null;
        foreach (var key in keys)
        {
            if (TryGet(key, out var value))
            {
                found[key] = value;
            }
            else
            {
                (missing ??= []).Add(key);
            }
        }

        foreach (var (key, value) in missing is null ? [] : read(missing))
        {
            found[key] = value;
            Keep(key, value);
        }

        return found;
    }

    private bool TryGet(TKey key, out TValue value)
    {
        if (_young.TryGetValue(key, out value!))
        {
            return true;
        }

        if (!_old.TryGetValue(key, out value!))
        {
            return false;
        }

        Keep(key, value);
        return true;
    }

    private void Keep(TKey key, TValue value)
    {
        if (most == 0 || isSmall?.Invoke(value) == false)
        {
            return;
        }

        var young = _young;
        young[key] = value;

        // Counting a concurrent dictionary locks it; now and then is enough.
        if ((key.GetHashCode() & 63) == 0 && young.Count > most / 2 && Interlocked.CompareExchange(ref _young, new ConcurrentDictionary<TKey, TValue>(), young) == young)
        {
            _old = young;
        }
    }
}
