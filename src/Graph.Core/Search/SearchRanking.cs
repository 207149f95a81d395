using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Core.Search;

/// <summary>An entity that a search found.</summary>
/// <param name="Record">The entity.</param>
/// <param name="Score">How well it fits: 1 000 for an exact id, name or alias, down to 1.</param>
/// <param name="Matched">The id, name, alias or external id that fits best.</param>
public sealed record SearchHit(EntityRecord Record, int Score, string Matched);

/// <summary>What a search found.</summary>
/// <param name="Hits">The best ones, best first, at most as many as were asked for.</param>
/// <param name="Found">How many fit; "at least" where not complete.</param>
/// <param name="Complete">Whether every candidate was looked at.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, int Found, bool Complete);

/// <summary>
/// Scores and orders what a store proposes for a search: an exact id, name or alias before all words, before beginnings of words,
/// before misspellings, before some of the words; then the shorter name, then the id.
/// </summary>
public static class SearchRanking
{
    /// <summary>The score of an exact id, name, alias or external id. What has it comes first, and alike from every store.</summary>
    public const int Exact = 1_000;

    private const int MaxCandidates = 500;
    private const int AllWords = 800, Beginnings = 600, Misspelt = 400, SomeWords = 100;

    /// <summary>Searches names, aliases, ids and external ids.</summary>
    /// <param name="session">Where.</param>
    /// <param name="query">The text.</param>
    /// <param name="filter">Which entities.</param>
    /// <param name="limit">At most so many hits.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="GraphException"><c>empty-search</c>: there is no letter or digit in the text.</exception>
    public static async Task<SearchResult> SearchAsync(
        IGraphSession session, string query, EntityFilter filter, int limit, CancellationToken cancellationToken)
    {
        var terms = SearchText.Terms(query);
        if (terms.Words.Count == 0)
        {
            throw new GraphException("empty-search", "text", $"'{query}' has no letter or digit to search for");
        }

        var candidates = await session.SearchAsync(terms, MaxCandidates, cancellationToken);
        var wanted = candidates.Where(c => c.ExistsAt(filter.KnownAt) && (filter.Kinds.Count == 0 || filter.Kinds.Contains(c.Entity.Kind)));
        var hits = Rank(query, wanted, filter.KnownAt);
        return new SearchResult([.. hits.Take(limit)], hits.Count, candidates.Count < MaxCandidates);
    }

    /// <summary>The candidates that fit by what the known-at day may show of them, best first.</summary>
    public static IReadOnlyList<SearchHit> Rank(string query, IEnumerable<EntityRecord> candidates, int? knownAt = null)
    {
        var words = SearchText.Words(query);
        return [.. candidates
            .Select(c => Best(query, words, c, knownAt))
            .Where(h => h.Score > 0)
            .OrderByDescending(h => h.Score)
            .ThenBy(h => h.Record.Entity.Name.Length)
            .ThenBy(h => h.Record.Entity.Id, StringComparer.Ordinal)];
    }

    /// <summary>The ids nearest to one that is not there, nearest first: what somebody may have meant of what was known.</summary>
    public static async Task<IReadOnlyList<string>> NearestIdsAsync(
        IGraphSession session, string id, int count, int? knownAt, CancellationToken cancellationToken)
    {
        var terms = SearchText.Terms(id);
        if (terms.Words.Count == 0)
        {
            return [];
        }

        var candidates = await session.SearchAsync(terms, MaxCandidates, cancellationToken);
        return Nearest.Among(id, candidates.Where(c => c.ExistsAt(knownAt)).Select(c => c.Entity.Id), count);
    }

    private static SearchHit Best(string query, IReadOnlyList<string> words, EntityRecord record, int? knownAt)
    {
        var best = new SearchHit(record, 0, "");
        var shown = record.At(knownAt);
        foreach (var text in shown.Aliases.Prepend(shown.Name).Append(shown.Id).Concat(shown.ExternalIds.Values))
        {
            var score = Score(query, words, text);
            best = score > best.Score ? best with { Score = score, Matched = text } : best;
        }

        return best;
    }

    private static int Score(string query, IReadOnlyList<string> words, string text)
    {
        var there = SearchText.Words(text);
        if (string.Equals(query.Trim(), text, StringComparison.OrdinalIgnoreCase) || words.SequenceEqual(there))
        {
            return Exact;
        }

        var exact = words.Count(there.Contains);
        if (words.Count == 0 || there.Count == 0 || exact == words.Count)
        {
            return words.Count == 0 || there.Count == 0 ? 0 : AllWords;
        }

        var begun = words.Count(w => there.Any(t => t.StartsWith(w, StringComparison.Ordinal)));
        var slips = words.Select(w => Slips(w, there)).ToList();
        return (begun == words.Count, slips.Contains(null)) switch
        {
            (true, _) => Beginnings + exact,
            (_, false) => Misspelt - slips.Sum(s => s!.Value),
            _ when exact + begun > 0 => SomeWords * (exact + begun) / (2 * words.Count),
            _ => 0,
        };
    }

    /// <summary>The least number of slips between a word and one of those there, or the beginning of one; null where there are too many.</summary>
    private static int? Slips(string word, IReadOnlyList<string> there)
    {
        var most = word.Length switch { <= 3 => 0, <= 5 => 1, _ => 2 };
        return there.Select(t => t.StartsWith(word, StringComparison.Ordinal) ? 0 : EditDistance.Between(word, t, most)).Min();
    }
}
