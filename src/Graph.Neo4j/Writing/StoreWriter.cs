using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Evidence;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Sessions;
using Graph.Neo4j.Statements;

namespace Graph.Neo4j.Writing;

/// <summary>One write: takes the writers' lock, plans by what is stored, writes, and commits behind the gate; all or nothing.</summary>
internal sealed class StoreWriter(ICypherConnection connection, Neo4jStoreOptions options)
{
    private const int Batch = 10_000;

    private readonly string _writer = Guid.NewGuid().ToString("N");

    /// <summary>Plans and writes.</summary>
    /// <returns>The plan with what the journal says of it.</returns>
    public async Task<ChangePlan> ApplyAsync(Func<IContentReader, ChangePlan> makePlan, ChangeSet changes, CancellationToken cancellationToken)
    {
        // A plan for an empty store asks nobody: it is made before the transaction, which the server would give up while it waits.
        var stamp = await StoreStamp.ReadAsync(connection, cancellationToken);
        var ready = IsEmpty(stamp.Release) || stamp.Loading is not null ? await Task.Run(() => PlanForEmpty(makePlan), cancellationToken) : null;
        await using var locked = await LockAsync(cancellationToken);
        var (transaction, before) = (locked.Transaction, locked.Row);
        if (before.IsLoading && changes.Origin.Source == ChangeSource.Api)
        {
            // It would become the whole content, and no start would load the seeds over it.
            throw new StoreUnavailableException(StoreUnavailableException.Loading, $"{connection.Address}: the first load of this store died. Load it again before anybody changes it.");
        }

        var isNew = IsEmpty(before.Release) || before.IsLoading;
        var content = new ContentReader(transaction, before.Release ?? CanonicalRow.EmptyRelease, cancellationToken);
        var plan = isNew && ready is not null ? ready : await Task.Run(() => makePlan(isNew ? EmptyContent.Instance : content), cancellationToken);
        var rows = PlanWriter.Rows(plan);
        var ending = new Ending(plan.Result.After, changes.SeedsFingerprint, JournalEntry.Of(plan, changes, before.Seeds, options.Time));
        if (before.IsLoading || (isNew && rows > Math.Min(options.FirstLoadRows, options.MaxChangeRows)))
        {
            // The mark of a first load takes the lock's place: its batches are transactions of their own.
            return Written(plan, await new FirstLoad(connection, options, _writer).RunAsync(transaction, plan, ending, cancellationToken));
        }

        if (rows == 0 && ending.Entry is null)
        {
            return plan;
        }

        CheckSize(rows, options);

        try
        {
            await new PlanWriter(statement => transaction.RunAsync(statement, cancellationToken), Batch).WriteAsync(plan);
            var entry = await ending.WriteAsync(statement => transaction.RunAsync(statement, cancellationToken));
            await new Gate(connection, options, _writer).CommitAsync(transaction, cancellationToken);
            return Written(plan, entry);
        }
        catch (CypherException e) when (e.IsOutOfMemory)
        {
            throw Neo4jFaults.TooLarge($"the server's memory for transactions does not hold it ({e.Says.TrimEnd('.')}). Nothing was written. Split it, or give the server more.");
        }
    }

    /// <summary>Refuses a change set that one transaction does not take.</summary>
    /// <exception cref="GraphException"><c>change-set-too-large</c></exception>
    public static void CheckSize(long rows, Neo4jStoreOptions options)
    {
        if (rows > options.MaxChangeRows)
        {
            throw Neo4jFaults.TooLarge($"it leads to {rows} rows to write, and at most {options.MaxChangeRows} are written at once (Graph__Store__MaxChangeRows). Split it.");
        }
    }

    /// <summary>Takes everything away.</summary>
    public async Task DropAsync(CancellationToken cancellationToken)
    {
        await using var locked = await LockAsync(cancellationToken);
        Func<CypherStatement, Task<CypherAnswer>> run = statement => locked.Transaction.RunAsync(statement, cancellationToken);
        if (await FirstLoad.DropSomeAsync(FirstLoad.Rows, run) && await FirstLoad.DropSomeAsync(FirstLoad.Journal, run))
        {
            await locked.Transaction.RunAsync(CypherFiles.Statement("meta-drop"), cancellationToken);
            await new Gate(connection, options, _writer).CommitAsync(locked.Transaction, cancellationToken);
            return;
        }

        await new FirstLoad(connection, options, _writer).DropAllAsync(locked.Transaction, cancellationToken);
    }

