using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Graph.Core.Changes;
using Graph.Core.Stores;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;
using Graph.Embedded.Sessions;
using Graph.Embedded.Topologies;
using Graph.Embedded.Writing;

namespace Graph.Embedded;

/// <summary>
/// The graph in one SQLite file, with its topology in memory. Several processes may read one file; one writes at a time.
/// </summary>
public sealed class EmbeddedStore : IGraphStore
{
    // More sessions at once are served; their connections are closed afterwards.
    private const int MaxIdle = 16;

    private readonly StoreFile _file;
    private readonly EmbeddedStoreOptions _options;
    private readonly StoreConnection _writer;
    private readonly TopologyKeeper _topology;

    // Never disposed: writes that wait when the store closes come through one after the other, to be refused.
    private readonly SemaphoreSlim _writing = new(1);
    private readonly ConcurrentBag<StoreConnection> _idle = [];

    // They go with the topology of their release.
    private readonly ConditionalWeakTable<Topology, ReleaseRows> _rows = [];
    private volatile bool _disposed;
    private Task? _closing;

    private EmbeddedStore(EmbeddedStoreOptions options)
    {
        _options = options;
        _file = StoreFile.Prepare(options);
        _topology = new TopologyKeeper(_file.Path + ".topology", options.Notice);
        _writer = _file.Connect();
    }

    /// <summary>Opens the store, making file and folder where they are missing.</summary>
    /// <exception cref="StoreUnavailableException">The file is locked, damaged, no database of ours, or cannot be written.</exception>
    public static async Task<EmbeddedStore> OpenAsync(EmbeddedStoreOptions options, CancellationToken cancellationToken)
    {
        var store = await Task.Run(() => new EmbeddedStore(options), cancellationToken);
        try
        {
            await Task.Run(() => store._writer.Guard(c => StepsAnew.Run(c, options.Notice, cancellationToken)), cancellationToken);

            // The first session finds or makes the topology, and damage shows now instead of later.
            await using var session = await store.OpenSessionAsync(cancellationToken);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<IGraphSession> OpenSessionAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        _file.CheckPresent();
        var connection = _idle.TryTake(out var idle) ? idle : _file.Connect();
        try
        {
            return Task.FromResult<IGraphSession>(new EmbeddedSession(connection, connection.Guard(Begin), Release));
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<ChangeResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken) =>
        (await WriteAsync(before => ChangePlanner.Plan(changes, before, cancellationToken), changes, cancellationToken)).Result;

    /// <inheritdoc/>
    public async Task<ChangeReport> ApplyWithReportAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        var written = await WriteAsync(before => ChangeReport.Plan(changes, before, cancellationToken), changes, cancellationToken);
        return written.Report! with { Result = written.Result };
    }

    /// <inheritdoc/>
    public Task<ChangeReport> PreviewAsync(ChangeSet changes, CancellationToken cancellationToken) => this.ReadAsync(
        session => Task.Run(() => ((EmbeddedSession)session).PreviewAsync(changes, cancellationToken), cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task DropAsync(CancellationToken cancellationToken) => WriteAsync(
        c =>
        {
            c.Run(Schema.Drop);
            StoreFile.CreateTables(c);
            return (true, Topology.Empty(CanonicalRow.EmptyRelease));
        },
        cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        lock (_idle)
        {
            // Whoever closes it again waits until it is closed.
            _closing ??= CloseAsync();
        }

        return new ValueTask(_closing);
    }

    private async Task CloseAsync()
    {
        _disposed = true;
        await _writing.WaitAsync();
        try
        {
            await _topology.CloseAsync();
        }
        finally
        {
            DropIdle();
            _writer.Dispose();
            _writing.Release();
        }
    }

    /// <summary>Writes a plan, however it was made: a generator may know what a change set of millions of rows leads to.</summary>
    internal async Task<ChangeResult> ApplyAsync(Func<IContentReader, ChangePlan> makePlan, string? seedsFingerprint, CancellationToken cancellationToken) =>
        (await WriteAsync(makePlan, new ChangeSet { SeedsFingerprint = seedsFingerprint }, cancellationToken)).Result;

    /// <summary>Writes a plan; the change set tells where it comes from.</summary>
    /// <returns>The plan with what the journal says of it.</returns>
    private Task<ChangePlan> WriteAsync(Func<IContentReader, ChangePlan> makePlan, ChangeSet changes, CancellationToken cancellationToken) =>
        WriteAsync(
            c =>
            {
                var topology = _topology.Get(c);
                var plan = makePlan(new ContentReader(c));
                _options.OnPhase?.Invoke(WritePhase.Writing);
                PlanWriter.Write(c, plan, _options.OnRow, cancellationToken);
                var entry = JournalEntry.Of(plan, changes, Meta.SeedsFingerprint(c), _options.Time);
                if (changes.SeedsFingerprint is { } seeds)
                {
                    Meta.SetSeedsFingerprint(c, seeds);
                }

                var written = plan with { Result = plan.Result with { Journal = entry is null ? null : JournalRows.Append(c, entry) } };
                return (written, plan.Result.After == plan.Result.Before ? topology : topology.With(TopologyChanges.Of(plan)));
            },
            cancellationToken);

    /// <summary>Begins a read transaction, and finds the topology of what it sees.</summary>
    private SessionState Begin(StoreConnection connection)
    {
        connection.Run("BEGIN");
        if (_topology.Find(Meta.Release(connection)) is { } topology)
        {
            return State(connection, topology);
        }

        // Either a write of ours is between its commit and its topology, or another process wrote.
        connection.RollBack();
        lock (_topology.Gate)
        {
            connection.Run("BEGIN");
            return State(connection, _topology.Get(connection));
        }
    }

    private SessionState State(StoreConnection connection, Topology topology) =>
        new(Meta.SeedsFingerprint(connection), topology, _rows.GetValue(topology, _ => new ReleaseRows(_options.KeptRows)));

    private async Task<T> WriteAsync<T>(Func<StoreConnection, (T Result, Topology Next)> write, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        await _writing.WaitAsync(cancellationToken);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _file.CheckPresent();
            return await Task.Run(() => _writer.Guard(c => InTransaction(c, write, cancellationToken)), cancellationToken);
        }
        finally
        {
            _writing.Release();
        }
    }

    private T InTransaction<T>(
        StoreConnection connection, Func<StoreConnection, (T Result, Topology Next)> write, CancellationToken cancellationToken)
    {
        connection.BeginWrite(cancellationToken);
        try
        {
            StepsAnew.CheckCurrent(connection);
            var (result, next) = connection.Interruptible(write, cancellationToken);
            _options.OnPhase?.Invoke(WritePhase.Committing);
            _topology.Commit(connection, next);
            _options.OnPhase?.Invoke(WritePhase.Committed);
            return result;
        }
        catch
        {
            connection.RollBack();
            throw;
        }
    }

    private void Release(StoreConnection connection)
    {
        if (!connection.RollBack() || _idle.Count >= MaxIdle)
        {
            connection.Dispose();
            return;
        }

        _idle.Add(connection);
        if (_disposed)
        {
            DropIdle();
        }
    }

    private void DropIdle()
    {
        while (_idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }
}
