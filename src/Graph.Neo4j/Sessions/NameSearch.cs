using Graph.Core.Search;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Rows;
using Graph.Neo4j.Statements;

namespace Graph.Neo4j.Sessions;

/// <summary>
/// Candidates of a search, best first: whole names, aliases and ids; their beginnings; all words, the last one as a beginning; and
/// where these are few, all words with a slip in each, then any of them.
/// </summary>
internal sealed class NameSearch(Func<CypherStatement, Task<IReadOnlyList<string>>> read)
{
    // So few hits that the query may be misspelt.
    private const int Few = 10;

    // Lucene takes 1 024 clauses, and a word has as many trigrams as letters.
    private const int MostClauses = 900;

    private readonly OrderedDictionary<string, bool> _found = new(StringComparer.Ordinal);
    private bool _complete = true;

    /// <summary>The ids of the candidates, and whether these are all.</summary>
    public async Task<(IReadOnlyList<string> Ids, bool Complete)> SearchAsync(SearchTerms terms, int limit)
    {
        if (terms.Words.Count == 0)
        {
            return ([], true);
        }

        var label = SearchLabel.Cut(SearchEntry.Label(terms.Words));
        Add(await IdsAsync("entities-labelled", "label", label, limit));
        var beginnings = await IdsAsync("entities-beginning", "label", label, limit);

        // Half of the places at first: the rest is for what has all words.
        Add(beginnings.Take(Math.Max(1, limit / 2)));
        var words = terms.Words.Take(SearchTerms.MostWords).ToList();
        if (_found.Count < limit)
        {
            if (_found.Count < Few || !terms.IsSlight)
            {
                Add(await WithTextAsync($"words:({string.Join(" AND ", words.Select(Escape))}*)", limit));
            }
            else
            {
                _complete = false;
            }
        }
        else
        {
            // No place is left for what has the words elsewhere.
            _complete = false;
        }

        Add(beginnings);
        var all = words.Distinct(StringComparer.Ordinal).Select(WithSlip).ToList();
        List<(string Text, int Clauses)> slips = [.. all.Take(all.Select((_, i) => all.Take(i + 1).Sum(s => s.Clauses)).Count(sum => sum <= MostClauses))];
        if (_found.Count < Math.Min(Few, limit) && slips.Count > 0)
        {
            Add(await WithTextAsync($"grams:({string.Join(" AND ", slips.Select(s => s.Text))})", limit));
        }

        if (_found.Count < Math.Min(Few, limit) && slips.Count > 1)
        {
            Add(await WithTextAsync($"grams:({string.Join(" OR ", slips.Select(s => s.Text))})", limit));
            _complete &= slips.Count == all.Count;
        }

        return ([.. _found.Keys.Take(limit)], _complete && _found.Count <= limit);
    }

    private Task<IReadOnlyList<string>> WithTextAsync(string lucene, int limit) => IdsAsync("entities-with-text", "lucene", lucene, limit);

    /// <summary>One more than there may be tells that something is cut.</summary>
    private async Task<IReadOnlyList<string>> IdsAsync(string operation, string name, string value, int limit)
    {
        var ids = await read(CypherFiles.Statement(operation, (name, value), ("limit", limit + 1)));
        _complete &= ids.Count <= limit;
        return ids;
    }

    private void Add(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            _found.TryAdd(id, true);
        }
    }

    private static (string Text, int Clauses) WithSlip(string word)
    {
        var parts = SearchText.SlipParts(word);
        return ($"({string.Join(" OR ", parts.Select(part => $"({string.Join(" AND ", part.Select(Escape))})"))})", parts.Sum(p => p.Count));
    }

    /// <summary>Signs are taken as they stand. Lucene's operators are upper case, and no word of a search is.</summary>
    private static string Escape(string token) =>
        string.Concat(token.Select(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? c.ToString() : $"\\{c}"));
}
