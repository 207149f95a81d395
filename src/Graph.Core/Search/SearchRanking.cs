using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Core.Search;

/// <summary>
/// Scores and orders what a store proposes for a search by <see cref="MatchKind"/>: an exact id, name or alias before one with other blanks, before all
/// words, before beginnings, before misspellings, before some of the words; then the shorter name, then the id.
/// </summary>
public static class SearchRanking
{
    /// <summary>The score of an exact id, name, alias or external id. What has it comes first, and alike from every store.</summary>
    public const int Exact = 1_000;

    private const int MaxCandidates = 500;
    private const int Joined = 990, AllWords = 800, Beginnings = 600, Misspelt = 400, SomeWords = 100;

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
        var wanted = candidates.Entities.Where(c => c.ExistsAt(filter.KnownAt) && (filter.Kinds.Count == 0 || filter.Kinds.Contains(c.Entity.Kind)));
        var hits = Ranked(query, wanted, filter.KnownAt, cancellationToken);
        return new SearchResult([.. hits.Take(limit)], hits.Count, candidates.Complete);
    }

    /// <summary>The candidates that fit by what the known-at day may show of them, best first.</summary>
    public static IReadOnlyList<SearchHit> Rank(string query, IEnumerable<EntityRecord> candidates, int? knownAt = null) =>
        Ranked(query, candidates, knownAt, CancellationToken.None);

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
        return Nearest.Among(id, candidates.Entities.Where(c => c.ExistsAt(knownAt)).Select(c => c.Entity.Id), count);
    }

    private static IReadOnlyList<SearchHit> Ranked(string query, IEnumerable<EntityRecord> candidates, int? knownAt, CancellationToken cancellationToken)
    {
        var words = SearchText.Words(query);
        return [.. candidates
            .Select(c => Best(query, words, c, knownAt, cancellationToken))
            .Where(h => h.Score > 0)
            .OrderByDescending(h => h.Score)
            .ThenBy(h => h.Record.Entity.Name.Length)
            .ThenBy(h => h.Record.Entity.Id, StringComparer.Ordinal)];
    }

    private static SearchHit Best(string query, IReadOnlyList<string> words, EntityRecord record, int? knownAt, CancellationToken cancellationToken)
    {
        var best = new SearchHit(record, 0, "", MatchKind.SomeWords);
        var shown = record.At(knownAt);
        foreach (var text in shown.Aliases.Prepend(shown.Name).Append(shown.Id).Concat(shown.ExternalIds.Values))
        {
            // Of a long text each is some work.
            cancellationToken.ThrowIfCancellationRequested();
            var (kind, score) = Score(query, words, text);
            best = score > best.Score ? best with { Score = score, Matched = text, Kind = kind } : best;
        }

        return best;
    }

    private static (MatchKind Kind, int Score) Score(string query, IReadOnlyList<string> words, string text)
    {
        var there = SearchText.Words(text);
        if (string.Equals(query.Trim(), text, StringComparison.OrdinalIgnoreCase) || words.SequenceEqual(there))
        {
            return (MatchKind.Exact, Exact);
        }

        if (words.Count == 0 || there.Count == 0)
        {
            return (MatchKind.SomeWords, 0);
        }

        var (joined, joinedThere) = (SearchEntry.Label(words), SearchEntry.Label(there));
        if (joined == joinedThere)
        {
            return (MatchKind.Joined, Joined);
        }

        var exact = words.Count(there.Contains);
        if (exact == words.Count)
        {
            return (MatchKind.AllWords, AllWords);
        }

        var begun = words.Count(w => there.Any(t => t.StartsWith(w, StringComparison.Ordinal)));
        if (begun == words.Count || joinedThere.StartsWith(joined, StringComparison.Ordinal))
        {
            return (MatchKind.Beginnings, Beginnings + exact);
        }

        // Slips in each word, or in all of them as one: a blank too many or too few hides a word that was meant.
        var slips = words.Select(w => Slips(w, there)).ToList();
        var all = slips.Contains(null) ? null : slips.Sum();
        if ((all ?? Slips(joined, [joinedThere])) is { } sum)
        {
            return (MatchKind.Misspelt, Misspelt - sum);
        }

        return (MatchKind.SomeWords, SomeWords * (exact + begun) / (2 * words.Count));
    }

    /// <summary>The least number of slips between a word and one of those there, or the beginning of one; null where there are too many.</summary>
    private static int? Slips(string word, IReadOnlyList<string> there)
    {
        var most = word.Length switch { <= 3 => 0, <= 5 => 1, _ => 2 };
        return there.Select(t => t.StartsWith(word, StringComparison.Ordinal) ? 0 : EditDistance.Between(word, t, most)).Min();
    }
}
