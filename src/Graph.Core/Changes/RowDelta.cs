namespace Graph.Core.Changes;

/// <summary>How many rows of a kind come, change and go, and their hashes.</summary>
internal sealed record RowTotals(int Added, int Changed, int Removed, IReadOnlyList<byte[]> HashesIn, IReadOnlyList<byte[]> HashesOut);

/// <summary>The rows of one kind: what is stored, seen through what a change set puts and takes away.</summary>
internal sealed class RowDelta<T>
    where T : class
{
    private readonly Func<T, string> _idOf;
    private readonly Func<IReadOnlyCollection<string>, IReadOnlyDictionary<string, T>> _stored;
    private readonly Dictionary<string, T> _put = new(StringComparer.Ordinal);
    private readonly HashSet<string> _removed;
    private readonly List<byte[]> _hashesIn = [];
    private readonly List<byte[]> _hashesOut = [];

    public RowDelta(
        RowKind kind, Func<T, string> idOf, Func<T, byte[]> hashOf, IReadOnlyList<T> put, HashSet<string> removed,
        Func<IReadOnlyCollection<string>, IReadOnlyDictionary<string, T>> stored, List<Problem> problems)
    {
        (_idOf, _removed, _stored) = (idOf, removed, stored);
        foreach (var row in put)
        {
            if (!_put.TryAdd(idOf(row), row))
            {
                problems.Add(new Problem("duplicate-id", RowChecks.Place(kind, idOf(row)), "stands twice"));
            }
            else if (removed.Contains(idOf(row)))
            {
                problems.Add(new Problem("put-and-retracted", RowChecks.Place(kind, idOf(row)), "is put and retracted in one change set"));
            }
        }

        Before = stored([.. _put.Keys, .. removed]);
        foreach (var id in removed.Where(id => !Before.ContainsKey(id)))
        {
            problems.Add(new Problem("unknown-id", RowChecks.Place(kind, id), "cannot be retracted: it is not there"));
        }

        foreach (var row in _put.Values)
        {
            byte[] hash;
            try
            {
                hash = hashOf(row);
            }
            catch (GraphException e)
            {
                problems.AddRange(e.Problems);
                continue;
            }

            var old = Before.GetValueOrDefault(idOf(row));
            var oldHash = old is null ? null : hashOf(old);
            if (oldHash is null || !hash.AsSpan().SequenceEqual(oldHash))
            {
                Changed.Add(new PlannedRow<T>(row, hash, old is null));
                _hashesIn.Add(hash);
                if (oldHash is not null)
                {
                    _hashesOut.Add(oldHash);
                }
            }
        }

        _hashesOut.AddRange(removed.Where(Before.ContainsKey).Select(id => hashOf(Before[id])));
    }

    /// <summary>The stored rows of all ids that are put or taken away.</summary>
    public IReadOnlyDictionary<string, T> Before { get; }

    /// <summary>The rows put that differ from what is stored.</summary>
    public List<PlannedRow<T>> Changed { get; } = [];

    /// <summary>The ids put, equal rows included.</summary>
    public IReadOnlyCollection<string> PutIds => _put.Keys;

    /// <summary>The ids taken away.</summary>
    public IReadOnlySet<string> Removed => _removed;

    /// <summary>How much changes.</summary>
    public RowTotals Totals => new(Changed.Count(c => c.IsNew), Changed.Count(c => !c.IsNew), _removed.Count, _hashesIn, _hashesOut);

    /// <summary>Every row that differs, before and after: changed, new and removed ones.</summary>
    public IEnumerable<T> Disturbed => Changed.Select(c => c.Row)
        .Concat(Changed.Where(c => !c.IsNew).Select(c => Before[_idOf(c.Row)]))
        .Concat(_removed.Where(Before.ContainsKey).Select(id => Before[id]));

    /// <summary>Rows by id, as they are after the change.</summary>
    public Dictionary<string, T> After(IEnumerable<string> ids)
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        var others = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (_put.TryGetValue(id, out var row))
            {
                found[id] = row;
            }
            else if (!_removed.Contains(id))
            {
                others.Add(id);
            }
        }

        if (others.Count > 0)
        {
            foreach (var (id, row) in _stored(others))
            {
                found[id] = row;
            }
        }

        return found;
    }

    /// <summary>Stored rows that are neither replaced nor taken away, and the rows put that match.</summary>
    public List<T> Merge(IEnumerable<T> stored, IEnumerable<T> matchingPut) =>
        [.. stored.Where(r => !_put.ContainsKey(_idOf(r)) && !_removed.Contains(_idOf(r))), .. matchingPut];

    /// <summary>The rows put, by a key.</summary>
    public ILookup<string, T> PutBy(Func<T, string> key) => _put.Values.ToLookup(key, StringComparer.Ordinal);

    /// <summary>The rows put, by each of several keys.</summary>
    public ILookup<string, T> PutByEach(Func<T, IEnumerable<string>> keys) =>
        _put.Values.SelectMany(r => keys(r).Distinct(StringComparer.Ordinal).Select(k => (Key: k, Row: r))).ToLookup(x => x.Key, x => x.Row, StringComparer.Ordinal);
}
