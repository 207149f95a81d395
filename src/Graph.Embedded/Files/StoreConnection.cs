using System.Diagnostics;
using Graph.Core.Stores;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Graph.Embedded.Files;

/// <summary>One SQLite connection with its prepared statements. Used by one thread at a time.</summary>
internal sealed class StoreConnection : IDisposable
{
    private static readonly TimeSpan LockTurn = TimeSpan.FromMilliseconds(100);

    // SQLite's own instructions; so many take some 50 microseconds, and asking a token one of them.
    private const int InstructionsBetweenLooks = 2_000;

    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);
    private readonly SqliteConnection _sqlite;
    private readonly TimeSpan _lockTimeout;
    private CancellationToken _cancellation;

    private StoreConnection(SqliteConnection sqlite, string path, TimeSpan lockTimeout) => (_sqlite, Path, _lockTimeout) = (sqlite, path, lockTimeout);

    public string Path { get; }

    /// <summary>The statements it has prepared, for who wants to see how SQLite runs them.</summary>
    public IEnumerable<string> Prepared => _prepared.Keys;

    /// <summary>Opens the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="lockTimeout">How long a busy file is waited for.</param>
    /// <param name="create">Whether it is made where it is missing.</param>
    /// <exception cref="StoreUnavailableException">It cannot have a write-ahead log.</exception>
    public static StoreConnection Open(string path, TimeSpan lockTimeout, bool create)
    {
        var sqlite = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)Math.Ceiling(lockTimeout.TotalSeconds)),
        }.ToString());
        try
        {
            sqlite.Open();
            var connection = new StoreConnection(sqlite, path, lockTimeout);
            connection.WaitForLocks(lockTimeout);

            // Not sqlite3_interrupt: it is lost where it comes just before a statement begins, and may meet one of somebody else.
            raw.sqlite3_progress_handler(sqlite.Handle, InstructionsBetweenLooks, _ => connection._cancellation.IsCancellationRequested ? 1 : 0, null);
            if (connection.Scalar("PRAGMA journal_mode = WAL") as string is var mode and not "wal")
            {
                throw Faults.Unavailable(
                    path, $"it cannot have a write-ahead log here; SQLite stays with the journal mode '{mode}'", "Choose a path on a local disk.", null);
            }

            connection.Run("PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;");
            return connection;
        }
        catch
        {
            sqlite.Dispose();
            throw;
        }
    }

    /// <summary>Runs statements without parameters. They are not kept, and a busy file is waited for no longer than the time-out.</summary>
    public void Run(string sql)
    {
        var result = raw.sqlite3_exec(_sqlite.Handle, sql);
        if (result != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(result, _sqlite.Handle);
        }
    }

    /// <summary>Begins a transaction that writes. Another writer is waited for, in turns between which the wait can be cancelled.</summary>
    public void BeginWrite(CancellationToken cancellationToken)
    {
        var waiting = Stopwatch.StartNew();
        try
        {
            int result;
            do
            {
                cancellationToken.ThrowIfCancellationRequested();
                var left = _lockTimeout - waiting.Elapsed;
                WaitForLocks(left < LockTurn ? left : LockTurn);
                result = raw.sqlite3_exec(_sqlite.Handle, "BEGIN IMMEDIATE");
            }
            while (result == raw.SQLITE_BUSY && waiting.Elapsed < _lockTimeout);
            SqliteException.ThrowExceptionForRC(result, _sqlite.Handle);
        }
        finally
        {
            WaitForLocks(_lockTimeout);
        }
    }

    /// <summary>Ends the open transaction, if there is one, without writing.</summary>
    /// <returns>Whether the connection can be used again.</returns>
    public bool RollBack() => raw.sqlite3_get_autocommit(_sqlite.Handle) != 0 || raw.sqlite3_exec(_sqlite.Handle, "ROLLBACK") == raw.SQLITE_OK;

    /// <summary>Runs one prepared statement.</summary>
    /// <returns>The number of rows it changed.</returns>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteNonQuery();

    /// <summary>The first column of the first row, or null.</summary>
    public object? Scalar(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    /// <summary>The rows of one prepared statement. Dispose the reader before the same statement runs again.</summary>
    public SqliteDataReader Read(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteReader();

    /// <summary>All rows of one prepared statement.</summary>
    public List<T> List<T>(Func<SqliteDataReader, T> row, string sql, params ReadOnlySpan<object?> values)
    {
        using var reader = Read(sql, values);
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(Row(reader, row));
        }

        return rows;
    }

    /// <summary>Reads one row.</summary>
    /// <exception cref="StoreUnavailableException">It holds what no store writes.</exception>
    public T Row<T>(SqliteDataReader reader, Func<SqliteDataReader, T> row)
    {
        try
        {
            return row(reader);
        }
        catch (Exception e) when (Faults.IsDamage(e))
        {
            throw Faults.Corrupt(Path, e.Message, e);
        }
    }

    /// <summary>Runs work, and tells its SQLite errors as errors of the store.</summary>
    /// <exception cref="StoreUnavailableException">The file is locked, damaged or cannot be used.</exception>
    public T Guard<T>(Func<StoreConnection, T> work)
    {
        try
        {
            return work(this);
        }
        catch (SqliteException e)
        {
            throw Faults.From(e, Path);
        }
    }

    /// <summary>Runs work that a token ends, also within a statement.</summary>
    /// <exception cref="OperationCanceledException">It did.</exception>
    public T Interruptible<T>(Func<StoreConnection, T> work, CancellationToken cancellationToken)
    {
        _cancellation = cancellationToken;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return work(this);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException(e.Message, e, cancellationToken);
        }
        finally
        {
            _cancellation = CancellationToken.None;
        }
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        _sqlite.Dispose();
    }

    private void WaitForLocks(TimeSpan time) => _ = raw.sqlite3_busy_timeout(_sqlite.Handle, Math.Max(0, (int)time.TotalMilliseconds));

    // Parameters are $1, $2... in the order of the values.
    private SqliteCommand Bind(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = _sqlite.CreateCommand();
            command.CommandText = sql;
            for (var i = 1; i <= values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
            }

            command.Prepare();
            _prepared.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }
}
