using System.Text.Json;
using Graph.Core;
using Graph.Core.Stores;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Graph.Embedded.Files;

/// <summary>Says what is wrong with the store's file, where it lies and what to do.</summary>
internal static class Faults
{
    /// <summary>The store's exception for what SQLite met.</summary>
    public static StoreUnavailableException From(SqliteException e, string path) => e.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Locked(path, e),
        raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT => Corrupt(path, e.Message, e),
        raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_AUTH => Unavailable(
            path, $"it cannot be opened for writing ({e.Message})", "Check the permissions of the file and of its folder, or choose another path.", e),
        raw.SQLITE_FULL => Unavailable(path, "the disk is full", "Make room and try again; nothing was written.", e),
        _ => Unavailable(path, e.Message, "Check the disk and the permissions of the folder.", e),
    };

    /// <summary>Whether an exception, met while stored rows were read, says that they hold what no store writes.</summary>
    public static bool IsDamage(Exception e) => e is FormatException or JsonException or ArgumentException or KeyNotFoundException
        or InvalidCastException or InvalidOperationException or OverflowException or GraphException;

    public static StoreUnavailableException Locked(string path, Exception? e) => new(
        "store-locked", $"{path}: another process is writing to the store. Wait until it has finished, or end it, and try again.", e);

    public static StoreUnavailableException Corrupt(string path, string what, Exception? e) => new(
        "store-corrupt",
        $"{path}: the file is damaged or no database ({what.TrimEnd('.')}). Put a backup in its place, or move it away and load the data again.", e);

    public static StoreUnavailableException Unavailable(string path, string what, string remedy, Exception? e) => new(
        "store-unavailable", $"{path}: {what.TrimEnd('.')}. {remedy}", e);
}
