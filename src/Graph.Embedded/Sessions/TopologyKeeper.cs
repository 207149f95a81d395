using Graph.Embedded.Files;
using Graph.Embedded.Rows;
using Graph.Embedded.Topologies;

namespace Graph.Embedded.Sessions;

/// <summary>Holds the topology of the release that the file had last, and makes it anew where another process wrote.</summary>
internal sealed class TopologyKeeper
{
    private volatile Topology? _current;

    /// <summary>
    /// Held over a commit and the publishing of its topology: whoever holds it finds a release in the file that is either the
    /// topology's or another process's.
    /// </summary>
    public Lock Gate { get; } = new();

    public Topology? Current => _current;

    /// <summary>The topology of a release, or null.</summary>
    public Topology? Find(string release) => _current is { } topology && topology.Release == release ? topology : null;

    /// <summary>The topology of what a connection sees; made from its rows where there is none.</summary>
    public Topology Get(StoreConnection connection)
    {
        lock (Gate)
        {
            var release = Meta.Release(connection);
            return Find(release) ?? (_current = Topology.Build(release, EntityRows.Nodes(connection), RelationRows.Edges(connection)));
        }
    }

    /// <summary>Commits and makes the topology of the new release the current one, as one for everybody who opens a session.</summary>
    public void Commit(StoreConnection connection, Topology next)
    {
        lock (Gate)
        {
            connection.Run("COMMIT");
            _current = next;
        }
    }
}
