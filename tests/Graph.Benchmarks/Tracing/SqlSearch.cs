using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Embedded.Topologies;
using Microsoft.Data.Sqlite;

namespace Graph.Benchmarks.Tracing;

/// <summary>
/// The same question in SQL: pairs with status, length and window start by the chain of <see cref="SkewedGraph.Chain"/>. In SQL's
/// favour it gives no paths, tests no kinds (the types imply them here) and knows only the last step. Numbers for ids,
/// one covering index for each direction, equal ways merged level by level, and CROSS JOIN, for the planner's own order is far slower.
/// </summary>
internal sealed class SqlSearch : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<(bool FromDeal, bool AsOf), SqliteCommand> _commands = [];

    private SqlSearch(SqliteConnection connection) => _connection = connection;

    public static SqlSearch Create(string path, Topology topology)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000; PRAGMA mmap_size = 4000000000;");
        Run(connection, "CREATE TABLE relation (id INTEGER PRIMARY KEY, type INTEGER, source INTEGER, target INTEGER, status INTEGER, start INTEGER, end INTEGER)");
        using (var transaction = connection.BeginTransaction())
        {
            using var insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO relation VALUES ($0, $1, $2, $3, $4, $5, $6)";
            var values = Enumerable.Range(0, 7).Select(i => insert.Parameters.Add("$" + i, SqliteType.Integer)).ToList();
            for (var node = 0; node < topology.NodeCount; node++)
            {
                foreach (ref readonly var edge in topology.Edges(node, outgoing: true))
                {
                    (values[0].Value, values[1].Value, values[2].Value, values[3].Value) = (edge.Relation, edge.Type, node, edge.Neighbour);
                    (values[4].Value, values[5].Value, values[6].Value) = (edge.Status, edge.Start, edge.End);
                    insert.ExecuteNonQuery();
                }
            }

            transaction.Commit();
        }

        Run(connection, "CREATE INDEX outgoing ON relation (type, source, target, status, start, end)");
        Run(connection, "CREATE INDEX incoming ON relation (type, target, source, status, start, end)");
        Run(connection, "ANALYZE; BEGIN");
        return new SqlSearch(connection);
    }

    /// <summary>The pairs: far end, status, length, window start.</summary>
    public List<(int End, int Status, int Length, int WindowStart)> Run(int start, bool fromDeal, int? asOf)
    {
        var command = Command(fromDeal, asOf is not null);
        command.Parameters["$start"].Value = start;
        command.Parameters["$day"].Value = asOf ?? 0;
        List<(int, int, int, int)> pairs = [];
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            pairs.Add((reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3)));
        }

        return pairs;
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private SqliteCommand Command(bool fromDeal, bool asOf)
    {
        if (_commands.TryGetValue((fromDeal, asOf), out var known))
        {
            return known;
        }

        var command = _connection.CreateCommand();
        command.CommandText = Text(fromDeal, asOf);
        command.Parameters.Add("$start", SqliteType.Integer);
        command.Parameters.Add("$day", SqliteType.Integer);
        return _commands[(fromDeal, asOf)] = command;
    }

    private static string Text(bool fromDeal, bool asOf)
    {
        var day = asOf ? "AND r.start <= $day AND r.end >= $day" : "";
        string[] types = fromDeal ? ["INCLUDES", "USES", "BROADER", "COVERS", "LISTS"] : ["LISTS", "COVERS", "BROADER", "USES", "INCLUDES"];
        var broaderFrom = fromDeal ? "source" : "target";
        return $"""
            WITH RECURSIVE
            z(n, l, s, f, t) AS (VALUES ($start, 0, 0, {Open.Start}, {Open.End})),
            a(n, l, s, f, t) AS ({Hop("z", types[0], fromDeal)}),
            b(n, l, s, f, t) AS ({Hop("a", types[1], fromDeal)}),
            c(n, l, s, f, t) AS (SELECT * FROM b UNION
                {Hop("c", types[2], fromDeal).Replace("SELECT DISTINCT", "SELECT", StringComparison.Ordinal)} AND w.l < 6),
            d(n, l, s, f, t) AS ({Hop("c", types[3], fromDeal)}),
            e(n, l, s, f, t) AS ({Hop("d", types[4], fromDeal)}),
            best(n, k) AS MATERIALIZED (SELECT n, min(s * 100 + l) FROM e GROUP BY n)
            SELECT e.n, e.s, e.l, min(e.f) FROM best CROSS JOIN e ON e.n = best.n AND e.s * 100 + e.l = best.k GROUP BY e.n
            """.Replace("e(n, l, s, f, t) AS (", "e(n, l, s, f, t) AS MATERIALIZED (", StringComparison.Ordinal);

        string Hop(string before, string type, bool forward)
        {
            var isBroader = type == "BROADER";
            var near = isBroader ? broaderFrom : Near(type, forward);
            var far = near == "source" ? "target" : "source";
            return $"""
                SELECT DISTINCT r.{far}, w.l + 1, max(w.s, r.status), max(w.f, r.start), min(w.t, r.end)
                FROM {before} w CROSS JOIN relation r
                WHERE r.type = {RelationTypeMask.IndexOf(type)} AND r.{near} = w.n AND r.status <= {(int)RelationStatus.Disputed}
                AND r.start <= r.end AND max(w.f, r.start) <= min(w.t, r.end) {day}
                """;
        }

        static string Near(string type, bool fromDeal) => type switch
        {
            "INCLUDES" or "USES" => fromDeal ? "source" : "target",
            _ => fromDeal ? "target" : "source",
        };
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
