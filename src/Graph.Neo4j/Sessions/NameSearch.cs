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

    // Lucene takes 1 024 clauses, and a word has as many trigrams as letters: what is left out of a long text was candidate enough.
    private const int MostWords = 24;
    private const int MostClauses = 900;

    private readonly OrderedDictionary<string, bool> _found = new(StringComparer.Ordinal);

    public async Task<IReadOnlyList<string>> SearchAsync(SearchTerms terms, int limit)
    {
        if (terms.Words.Count == 0)
        {
            return [];
        }

        var label = SearchLabel.Cut(SearchEntry.Label(terms.Words));
        await AddAsync(CypherFiles.Statement("entities-labelled", ("label", label), ("limit", limit)));
        await AddAsync(CypherFiles.Statement("entities-beginning", ("label", label), ("limit", Math.Max(1, limit / 2))));
        var words = terms.Words.Take(MostWords).ToList();
        if (_found.Count < limit && !(_found.Count >= Few && words is [{ Length: < 3 }]))
        {
            await AddTextAsync($"words:({string.Join(" AND ", words.Select(Escape))}*)", limit);
        }

        var slips = words.Distinct(StringComparer.Ordinal).Select(WithSlip).ToList();
        slips = [.. slips.Take(slips.Select((_, i) => slips.Take(i + 1).Sum(s => s.Clauses)).Count(sum => sum <= MostClauses))];
        if (_found.Count < Math.Min(Few, limit) && slips.Count > 0)
        {
            await AddTextAsync($"grams:({string.Join(" AND ", slips.Select(s => s.Text))})", limit);
        }

        if (_found.Count < Math.Min(Few, limit) && slips.Count > 1)
        {
            await AddTextAsync($"grams:({string.Join(" OR ", slips.Select(s => s.Text))})", limit);
        }

        return [.. _found.Keys.Take(limit)];
    }

    private Task AddTextAsync(string lucene, int limit) =>
        AddAsync(CypherFiles.Statement("entities-with-text", ("lucene", lucene), ("limit", limit)));

    private async Task AddAsync(CypherStatement statement)
    {
        foreach (var id in await read(statement))
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
