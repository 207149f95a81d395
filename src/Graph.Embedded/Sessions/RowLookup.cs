using System.Collections;

namespace Graph.Embedded.Sessions;

/// <summary>Lists by key, those without one left out.</summary>
internal sealed class RowLookup<T>(IReadOnlyDictionary<string, IReadOnlyList<T>> lists) : ILookup<string, T>
{
    public int Count => lists.Count(l => l.Value.Count > 0);

    public IEnumerable<T> this[string key] => lists.TryGetValue(key, out var list) ? list : [];

    public bool Contains(string key) => lists.TryGetValue(key, out var list) && list.Count > 0;

    public IEnumerator<IGrouping<string, T>> GetEnumerator() =>
        lists.Where(l => l.Value.Count > 0).Select(l => (IGrouping<string, T>)new Group(l.Key, l.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Group(string key, IReadOnlyList<T> rows) : IGrouping<string, T>
    {
        public string Key => key;

        public IEnumerator<T> GetEnumerator() => rows.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
