using Graph.Core.Changes;
using Graph.Core.Evidence;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Statements;

namespace Graph.Neo4j.Writing;

/// <summary>One write: takes the writers' lock, plans by what is stored, writes, and commits behind the gate; all or nothing.</summary>
internal sealed class StoreWriter(ICypherConnection connection, Neo4jStoreOptions options)
{
    private const int Batch = 10_000;

    private readonly string _writer = Guid.NewGuid().ToString("N");

    /// <summary>Plans and writes.</summary>
    public async Task<ChangeResult> ApplyAsync(Func<IContentReader, ChangePlan> makePlan, string? seeds, CancellationToken cancellationToken)
    {
        await FirstLoad.WaitForOthersAsync(connection, options, cancellationToken);
        ICypherTransaction? open = null;
        try
        {
            var transaction = open = await connection.BeginAsync(AccessMode.Write, options.TransactionLimit, cancellationToken);
            var (release, kept, isLoading) = await LockAsync(transaction, cancellationToken);
            var isEmpty = release == CanonicalRow.EmptyRelease;
            var plan = await Task.Run(
                () => makePlan(isLoading ? EmptyContent.Instance : new ContentReader(transaction, release, cancellationToken)), cancellationToken);
            var rows = PlanWriter.Rows(plan);
            if (isLoading || (isEmpty && rows > options.FirstLoadRows))
            {
                // The mark of a first load takes the lock's place: its batches are transactions of their own.
                await new FirstLoad(connection, options, _writer).RunAsync(transaction, plan, seeds, cancellationToken);
                return plan.Result;
            }

            if (rows == 0 && (seeds is null || seeds == kept))
            {
                return plan.Result;
            }

            if (rows > options.MaxChangeRows)
            {
                throw Neo4jFaults.TooLarge($"it leads to {rows} rows to write, and at most {options.MaxChangeRows} are written at once (Graph__Store__MaxChangeRows). Split it.");
            }

            await new PlanWriter(statement => transaction.RunAsync(statement, cancellationToken), Batch).WriteAsync(plan);
            await transaction.RunAsync(Committed(plan.Result.After, seeds), cancellationToken);
            await new Gate(connection, _writer).CommitAsync(transaction, cancellationToken);
            return plan.Result;
        }
        catch (CypherException e) when (e.IsOutOfMemory)
        {
            throw Neo4jFaults.TooLarge($"the server's memory for transactions does not hold it ({e.Says.TrimEnd('.')}). Nothing was written. Split it, or give the server more.");
        }
        finally
        {
            if (open is not null)
            {
                await open.DisposeAsync();
            }
        }
    }

    /// <summary>Takes everything away.</summary>
    public async Task DropAsync(CancellationToken cancellationToken)
    {
        await FirstLoad.WaitForOthersAsync(connection, options, cancellationToken);
        await using var transaction = await connection.BeginAsync(AccessMode.Write, options.TransactionLimit, cancellationToken);
        await LockAsync(transaction, cancellationToken);
        var load = new FirstLoad(connection, options, _writer);
        if (await FirstLoad.DropSomeAsync(statement => transaction.RunAsync(statement, cancellationToken)))
        {
            await transaction.RunAsync(CypherFiles.Statement("meta-drop"), cancellationToken);
            await new Gate(connection, _writer).CommitAsync(transaction, cancellationToken);
            return;
        }

        await load.DropAllAsync(transaction, cancellationToken);
    }

    /// <summary>Derives the steps of all relations anew, where another program derived them.</summary>
    /// <returns>Whether it was needed.</returns>
    public async Task<bool> DeriveAnewAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginAsync(AccessMode.Write, options.TransactionLimit, cancellationToken);
        var row = (await transaction.RunAsync(CypherFiles.Statement("meta-begin", ("writer", _writer)), cancellationToken)).Rows.Single();
        if (row.Text(3) == StepBuilder.Derivation)
        {
            return false;
        }

        var content = new ContentReader(transaction, row.Text(0) ?? CanonicalRow.EmptyRelease, cancellationToken);
        var derived = await Task.Run(() => ChangePlanner.Derive(content, content.AllIds(RowKind.Relation)), cancellationToken);
        var plan = new ChangePlan { Result = new ChangeResult(content.Release, content.Release, 0, 0, 0), Derived = derived };
        await new PlanWriter(statement => transaction.RunAsync(statement, cancellationToken), Batch).WriteAsync(plan);
        await transaction.RunAsync(Committed(content.Release, null), cancellationToken);
        await new Gate(connection, _writer).CommitAsync(transaction, cancellationToken);
        return true;
    }

    internal static CypherStatement Committed(string release, string? seeds) =>
        CypherFiles.Statement("meta-commit", ("release", release), ("seeds", seeds), ("derivation", StepBuilder.Derivation));

    private async Task<(string Release, string? Seeds, bool IsLoading)> LockAsync(ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        var row = (await transaction.RunAsync(CypherFiles.Statement("meta-begin", ("writer", _writer)), cancellationToken)).Rows.Single();
        return row.Text(3) == StepBuilder.Derivation
            ? (row.Text(0) ?? CanonicalRow.EmptyRelease, row.Text(2), row.Text(4) is not null)
            : throw new StoreUnavailableException(
                Neo4jFaults.UnavailableCode,
                $"{connection.Address}: another version of the program has derived its steps anew. End that program, or this one, and start again.");
    }
}
