using Graph.Embedded.Files;
using Graph.Embedded.Rows;
using Graph.Embedded.Topologies;

namespace Graph.Embedded.Sessions;

/// <summary>
/// Holds the topology of the release that the file had last, makes it anew where another process wrote, and keeps a copy of it
/// beside the file.
/// </summary>
internal sealed class TopologyKeeper(string path, Action<string>? notice)
{
    private volatile Topology? _current;
    private string? _savedRelease;
    private Task _saving = Task.CompletedTask;

    /// <summary>
    /// Held over a commit and the publishing of its topology: whoever holds it finds a release in the file that is either the
    /// topology's or another process's.
    /// </summary>
    public Lock Gate { get; } = new();

    /// <summary>The topology of a release, or null.</summary>
    public Topology? Find(string release) => _current is { } topology && topology.Release == release ? topology : null;

    /// <summary>The topology of what a connection sees: the one in memory, else the copy, else made from the rows.</summary>
    public Topology Get(StoreConnection connection)
    {
        lock (Gate)
        {
            var release = Meta.Release(connection);
            return Find(release) ?? (_current = Load(release) ?? Build(connection, release));
        }
    }

    /// <summary>Commits, and makes the topology of the new release the current one, as one for everybody who opens a session.</summary>
    public void Commit(StoreConnection connection, Topology next)
    {
        lock (Gate)
        {
            connection.Run("COMMIT");
            _current = next;
        }
    }

    /// <summary>Saves the copy if it is stale.</summary>
    public async Task CloseAsync()
    {
        await _saving;
        if (_current is { } topology && topology.Release != _savedRelease)
        {
            Save(topology);
        }
    }

    private Topology? Load(string release)
    {
        // After the first time the copy can only be older than what this process knows or what another one just wrote.
        if (_current is not null || !File.Exists(path))
        {
            return null;
        }

        if (TopologySnapshot.TryLoad(path, release, out var topology, out var reason))
        {
            _savedRelease = release;
            return topology;
        }

        notice?.Invoke($"{path}: {reason}; it is made anew from the store.");
        return null;
    }

    private Topology Build(StoreConnection connection, string release)
    {
        var topology = FromRows(connection, release);
        _saving = _saving.ContinueWith(_ => Save(topology), TaskScheduler.Default);
        return topology;
    }

    private static Topology FromRows(StoreConnection connection, string release)
    {
        try
        {
            return Topology.Build(release, EntityRows.Nodes(connection), RelationRows.Edges(connection));
        }
        catch (Exception e) when (Faults.IsDamage(e))
        {
            throw Faults.Corrupt(connection.Path, e.Message, e);
        }
    }

    // The copy only saves time: where it cannot be written, the store goes on.
    private void Save(Topology topology)
    {
        try
        {
            TopologySnapshot.Save(topology, path);
            _savedRelease = topology.Release;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            notice?.Invoke($"{path}: the topology could not be saved ({e.Message}); the next start makes it anew.");
        }
    }
}
