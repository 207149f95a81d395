namespace Graph.Core.Search;

/// <summary>A search as a store needs it, made by <see cref="SearchText"/>.</summary>
/// <param name="Words">Normalised words; CJK as bigrams. The last one may be a beginning only.</param>
/// <param name="Grams">Trigrams of the words, for misspellings.</param>
public sealed record SearchTerms(IReadOnlyList<string> Words, IReadOnlyList<string> Grams)
{
    /// <summary>So many words are looked for in the text; what has them and not the rest of a longer search is a candidate too, and scored by all.</summary>
    public const int MostWords = 24;

    /// <summary>Whether it is so little that half of all names have a word that begins with it: one or two letters, or one sign of a script without blanks.</summary>
    public bool IsSlight => Words is [{ Length: < 3 } word] && !SearchText.IsBigram(word);
}
