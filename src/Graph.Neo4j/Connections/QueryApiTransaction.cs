using Graph.Core.Stores;

namespace Graph.Neo4j.Connections;

/// <summary>An explicit transaction of the Query API. A statement that fails ends it there.</summary>
internal sealed class QueryApiTransaction(QueryApiConnection connection, Uri address, string? affinity) : ICypherTransaction
{
    /// <summary>Tells behind a load balancer which member holds the transaction.</summary>
    public const string AffinityHeader = "neo4j-cluster-affinity";

    private static readonly TimeSpan RollbackTime = TimeSpan.FromSeconds(5);
    private bool _ended;

    public async Task<CypherAnswer> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        var body = QueryApiBody.Write(statement);
        var (answer, _) = await connection.SendAsync(HttpMethod.Post, address, body, affinity, cancellationToken);
        return answer.Rows;
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        try
        {
            var (answer, _) = await connection.SendAsync(HttpMethod.Post, new Uri($"{address}/commit"), [], affinity, cancellationToken);
            _ended = true;
            connection.Remember(answer.Bookmarks);
        }
        catch (StoreUnavailableException e)
        {
            throw new CommitUnknownException(e.Message, e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_ended)
        {
            return;
        }

        _ended = true;
        using var time = new CancellationTokenSource(RollbackTime);
        try
        {
            // Closing the connection would not end a statement that computes; this does.
            await connection.SendAsync(HttpMethod.Delete, address, null, affinity, time.Token);
        }
        catch (Exception e) when (e is CypherException or StoreUnavailableException or OperationCanceledException)
        {
            // It is gone already, or the server is, which then rolls it back itself.
        }
    }
}
