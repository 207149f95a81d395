using Graph.Core.Model;
using Graph.Core.Search;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;

namespace Graph.Embedded.Sessions;

/// <summary>
/// Candidates of a search, best first: whole names, aliases and ids; their beginnings; all words, the last one as a beginning;
/// and where these are few, shared trigrams.
/// </summary>
internal static class NameSearch
{
    // So few hits by words that the query may be misspelt.
    private const int Few = 10;

    private const string Whole = "SELECT entity_key FROM entity_label WHERE label = $1 LIMIT $2";

    private const string Beginning = "SELECT entity_key FROM entity_label WHERE label > $1 AND label < $2 LIMIT $3";

    private const string Text = "SELECT rowid FROM entity_text WHERE entity_text MATCH $1 ORDER BY rank LIMIT $2";

    private const string ByKey = $"SELECT {EntityRows.Columns} FROM json_each($1) i CROSS JOIN entity e ON e.key = i.value ORDER BY i.key";

    public static IReadOnlyList<EntityRecord> Search(StoreConnection connection, SearchTerms terms, int limit)
    {
        if (terms.Words.Count == 0)
        {
            return [];
        }

        var label = EntityRows.Label(terms.Words);
        var keys = new OrderedDictionary<long, bool>();
        Add(Whole, label, limit);
        Add(Beginning, label, label + "\U0010FFFF", Math.Max(1, limit / 2));
        if (keys.Count < limit)
        {
            Add(Text, $"words : ({string.Join(' ', terms.Words.Select(Quote))}*)", limit);
        }

        if (keys.Count < Math.Min(Few, limit) && terms.Grams.Count > 0)
        {
            Add(Text, $"grams : ({string.Join(" OR ", terms.Grams.Select(Quote))})", limit);
        }

        return connection.List(EntityRows.Read, ByKey, $"[{string.Join(',', keys.Keys.Take(limit))}]");

        void Add(string sql, params ReadOnlySpan<object?> values)
        {
            foreach (var key in connection.List(r => r.GetInt64(0), sql, values))
            {
                keys.TryAdd(key, true);
            }
        }
    }

    private static string Quote(string token) => $"\"{token.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
