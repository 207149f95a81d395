using Graph.Core.Stores;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Statements;

namespace Graph.Neo4j.Sessions;

/// <summary>
/// Reads the stamp of a state that is whole. A commit becomes visible bit by bit, so that a writer closes the gate before it commits
/// and opens it afterwards (see <see cref="Writing.Gate"/>): nothing that was read between counts.
/// </summary>
internal sealed class StampReader(ICypherConnection connection)
{
    private static readonly TimeSpan FirstLook = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestLook = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private Task? _opening;

    /// <summary>The stamp, when no commit is under way.</summary>
    /// <exception cref="StoreUnavailableException"><c>store-loading</c>: a first load, or the removal of everything, has not ended.</exception>
    public async Task<StoreStamp> SettledAsync(CancellationToken cancellationToken)
    {
        var stamp = await StoreStamp.ReadAsync(connection, cancellationToken);
        var (waited, look) = (TimeSpan.Zero, FirstLook);
        while (stamp.Committing is { } writer)
        {
            if (waited >= Patience)
            {
                await OpenGateAsync(writer).WaitAsync(cancellationToken);
                waited = TimeSpan.Zero;
            }

            await Task.Delay(look, cancellationToken);
            (waited, look) = (waited + look, look * 2 < LongestLook ? look * 2 : LongestLook);
            stamp = await StoreStamp.ReadAsync(connection, cancellationToken);
        }

        return stamp.Loading is null
            ? stamp
            : throw new StoreUnavailableException(
                StoreUnavailableException.Loading, $"{connection.Address}: this store is being filled or emptied, and that has not ended. Wait for it, or, where it died, load again.");
    }

    /// <summary>
    /// Opens the gate that a writer left closed. Its transaction holds the writers' lock until it has committed or is rolled back, so
    /// that the statement comes through only when the writer is gone or done. All readers of this program wait for the same one: each
    /// takes a place on the server while it waits.
    /// </summary>
    private Task OpenGateAsync(string writer)
    {
        lock (_gate)
        {
            return _opening is { IsCompleted: false } ? _opening : _opening = connection.RunAsync(
                CypherFiles.Statement("gate-take-over", ("writer", writer)), AccessMode.Write, CancellationToken.None);
        }
    }
}
