using System.Globalization;
using Graph.Core.Changes;
using Graph.Neo4j.Connections;

namespace Graph.Neo4j.Rows;

/// <summary>Entries of the journal as nodes.</summary>
internal static class JournalMap
{
    public static JournalEntry Read(CypherRow r) => new(
        r.Long(0), DateTimeOffset.Parse(r.String(1), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        new ChangeOrigin(r.Enum<ChangeSource>(2), r.String(3), r.Text(4)), r.String(5), r.String(6), r.Int(7), r.Int(8), r.Int(9),
        r.Values[10] is null ? null : [.. r.Texts(10).Select(JournalRow.Parse)]);

    public static Dictionary<string, object?> Write(JournalEntry entry) => new(StringComparer.Ordinal)
    {
        ["at"] = entry.At.ToString("O", CultureInfo.InvariantCulture),
        ["source"] = entry.Origin.Source.ToString(),
        ["by"] = entry.Origin.By,
        ["note"] = entry.Origin.Note,
        ["before"] = entry.Before,
        ["after"] = entry.After,
        ["added"] = entry.Added,
        ["changed"] = entry.Changed,
        ["removed"] = entry.Removed,
        ["rows"] = entry.Rows?.Select(r => r.ToString()),
    };
}
