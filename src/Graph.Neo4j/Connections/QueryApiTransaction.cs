using Graph.Core.Stores;

namespace Graph.Neo4j.Connections;

/// <summary>An explicit transaction of the Query API. A statement that fails ends it there.</summary>
internal sealed class QueryApiTransaction(QueryApiConnection connection, Uri address, string? affinity) : ICypherTransaction
{
    /// <summary>Tells behind a load balancer which member holds the transaction.</summary>
    public const string AffinityHeader = "neo4j-cluster-affinity";

    // A parameter that no statement uses: by it the server's list of transactions shows which is this one.
    private const string MarkName = "graphTransactionMark";
    private const string Terminate = $"""
        SHOW TRANSACTIONS YIELD transactionId AS id, parameters WHERE parameters.{MarkName} = $mark
        TERMINATE TRANSACTIONS id YIELD message RETURN message
        """;

    private static readonly TimeSpan RollbackTime = TimeSpan.FromSeconds(5);
    private readonly string _mark = Guid.NewGuid().ToString("N");
    private bool _computes;
    private bool _ended;

    public Task<CypherAnswer> RunAsync(CypherStatement statement, CancellationToken cancellationToken) => RunAsync(statement, null, cancellationToken);

    public Task<CypherAnswer> ReadAsync(CypherStatement statement, int maxRows, int maxBytes, CancellationToken cancellationToken) =>
        RunAsync(statement, new QueryApiRows(maxRows, maxBytes).ReadAsync, cancellationToken);

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
        if (_computes)
        {
            // Neither closing the connection nor the DELETE below ends a statement that computes (the latter fails); this does.
            await TryAsync(() => AskAsync(Terminate, time.Token));
        }

        await TryAsync(() => connection.SendAsync(HttpMethod.Delete, address, null, affinity, time.Token));
    }

    public async Task<bool> ComputesAsync()
    {
        if (!_computes)
        {
            return false;
        }

        // A statement that was ended takes a moment to notice; one that was cancelled on its way to the server is ended only now.
        using var time = new CancellationTokenSource(RollbackTime);
        for (var wait = 10; _computes && wait <= 320; wait *= 2)
        {
            await TryAsync(async () => _computes = (await AskAsync(Terminate, time.Token)).Rows.Count > 0);
            await (_computes ? Task.Delay(wait, CancellationToken.None) : Task.CompletedTask);
        }

        return _computes;
    }

    private async Task<CypherAnswer> RunAsync(
        CypherStatement statement, Func<Stream, CancellationToken, Task<QueryApiAnswer>>? read, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>(statement.Parameters, StringComparer.Ordinal) { [MarkName] = _mark };
        _computes = true;
        try
        {
            var (answer, _) = await connection.SendAsync(
                HttpMethod.Post, address, QueryApiBody.Write(statement with { Parameters = parameters }), affinity, cancellationToken, read);
            _computes = answer.Rows.End != AnswerEnd.All;
            return answer.Rows;
        }
        catch (CypherException)
        {
            _computes = false;
            throw;
        }
    }

    private Task<CypherAnswer> AskAsync(string statement, CancellationToken cancellationToken) =>
        connection.RunAsync(new CypherStatement(statement, ("mark", _mark)), AccessMode.Read, cancellationToken);

    private static async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception e) when (e is CypherException or StoreUnavailableException or OperationCanceledException)
        {
            // It is gone already, or the server is, which then rolls it back itself.
        }
    }
}
