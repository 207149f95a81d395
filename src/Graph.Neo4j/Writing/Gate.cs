using Graph.Core.Stores;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Statements;

namespace Graph.Neo4j.Writing;

/// <summary>
/// Commits behind a closed gate. Neo4j makes a commit visible bit by bit while it is applied; readers that find the gate closed, or
/// another version behind it, know that what they read may be a mix (see <see cref="Sessions.StampReader"/>).
/// </summary>
internal sealed class Gate(ICypherConnection connection, string writer)
{
    /// <summary>Commits a transaction that holds the writers' lock.</summary>
    /// <exception cref="StoreUnavailableException">The server went away: it may have committed or not.</exception>
    public async Task CommitAsync(ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        await RunAsync("gate-close", cancellationToken);
        var isSettled = false;
        try
        {
            // From here on it is not for the caller to stop: what happened must be known.
            await transaction.CommitAsync(CancellationToken.None);
            isSettled = true;
        }
        catch (CypherException)
        {
            isSettled = true;
            throw;
        }
        catch (CommitUnknownException e)
        {
            throw new StoreUnavailableException(
                Neo4jFaults.UnavailableCode,
                $"{connection.Address}: the connection broke while a change set was committed; it was written whole or not at all. The release tells which.", e);
        }
        finally
        {
            // Where nobody knows, the gate stays closed: whoever reads next opens it when the transaction is over.
            if (isSettled)
            {
                await RunAsync("gate-open", CancellationToken.None);
            }
        }
    }

    private Task<CypherAnswer> RunAsync(string operation, CancellationToken cancellationToken) =>
        connection.RunAsync(CypherFiles.Statement(operation, ("writer", writer)), AccessMode.Write, cancellationToken);
}
