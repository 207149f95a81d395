using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;

namespace Graph.Embedded.Sessions;

/// <summary>Counts what there is.</summary>
internal static class Statistics
{
    public static StoreStatistics Read(StoreConnection connection) => new(
        Count(connection, "document"),
        connection.List(r => (r.Enum<EntityKind>(0), r.GetInt64(1)), "SELECT kind, count(*) FROM entity GROUP BY kind")
            .ToDictionary(k => k.Item1, k => k.Item2),
        connection.List(r => (r.GetString(0), r.GetInt64(1)), "SELECT type, count(*) FROM relation GROUP BY type")
            .ToDictionary(t => t.Item1, t => t.Item2, StringComparer.Ordinal),
        Count(connection, "statement"),
        Count(connection, "event"));

    private static long Count(StoreConnection connection, string table) => (long)connection.Scalar($"SELECT count(*) FROM {table}")!;
}
