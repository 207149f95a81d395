using Graph.Core.Model;

namespace Graph.Core.Search;

/// <summary>
/// The text by which an entity is found: its id, names and external ids, normalised. Every store keeps the same; a change of it, or of
/// <see cref="SearchText"/>, is a new schema version of each store.
/// </summary>
/// <param name="Labels">Each of them whole, see <see cref="Label"/>; distinct.</param>
/// <param name="Words">All words.</param>
/// <param name="Grams">The trigrams of all words.</param>
public sealed record SearchEntry(IReadOnlyList<string> Labels, IReadOnlyList<string> Words, IReadOnlyList<string> Grams)
{
    /// <summary>The entry of an entity.</summary>
    public static SearchEntry Of(Entity e)
    {
        var labels = ((string[])[e.Id, e.Name, .. e.Aliases, .. e.ExternalIds.Values]).Select(SearchText.Words).ToList();
        var words = labels.SelectMany(w => w).ToList();
        return new SearchEntry([.. labels.Select(Label).Distinct(StringComparer.Ordinal)], words, SearchText.Grams(words));
    }

    /// <summary>The form in which a whole name, alias or id is looked up: without blanks, since <c>ByteDance</c> and <c>Byte Dance</c> are one name.</summary>
    public static string Label(IEnumerable<string> words) => string.Concat(words);
}
