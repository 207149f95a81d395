using Graph.Core.Model;
using Graph.Core.Search;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;

namespace Graph.Embedded.Sessions;

/// <summary>
/// Candidates of a search, best first: whole names, aliases and ids; their beginnings; all words, the last one as a beginning;
/// and where these are few, all words with a slip in each, then any of them.
/// </summary>
internal static class NameSearch
{
    // So few hits that the query may be misspelt.
    private const int Few = 10;

    private const string Whole = "SELECT entity_key FROM entity_label WHERE label = $1 LIMIT $2";

    private const string Beginning = "SELECT entity_key FROM entity_label WHERE label > $1 AND label < $2 LIMIT $3";

    // No bm25: it visits every name that has one of the words, which takes seconds where a million have. The shortest of the
    // first thousand do; Core scores them, and whole names were found before.
    private const string Text = """
        SELECT key FROM (
          SELECT e.key, e.name FROM entity_text CROSS JOIN entity e ON e.key = entity_text.rowid WHERE entity_text MATCH $1 LIMIT 1000)
        ORDER BY length(name), key LIMIT $2
        """;

    private const string ByKey = $"SELECT {EntityRows.Columns} FROM json_each($1) i CROSS JOIN entity x ON x.key = i.value ORDER BY i.key";

    public static IReadOnlyList<EntityRecord> Search(StoreConnection connection, SearchTerms terms, int limit)
    {
        if (terms.Words.Count == 0)
        {
            return [];
        }

        var label = SearchEntry.Label(terms.Words);
        var keys = new OrderedDictionary<long, bool>();
        Add(Whole, label, limit);
        Add(Beginning, label, label + "\U0010FFFF", Math.Max(1, limit / 2));

        // One or two letters begin words of half of all names, and the names that begin so are found.
        if (keys.Count < limit && !(keys.Count >= Few && terms.Words is [{ Length: < 3 }]))
        {
            Add(Text, $"words : ({string.Join(" AND ", terms.Words.Select(Quote))}*)", limit);
        }

        var slips = terms.Words.Distinct(StringComparer.Ordinal).Select(WithSlip).ToList();
        if (keys.Count < Math.Min(Few, limit))
        {
            Add(Text, $"grams : ({string.Join(" AND ", slips)})", limit);
        }

        if (keys.Count < Math.Min(Few, limit) && slips.Count > 1)
        {
            Add(Text, $"grams : ({string.Join(" OR ", slips)})", limit);
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

    private static string WithSlip(string word) =>
        $"({string.Join(" OR ", SearchText.SlipParts(word).Select(part => $"({string.Join(" AND ", part.Select(Quote))})"))})";

    private static string Quote(string token) => $"\"{token.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
