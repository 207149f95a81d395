namespace Graph.Neo4j.Connections;

/// <summary>
/// The states that were seen or written last. Sent with each statement, they make a member of a cluster wait until it has them, so that
/// no read goes back behind another one or behind a write. Answers may come in any order: several are kept.
/// </summary>
internal sealed class Bookmarks
{
    private const int Kept = 16;

    private readonly Lock _gate = new();
    private IReadOnlyList<string> _current = [];

    /// <summary>The bookmarks to send.</summary>
    public IReadOnlyList<string> Current
    {
        get
        {
            lock (_gate)
            {
                return _current;
            }
        }
    }

    /// <summary>Forgets some.</summary>
    public void Remove(IReadOnlyList<string> bookmarks)
    {
        lock (_gate)
        {
            _current = [.. _current.Except(bookmarks, StringComparer.Ordinal)];
        }
    }

    /// <summary>Takes those of an answer.</summary>
    public void Add(IReadOnlyList<string> bookmarks)
    {
        lock (_gate)
        {
            // One that is there stays in its place: on a single server that nobody writes to, all are the same.
            if (!bookmarks.All(_current.Contains))
            {
                _current = [.. bookmarks.Concat(_current).Distinct(StringComparer.Ordinal).Take(Kept)];
            }
        }
    }
}
