using System.Globalization;
using Graph.Core.Changes;
using Graph.Core.Evidence;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Research;
using Graph.Neo4j.Sessions;
using Graph.Neo4j.Statements;
using Graph.Neo4j.Writing;

namespace Graph.Neo4j;

/// <summary>The graph in a Neo4j: a server, a cluster or Aura. Any number of programs may read and write it; one writes at a time.</summary>
public sealed class Neo4jStore : IGraphStore
{
    /// <summary>How rows are written. A program meets another number only where a newer one wrote.</summary>
    private const int Schema = 2;
    private static readonly Version Oldest = new(5, 26);

    private readonly ICypherConnection _connection;
    private readonly Neo4jStoreOptions _options;
    private readonly StampReader _stamps;
    private readonly QueryApiConnection? _researchers;
    private readonly SemaphoreSlim _writing = new(1);
    private volatile bool _disposed;

    private Neo4jStore(ICypherConnection connection, Neo4jStoreOptions options)
    {
        (_connection, _options) = (connection, options);
        _stamps = new StampReader(connection);
        if (options.Research is { } research)
        {
            // Their own login has a connection of its own.
            _researchers = research.User.Length == 0 ? null : new QueryApiConnection(options with { User = research.User, Password = research.Password }) { Remembers = false };
            Research = new CypherSource((ICypherConnection?)_researchers ?? connection, research);
        }
    }

    /// <summary>Runs statements that researchers write; null where the options do not allow it.</summary>
    public ICypherSource? Research { get; }

    /// <summary>Opens the store, making its constraints and indexes where they are missing.</summary>
    /// <exception cref="StoreUnavailableException">
    /// The server is absent, too old, refuses the login (<c>store-login-refused</c>), or holds what another version of the program wrote.
    /// </exception>
    public static Task<Neo4jStore> OpenAsync(Neo4jStoreOptions options, CancellationToken cancellationToken) =>
        OpenAsync(new QueryApiConnection(options), options, cancellationToken);

    internal static async Task<Neo4jStore> OpenAsync(ICypherConnection connection, Neo4jStoreOptions options, CancellationToken cancellationToken)
    {
        var store = new Neo4jStore(connection, options);
        try
        {
            await connection.GuardAsync(() => store.PrepareAsync(cancellationToken));
            if (store.Research is CypherSource research)
            {
                await research.CheckLoginAsync(cancellationToken);
            }

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
        return _connection.GuardAsync<IGraphSession>(
            async () => new Neo4jSession(_connection, await _stamps.SettledAsync(cancellationToken), _stamps, _options));
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
    public Task<ChangeReport> PreviewAsync(ChangeSet changes, CancellationToken cancellationToken) =>
        this.ReadAsync(session => ((Neo4jSession)session).PreviewAsync(changes, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task DropAsync(CancellationToken cancellationToken) => WriteAsync(
        async writer =>
        {
            await writer.DropAsync(cancellationToken);
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _disposed = true;
        _connection.Dispose();
        _researchers?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Writes a plan, however it was made.</summary>
    internal async Task<ChangeResult> ApplyAsync(Func<IContentReader, ChangePlan> makePlan, string? seeds, CancellationToken cancellationToken) =>
        (await WriteAsync(makePlan, new ChangeSet { SeedsFingerprint = seeds }, cancellationToken)).Result;

    /// <summary>Writes a plan; the change set tells where it comes from.</summary>
    /// <returns>The plan with what the journal says of it.</returns>
    private Task<ChangePlan> WriteAsync(Func<IContentReader, ChangePlan> makePlan, ChangeSet changes, CancellationToken cancellationToken) =>
        WriteAsync(writer => writer.ApplyAsync(makePlan, changes, cancellationToken), cancellationToken);

    private async Task<T> WriteAsync<T>(Func<StoreWriter, Task<T>> write, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        await _writing.WaitAsync(cancellationToken);
        try
        {
            // A transaction that lost a deadlock is gone: all of it is done again, the plan included.
            return await _connection.GuardAsync(() => Retrying.Transactions.RunAsync(_ => write(new StoreWriter(_connection, _options)), cancellationToken));
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task<bool> PrepareAsync(CancellationToken cancellationToken)
    {
        await CheckVersionAsync(cancellationToken);
        var stamp = await StoreStamp.ReadAsync(_connection, cancellationToken);
        if (stamp.Schema is null)
        {
            foreach (var text in CypherFiles.Schema)
            {
                await _connection.RunAsync(new CypherStatement(text), AccessMode.Write, cancellationToken);
            }

            await _connection.RunAsync(new CypherStatement("CALL db.awaitIndexes(300)"), AccessMode.Read, cancellationToken);
            await _connection.RunAsync(
                CypherFiles.Statement("meta-schema", ("schema", Schema), ("derivation", StepBuilder.Derivation)), AccessMode.Write, cancellationToken);
        }
        else if (stamp.Schema != Schema)
        {
            throw new StoreUnavailableException(
                Neo4jFaults.UnavailableCode,
                $"{_connection.Address}: it has schema version {stamp.Schema} and this program knows {Schema}. Use the version of the program that wrote it, or empty the database, its Meta nodes too, and load the data anew.");
        }
        else if (stamp.Derivation != StepBuilder.Derivation && await new StoreWriter(_connection, _options).DeriveAnewAsync(cancellationToken))
        {
            _options.Notice?.Invoke($"{_connection.Address}: another version of the program derived the steps of its relations; they were derived anew");
        }

        return true;
    }

    private async Task CheckVersionAsync(CancellationToken cancellationToken)
    {
        var answer = await _connection.RunAsync(
            new CypherStatement("CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]"), AccessMode.Read, cancellationToken);
        if (answer.Rows is not [var row])
        {
            throw Neo4jFaults.NoQueryApi(_connection.Address, 200);
        }

        var version = row.String(0);
        var numbers = version.Split('-')[0].Split('.').Take(2).Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
        if (numbers.Count < 2 || new Version(numbers[0], numbers[1]) < Oldest)
        {
            throw new StoreUnavailableException(
                Neo4jFaults.UnavailableCode, $"{_connection.Address}: this is Neo4j {version}; {Oldest} or later is needed.");
        }
    }
}
