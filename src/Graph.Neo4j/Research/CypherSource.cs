using Graph.Core;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;

namespace Graph.Neo4j.Research;

/// <summary>
/// Runs each statement in a transaction of its own that may only read. The rows are taken as they come and the transaction is ended
/// once there are enough, so that no answer has to fit into memory; a limit added to the statement's text would not do, since not every statement can stand in a
/// subquery (columns without a name, procedures without YIELD).
/// </summary>
internal sealed class CypherSource(ICypherConnection connection, ResearchOptions options) : ICypherSource
{
    /// <summary>The server ends a statement of its own accord this much after the limit, should this process be gone.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private readonly List<ICypherTransaction> _stuck = [];

    public async Task<CypherTable> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, int first, CancellationToken cancellationToken)
    {
        if (first < 1 || first > options.MaxRows)
        {
            throw new GraphException("cypher-limit", "first", $"{first} is out of range; this server gives 1 to {options.MaxRows} rows");
        }

        CypherGuard.Check(statement);
        await RefuseWhereStuckAsync(cancellationToken);
        try
        {
            return await RunCheckedAsync(new CypherStatement(statement, parameters), first, cancellationToken);
        }
        catch (CypherException e)
        {
            throw Translate(e);
        }
    }

    /// <summary>Logs in, so that a wrong login is told at start.</summary>
    public async Task CheckLoginAsync(CancellationToken cancellationToken)
    {
        try
        {
            await connection.RunAsync(new CypherStatement("RETURN 1"), AccessMode.Read, cancellationToken);
        }
        catch (CypherException e)
        {
            throw Translate(e);
        }
    }

    private async Task<CypherTable> RunCheckedAsync(CypherStatement statement, int first, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.TimeLimit);
        ICypherTransaction? transaction = null;
        try
        {
            transaction = await connection.BeginAsync(AccessMode.Read, options.TimeLimit + Grace, limit.Token);
            var answer = await transaction.ReadAsync(statement, first, options.MaxBytes, limit.Token);
            return answer.End == AnswerEnd.TooLarge
                ? throw new GraphException("cypher-too-large", "statement", $"the answer is larger than {options.MaxBytes} bytes, or nests too deep; return fewer properties or fewer rows")
                : new CypherTable(answer.Fields, [.. answer.Rows.Select(r => r.Values)], answer.End == AnswerEnd.All);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw TimedOut();
        }
        finally
        {
            if (transaction is not null)
            {
                await EndAsync(transaction);
            }
        }
    }

    /// <summary>Ends a transaction, and remembers one that the server could not end.</summary>
    private async Task EndAsync(ICypherTransaction transaction)
    {
        await transaction.DisposeAsync();
        if (await transaction.ComputesAsync())
        {
            lock (_gate)
            {
                _stuck.Add(transaction);
            }
        }
    }

    private async Task RefuseWhereStuckAsync(CancellationToken cancellationToken)
    {
        List<ICypherTransaction> stuck;
        lock (_gate)
        {
            stuck = [.. _stuck];
        }

        foreach (var transaction in stuck)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!await transaction.ComputesAsync())
            {
                lock (_gate)
                {
                    _stuck.Remove(transaction);
                }
            }
        }

        lock (_gate)
        {
            if (_stuck.Count >= options.MaxStuck)
            {
                throw new GraphException("cypher-busy", "cypher", "earlier statements still compute although they were ended; try again later");
            }
        }
    }

    private Exception Translate(CypherException e) => e switch
    {
        { IsTimeout: true } => TimedOut(),
        { IsOutOfMemory: true } => new GraphException("cypher-failed", "statement", "it needs more memory than the server has for it; return or collect less"),
        { Code: "Neo.ClientError.Statement.AccessMode" or "Neo.ClientError.Security.Forbidden" } => new GraphException(CypherTokens.Refused, "statement", e.Says),
        { IsRefusedLogin: true } => new StoreUnavailableException(
            "store-login-refused", $"{connection.Address}: Neo4j refuses the login ({e.Says.TrimEnd('.')}). Check Graph__Cypher__User and Graph__Cypher__Password.", e),
        { Code: var code } when code.StartsWith("Neo.ClientError.Statement.", StringComparison.Ordinal) || code.StartsWith("Neo.ClientError.Procedure.", StringComparison.Ordinal) =>
            new GraphException("cypher-failed", "statement", e.Says),
        _ => Neo4jFaults.From(e, connection.Address),
    };

    private GraphException TimedOut() => new(
        "cypher-timeout", "statement", $"it was ended after {options.TimeLimit.TotalSeconds:0.#} seconds; ask for less, for instance from one entity");
}
