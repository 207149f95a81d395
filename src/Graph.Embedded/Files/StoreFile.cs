using System.Buffers.Binary;
using Graph.Core.Changes;
using Graph.Core.Evidence;
using Graph.Core.Stores;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.Files;

/// <summary>The store's file: checks it, makes its tables and opens connections to it.</summary>
internal sealed class StoreFile
{
    private readonly EmbeddedStoreOptions _options;

    private StoreFile(EmbeddedStoreOptions options) => _options = options;

    public string Path => _options.Path;

    /// <summary>Checks the file and makes its tables where it has none.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be used.</exception>
    public static StoreFile Prepare(EmbeddedStoreOptions options)
    {
        var file = new StoreFile(options with { Path = System.IO.Path.GetFullPath(options.Path) });
        try
        {
            file.CheckPlace();
            file.CheckHeader();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Faults.Unavailable(file.Path, e.Message, "Check the permissions of the file and of its folder, or choose another path.", e);
        }

        using var connection = file.Connect(create: true);
        return connection.Guard(c =>
        {
            file.CheckSchema(c);
            return file;
        });
    }

    /// <summary>Opens a connection to the file, which must be there.</summary>
    public StoreConnection Connect() => Connect(create: false);

    /// <summary>A file that was deleted lives on in open connections: what is written to it would be lost.</summary>
    /// <exception cref="StoreUnavailableException">It is gone.</exception>
    public void CheckPresent()
    {
        if (!File.Exists(Path))
        {
            throw Faults.Unavailable(Path, "the file is gone since the program started", "Put it back, or load the data again, and start the program anew.", null);
        }
    }

    private StoreConnection Connect(bool create)
    {
        try
        {
            return StoreConnection.Open(Path, _options.LockTimeout, create);
        }
        catch (SqliteException e)
        {
            throw Faults.From(e, Path);
        }
    }

    /// <summary>Makes the tables, in a transaction that is open.</summary>
    public static void CreateTables(StoreConnection connection)
    {
        connection.Run(Schema.Create);
        connection.Run($"PRAGMA application_id = {Schema.ApplicationId}; PRAGMA user_version = {Schema.Version};");
        Meta.SetRelease(connection, CanonicalRow.EmptyRelease);
        Meta.SetDerivation(connection, StepBuilder.Derivation);
    }

    private void CheckPlace()
    {
        if (Directory.Exists(Path))
        {
            throw Faults.Unavailable(Path, "this is a folder", "Give the path of a file.", null);
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
    }

    private void CheckHeader()
    {
        // Another process may have ended a checkpoint, and taken its log away, between two looks at the file.
        if (FindCut() is not null && FindCut() is { } cut)
        {
            throw Faults.Corrupt(Path, cut, null);
        }
    }

    /// <summary>How the file is cut off; null where it is not.</summary>
    private string? FindCut()
    {
        if (!File.Exists(Path))
        {
            return null;
        }

        var header = new byte[100];
        using var stream = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var read = stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        if (read == 0)
        {
            return null;
        }

        if (read < header.Length || !header.AsSpan().StartsWith("SQLite format 3\0"u8))
        {
            throw Faults.Corrupt(Path, "it does not start as a SQLite database does", null);
        }

        // Pages that a checkpoint had not copied yet are in the write-ahead log; without one the file must be whole.
        int pageSize = BinaryPrimitives.ReadUInt16BigEndian(header.AsSpan(16));
        var expected = BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(28)) * (long)(pageSize == 1 ? 65_536 : pageSize);
        var length = stream.Length;
        var log = new FileInfo(Path + "-wal");
        return length < expected && (!log.Exists || log.Length == 0) ? $"it is cut off: {length} of {expected} bytes" : null;
    }

    private void CheckSchema(StoreConnection connection)
    {
        if (!IsReady(connection))
        {
            // Two processes may start on a new file at once: the second one finds the tables made.
            connection.Run("BEGIN IMMEDIATE");
            if (!IsReady(connection))
            {
                CreateTables(connection);
            }

            connection.Run("COMMIT");
        }
    }

    private bool IsReady(StoreConnection connection)
    {
        var version = (long)connection.Scalar("PRAGMA user_version")!;
        var application = (long)connection.Scalar("PRAGMA application_id")!;
        return (application, version) switch
        {
            (Schema.ApplicationId, Schema.Version) => true,
            (Schema.ApplicationId, _) => throw Faults.Unavailable(
                Path, $"it has schema version {version} and this program knows {Schema.Version}", "Use the version of the program that wrote it, or move the file away and load the data anew.", null),
            _ when (long)connection.Scalar("SELECT count(*) FROM sqlite_master")! > 0 => throw Faults.Unavailable(
                Path, "this is the database of another program", "Choose another path.", null),
            _ => false,
        };
    }
}