    /// <summary>Derives the steps of all relations anew, where another program derived them.</summary>
    /// <returns>Whether it was needed.</returns>
    /// <exception cref="StoreUnavailableException">There are relations of types that this program does not know, or too many for one transaction.</exception>
    public async Task<bool> DeriveAnewAsync(CancellationToken cancellationToken)
    {
        await using var locked = await LockAsync(cancellationToken, anyDerivation: true);
        var (transaction, before) = (locked.Transaction, locked.Row);
        if (before.Derivation == StepBuilder.Derivation)
        {
            return false;
        }

        if (!before.IsLoading)
        {
            var content = new ContentReader(transaction, before.Release ?? CanonicalRow.EmptyRelease, cancellationToken);
            var derived = await Task.Run(() => Derive(content), cancellationToken);
            var plan = new ChangePlan { Result = new ChangeResult(content.Release, content.Release, 0, 0, 0), Derived = derived };
            await new PlanWriter(statement => transaction.RunAsync(statement, cancellationToken), Batch).WriteAsync(plan);
        }

        // A load that has not ended keeps its mark: whoever goes on with it begins anew.
        await transaction.RunAsync(CypherFiles.Statement("meta-derivation", ("derivation", StepBuilder.Derivation)), cancellationToken);
        await new Gate(connection, options, _writer).CommitAsync(transaction, cancellationToken);
        return !before.IsLoading;
    }

    private IReadOnlyList<PlannedRelation> Derive(ContentReader content)
    {
        var ids = content.AllIds(RowKind.Relation);
        if (ids.Count > options.MaxChangeRows)
        {
            throw new StoreUnavailableException(
                Neo4jFaults.UnavailableCode,
                $"{connection.Address}: another version of the program derived the steps of its {ids.Count} relations, more than one transaction takes (Graph__Store__MaxChangeRows). Use that version, or empty the database and load anew.");
        }

        try
        {
            return ChangePlanner.Derive(content, ids);
        }
        catch (GraphException e)
        {
            throw new StoreUnavailableException(
                Neo4jFaults.UnavailableCode, $"{connection.Address}: it holds what this program does not know ({e.Message}). Use the version of the program that wrote it.", e);
        }
    }

    /// <summary>A plan for an empty store; null where the change set does not fit one: by the time it has the lock, what it speaks of may be there.</summary>
    private static ChangePlan? PlanForEmpty(Func<IContentReader, ChangePlan> makePlan)
    {
        try
        {
            return makePlan(EmptyContent.Instance);
        }
        catch (GraphException)
        {
            return null;
        }
    }

    private static bool IsEmpty(string? release) => release is null or "" || release == CanonicalRow.EmptyRelease;

    private static ChangePlan Written(ChangePlan plan, JournalEntry? entry) => plan with { Result = plan.Result with { Journal = entry } };

    /// <summary>Begins a transaction that holds the writers' lock, when nobody is loading.</summary>
    private async Task<Locked> LockAsync(CancellationToken cancellationToken, bool anyDerivation = false)
    {
        while (true)
        {
            await FirstLoad.WaitForOthersAsync(connection, options, cancellationToken);
            var transaction = await connection.BeginAsync(AccessMode.Write, options.TransactionLimit, cancellationToken);
            try
            {
                var row = await MetaRow.LockAsync(transaction, _writer, cancellationToken);
                if (!anyDerivation)
                {
                    CheckDerivation(row);
                }

                // Somebody else may have begun to load while this one waited for the lock.
                if (!row.IsLoadedByOther(options.LoadPatience))
                {
                    await connection.RunAsync(CypherFiles.Statement("gate-reset"), AccessMode.Write, cancellationToken);
                    return new Locked(transaction, row);
                }
            }
            catch
            {
                await transaction.DisposeAsync();
                throw;
            }

            await transaction.DisposeAsync();
        }
    }

    private void CheckDerivation(MetaRow row)
    {
        if (row.Derivation != StepBuilder.Derivation)
        {
            throw new StoreUnavailableException(
                Neo4jFaults.UnavailableCode,
                row.Derivation is null
                    ? $"{connection.Address}: the database was emptied since this program opened it. Start the program anew."
                    : $"{connection.Address}: another version of the program has derived its steps anew. End that program, or this one, and start again.");
        }
    }

    private sealed record Locked(ICypherTransaction Transaction, MetaRow Row) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Transaction.DisposeAsync();
    }
}
