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

    private const string Beginning = "SELECT DISTINCT entity_key FROM entity_label WHERE label > $1 AND label < $2 LIMIT $3";

    // No bm25: it visits every name that has one of the words, which takes seconds where a million have. The shortest of the
    // first thousand and one do; Core scores them, and whole names were found before.
    private const string Text = """
        SELECT key FROM (
          SELECT e.key, e.name FROM entity_text CROSS JOIN entity e ON e.key = entity_text.rowid WHERE entity_text MATCH $1 LIMIT 1001)
        ORDER BY length(name), key LIMIT $2
        """;

    private const string ByKey = $"SELECT {EntityRows.Columns} FROM json_each($1) i CROSS JOIN entity x ON x.key = i.value ORDER BY i.key";

    public static SearchCandidates Search(StoreConnection connection, SearchTerms terms, int limit)
    {
        if (terms.Words.Count == 0)
        {
            return new SearchCandidates([], Complete: true);
        }

        var (label, words) = (SearchEntry.Label(terms.Words), terms.Words.Take(SearchTerms.MostWords).ToList());
        var (keys, complete) = (new OrderedDictionary<long, bool>(), true);
        Add(Keys(Whole, label));
        var beginnings = Keys(Beginning, label, label + "\U0010FFFF");

        // Half of the places at first: the rest is for what has all words.
        Add(beginnings.Take(Math.Max(1, limit / 2)));
        if (keys.Count < limit)
        {
            if (keys.Count < Few || !terms.IsSlight)
            {
                Add(Keys(Text, $"words : ({string.Join(" AND ", words.Select(Quote))}*)"));
            }
            else
            {
                complete = false;
            }
        }
        else
        {
            // No place is left for what has the words elsewhere.
            complete = false;
        }

        Add(beginnings);
        var slips = words.Distinct(StringComparer.Ordinal).Select(WithSlip).ToList();
        if (keys.Count < Math.Min(Few, limit))
        {
            Add(Keys(Text, $"grams : ({string.Join(" AND ", slips)})"));
        }

        if (keys.Count < Math.Min(Few, limit) && slips.Count > 1)
        {
            Add(Keys(Text, $"grams : ({string.Join(" OR ", slips)})"));
        }

        return new SearchCandidates(connection.List(EntityRows.Read, ByKey, $"[{string.Join(',', keys.Keys.Take(limit))}]"), complete && keys.Count <= limit);

        // One more than there may be tells that something is cut.
        List<long> Keys(string sql, params ReadOnlySpan<object?> values)
        {
            var found = connection.List(r => r.GetInt64(0), sql, [.. values, limit + 1]);
            complete &= found.Count <= limit;
            return found;
        }

        void Add(IEnumerable<long> found)
        {
            foreach (var key in found)
            {
                keys.TryAdd(key, true);
            }
        }
    }

    private static string WithSlip(string word) =>
        $"({string.Join(" OR ", SearchText.SlipParts(word).Select(part => $"({string.Join(" AND ", part.Select(Quote))})"))})";

    private static string Quote(string token) => $"\"{token.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
