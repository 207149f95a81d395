using Graph.Neo4j.Connections;

namespace Graph.Tests.Neo4j;

/// <summary>A connection to a real server that tells a test of each statement before it is sent.</summary>
internal sealed class WatchedConnection(ICypherConnection inner, Action<string> before) : ICypherConnection
{
    public string Address => inner.Address;

    public Task<CypherAnswer> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken)
    {
        before(statement.Text);
        return inner.RunAsync(statement, mode, cancellationToken);
    }

    public async Task<ICypherTransaction> BeginAsync(AccessMode mode, TimeSpan limit, CancellationToken cancellationToken) =>
        new Transaction(await inner.BeginAsync(mode, limit, cancellationToken), before);

    public void Dispose() => inner.Dispose();

    private sealed class Transaction(ICypherTransaction inner, Action<string> before) : ICypherTransaction
    {
        public Task<CypherAnswer> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
        {
            before(statement.Text);
            return inner.RunAsync(statement, cancellationToken);
        }

        public Task<CypherAnswer> ReadAsync(CypherStatement statement, int maxRows, int maxBytes, CancellationToken cancellationToken)
        {
            before(statement.Text);
            return inner.ReadAsync(statement, maxRows, maxBytes, cancellationToken);
        }

        public Task<bool> ComputesAsync() => inner.ComputesAsync();

        public Task CommitAsync(CancellationToken cancellationToken)
        {
            before("COMMIT");
            return inner.CommitAsync(cancellationToken);
        }

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
