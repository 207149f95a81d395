using Graph.Core.Changes;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Statements;

namespace Graph.Neo4j.Writing;

/// <summary>
/// Fills an empty store in batches, each a transaction of its own, since one transaction of everything would not fit the server's memory.
/// Until the release is written at the end the store carries a mark and is not ready; a mark that nobody renews is that of a load that
/// died, and the next one takes its place and begins anew.
/// </summary>
internal sealed class FirstLoad(ICypherConnection connection, Neo4jStoreOptions options, string writer)
{
    /// <summary>Removes rows.</summary>
    public const string Rows = "drop-some";

    /// <summary>Removes entries of the journal.</summary>
    public const string Journal = "journal-drop-some";

    private const int Batch = 10_000;
    private const int DropBatch = 20_000;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    /// <summary>Waits until nobody else is loading: the mark is gone, or was not renewed for too long.</summary>
    public static async Task WaitForOthersAsync(ICypherConnection connection, Neo4jStoreOptions options, CancellationToken cancellationToken)
    {
        for (var isTold = false; ; isTold = true)
        {
            var seen = await connection.RunAsync(CypherFiles.Statement("meta-load-seen"), AccessMode.ReadLatest, cancellationToken);
            if (seen.Rows.SingleOrDefault() is not { } row || row.Text(0) is null || row.Long(1) > options.LoadPatience.TotalMilliseconds)
            {
                return;
            }

            if (!isTold)
            {
                options.Notice?.Invoke("waiting for another program that fills or empties the store");
            }

            await Task.Delay(Look, cancellationToken);
        }
    }

    /// <summary>Removes a batch of nodes.</summary>
    /// <param name="operation"><see cref="Rows"/> or <see cref="Journal"/>.</param>
    /// <param name="run">Runs a statement.</param>
    /// <returns>Whether these were the last.</returns>
    public static async Task<bool> DropSomeAsync(string operation, Func<CypherStatement, Task<CypherAnswer>> run) =>
        (await run(CypherFiles.Statement(operation, ("limit", DropBatch)))).Rows.Single().Long(0) < DropBatch;

    /// <summary>Loads a plan made for an empty store.</summary>
    /// <param name="transaction">A transaction that holds the writers' lock; it is committed with the mark.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="ending">What its last transaction leaves beside the rows.</param>
    /// <param name="cancellationToken">Cancels; the store then waits to be loaded again.</param>
    /// <returns>The entry of the journal.</returns>
    public Task<JournalEntry?> RunAsync(ICypherTransaction transaction, ChangePlan plan, Ending ending, CancellationToken cancellationToken) =>
        MarkedAsync(transaction, () => WriteAllAsync(plan, ending, cancellationToken), cancellationToken);

    /// <summary>Takes everything away.</summary>
    public Task DropAllAsync(ICypherTransaction transaction, CancellationToken cancellationToken) => MarkedAsync(
        transaction,
        async () =>
        {
            await DropRestAsync(Rows, cancellationToken);
            await DropRestAsync(Journal, cancellationToken);
            return await EndAsync(run => run(CypherFiles.Statement("meta-drop")), cancellationToken);
        },
        cancellationToken);

    private async Task<JournalEntry?> WriteAllAsync(ChangePlan plan, Ending ending, CancellationToken cancellationToken)
    {
        // What a load that died left; the journal of earlier content stays.
        await DropRestAsync(Rows, cancellationToken);
        var (written, all) = (0L, PlanWriter.Rows(plan));
        await new PlanWriter(
            async statement =>
            {
                await WriteAsync(statement, cancellationToken);
                written += Batch;
                options.Notice?.Invoke($"loading: {Math.Min(written, all)} of about {all} rows");
            },
            Batch).WriteAsync(plan);
        var entry = await EndAsync(ending.WriteAsync, cancellationToken);
        await CountAsync(cancellationToken);
        return entry;
    }

    /// <summary>
    /// Lets the server count what its indexes hold. It does so by itself in its own time, and whatever was planned before, for an empty store, is planned anew
    /// then, while those wait who ask. What is loaded is loaded, whether this succeeds or not.
    /// </summary>
    private async Task CountAsync(CancellationToken cancellationToken)
    {
        try
        {
            options.Notice?.Invoke("letting Neo4j count what was loaded");
            await connection.RunAsync(new CypherStatement("CALL db.prepareForReplanning(60)"), AccessMode.Write, cancellationToken);
        }
        catch (Exception e) when (e is CypherException or StoreUnavailableException or OperationCanceledException)
        {
            options.Notice?.Invoke($"Neo4j did not count what was loaded, and will in its own time: {e.Message}");
        }
    }

    private async Task<T> MarkedAsync<T>(ICypherTransaction transaction, Func<Task<T>> work, CancellationToken cancellationToken)
    {
        await transaction.RunAsync(Mark(), cancellationToken);
        try
        {
            await StepAsync(() => new Gate(connection, options, writer).CommitAsync(transaction, cancellationToken));
            return await work();
        }
        catch
        {
            await AbandonAsync();
            throw;
        }
    }

    private async Task DropRestAsync(string operation, CancellationToken cancellationToken)
    {
        while (!await DropSomeAsync(operation, statement => WriteAsync(statement, cancellationToken)))
        {
        }
    }

    /// <summary>Runs a statement in a transaction of its own that renews the mark, and notices where somebody else took over.</summary>
    private Task<CypherAnswer> WriteAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        Retrying.Batches.RunAsync(token => WriteOnceAsync(statement, token), cancellationToken);

    private async Task<CypherAnswer> WriteOnceAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginAsync(AccessMode.Write, options.TransactionLimit, cancellationToken);
        await CheckMarkAsync(transaction, cancellationToken);
        await transaction.RunAsync(Mark(), cancellationToken);
        var answer = await transaction.RunAsync(statement, cancellationToken);
        await StepAsync(() => transaction.CommitAsync(cancellationToken));
        return answer;
    }

    /// <summary>Commits before the end: where nobody knows whether it did, it is to be done again all the same.</summary>
    private async Task StepAsync(Func<Task> commit)
    {
        try
        {
            await commit();
        }
        catch (CommitUnknownException e)
        {
            throw Neo4jFaults.LoadBroken(connection.Address, e);
        }
    }

    private async Task<T> EndAsync<T>(Func<Func<CypherStatement, Task<CypherAnswer>>, Task<T>> last, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginAsync(AccessMode.Write, options.TransactionLimit, cancellationToken);
        await CheckMarkAsync(transaction, cancellationToken);
        var result = await last(statement => transaction.RunAsync(statement, cancellationToken));
        await new Gate(connection, options, writer).CommitAsync(transaction, cancellationToken);
        return result;
    }

    private async Task CheckMarkAsync(ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        if ((await MetaRow.LockAsync(transaction, writer, cancellationToken)).Loading != writer)
        {
            throw new StoreUnavailableException(StoreUnavailableException.Loading, $"{connection.Address}: another program took over: it fills or empties this store.");
        }
    }

    /// <summary>Says, where it can, that this load need not be waited for.</summary>
    private async Task AbandonAsync()
    {
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await connection.RunAsync(CypherFiles.Statement("meta-load-abandon", ("writer", writer)), AccessMode.Write, limit.Token);
        }
        catch (Exception e) when (e is CypherException or StoreUnavailableException or OperationCanceledException)
        {
            // Its mark grows old by itself.
        }
    }

    private CypherStatement Mark() => CypherFiles.Statement("meta-load", ("writer", writer));
}
