using System.Globalization;
using Graph.Core.Changes;
using Graph.Core.Stores;
using Graph.Embedded.Files;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.Rows;

/// <summary>The journal in its table.</summary>
internal static class JournalRows
{
    private const string Columns = "sequence, at, source, written_by, note, release_before, release_after, added, changed, removed, rows";

    private const string Put = """
        INSERT INTO journal(at, source, written_by, note, release_before, release_after, added, changed, removed, rows)
        VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING sequence
        """;

    private const string PageBefore = $"SELECT {Columns} FROM journal WHERE sequence < $1 ORDER BY sequence DESC LIMIT $2";

    private const string BySequence = $"SELECT {Columns} FROM journal WHERE sequence = $1";

    /// <summary>Writes an entry, and gives it its number.</summary>
    public static JournalEntry Append(StoreConnection connection, JournalEntry entry)
    {
        var sequence = connection.Scalar(
            Put, entry.At.ToString("O", CultureInfo.InvariantCulture), entry.Origin.Source.ToString(), entry.Origin.By, entry.Origin.Note, entry.Before, entry.After,
            entry.Added, entry.Changed, entry.Removed, entry.Rows is { } rows ? string.Join('\n', rows) : null);
        return entry with { Sequence = (long)sequence! };
    }

    public static Page<JournalEntry> Page(StoreConnection connection, int first, long? before)
    {
        Limits.Checked(new PageRequest(first));
        var found = connection.List(Read, PageBefore, before ?? long.MaxValue, first + 1);
        return new Page<JournalEntry>([.. found.Take(first)], found.Count > first);
    }

    public static JournalEntry? Get(StoreConnection connection, long sequence) => connection.List(Read, BySequence, sequence).SingleOrDefault();

    private static JournalEntry Read(SqliteDataReader r) => new(
        r.GetInt64(0), DateTimeOffset.Parse(r.GetString(1), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        new ChangeOrigin(r.Enum<ChangeSource>(2), r.GetString(3), r.Text(4)), r.GetString(5), r.GetString(6), r.GetInt32(7), r.GetInt32(8), r.GetInt32(9),
        r.Text(10) is { } rows ? [.. rows.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JournalRow.Parse)] : null);
}
