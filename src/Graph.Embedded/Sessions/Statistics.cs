using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;

namespace Graph.Embedded.Sessions;

/// <summary>How much there is, from the counts that the file keeps.</summary>
internal static class Statistics
{
    /// <summary>The number of rows of a table, of some sorts of them or, where none is named, of all.</summary>
    public static long Count(StoreConnection connection, string row, IEnumerable<string> sorts) => (long)connection.Scalar(
        "SELECT ifnull(sum(n), 0) FROM tally WHERE row = $1 AND ($2 = '[]' OR sort IN (SELECT value FROM json_each($2)))", row, Cells.Json(sorts))!;

    public static StoreStatistics Read(StoreConnection connection)
    {
        var counts = connection.List(r => (Row: r.GetString(0), Sort: r.GetString(1), Count: r.GetInt64(2)), "SELECT row, sort, n FROM tally WHERE n > 0")
            .ToLookup(t => t.Row, StringComparer.Ordinal);
        return new StoreStatistics(
            Sum("document"),
            counts["entity"].ToDictionary(t => Enum.Parse<EntityKind>(t.Sort), t => t.Count),
            counts["relation"].ToDictionary(t => t.Sort, t => t.Count, StringComparer.Ordinal),
            Sum("statement"),
            Sum("event"));

        long Sum(string row) => counts[row].Sum(t => t.Count);
    }
}
