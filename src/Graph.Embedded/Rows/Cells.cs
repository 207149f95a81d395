using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Core.Dates;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.Rows;

/// <summary>How values stand in the cells of a table.</summary>
internal static class Cells
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string? Text(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public static PartialDate? Date(this SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : PartialDate.Parse(reader.GetString(column));

    public static T Enum<T>(this SqliteDataReader reader, int column)
        where T : struct, Enum => System.Enum.Parse<T>(reader.GetString(column));

    public static IReadOnlyDictionary<string, string> Map(this SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? new Dictionary<string, string>() : JsonSerializer.Deserialize<Dictionary<string, string>>(reader.GetString(column))
            ?? throw new JsonException("a map is null");

    /// <summary>A list as one parameter for <c>json_each</c>.</summary>
    public static string Json(IEnumerable<string> values) => JsonSerializer.Serialize(values, Plain);

    /// <summary>A map as a cell, ascending by key as ordinal; null where it is empty.</summary>
    public static string? Json(IReadOnlyDictionary<string, string> values) => Sorted(values) is { } sorted ? JsonSerializer.Serialize(sorted, Plain) : null;

    /// <summary>A map ascending by key as ordinal, as every store gives it back; null where it is empty.</summary>
    public static IReadOnlyDictionary<string, string>? Sorted(IReadOnlyDictionary<string, string> values) =>
        values.Count == 0 ? null : new OrderedDictionary<string, string>(values.OrderBy(v => v.Key, StringComparer.Ordinal));

    /// <summary>Rows by id; a row asked for twice stands once.</summary>
    public static Dictionary<string, T> ById<T>(List<T> rows, Func<T, string> id)
    {
        var byId = new Dictionary<string, T>(rows.Count, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            byId[id(row)] = row;
        }

        return byId;
    }
}
