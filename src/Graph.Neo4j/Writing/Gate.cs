using Graph.Core.Stores;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Statements;

namespace Graph.Neo4j.Writing;

/// <summary>
/// Commits behind a closed gate. Neo4j makes a commit visible bit by bit while it is applied; readers that find the gate closed, or
/// another version behind it, know that what they read may be a mix (see <see cref="Sessions.StampReader"/>).
/// </summary>
internal sealed class Gate(ICypherConnection connection, Neo4jStoreOptions options, string writer)
{
    /// <summary>Commits a transaction that holds the writers' lock.</summary>
    /// <exception cref="CommitUnknownException">The connection broke: it may have committed or not.</exception>
    public async Task CommitAsync(ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        await RunAsync("gate-close", cancellationToken);
        try
        {
            // From here on it is not for the caller to stop: what happened must be known.
            using var limit = new CancellationTokenSource(options.TransactionLimit);
            await transaction.CommitAsync(limit.Token);
        }
        catch (CypherException)
        {
            await OpenAsync();
            throw;
        }
        catch (OperationCanceledException e)
        {
            throw new CommitUnknownException("the server gave no answer", e);
        }

        await OpenAsync();
    }

    /// <summary>
    /// Opens it where it can. What was committed is committed: where the gate stays closed, and where nobody knows what happened, whoever
    /// reads or writes next opens it when the transaction is over.
    /// </summary>
    private async Task OpenAsync()
    {
        try
        {
            using var limit = new CancellationTokenSource(options.TransactionLimit);
            await RunAsync("gate-open", limit.Token);
        }
        catch (Exception e) when (e is CypherException or StoreUnavailableException or OperationCanceledException)
        {
        }
    }

    private Task<CypherAnswer> RunAsync(string operation, CancellationToken cancellationToken) =>
        connection.RunAsync(CypherFiles.Statement(operation, ("writer", writer)), AccessMode.Write, cancellationToken);
}
