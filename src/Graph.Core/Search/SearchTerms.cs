namespace Graph.Core.Search;

/// <summary>A search as a store needs it, made by <see cref="SearchText"/>.</summary>
/// <param name="Words">Normalised words; CJK as bigrams. The last one may be a beginning only.</param>
/// <param name="Grams">Trigrams of the words, for misspellings.</param>
public sealed record SearchTerms(IReadOnlyList<string> Words, IReadOnlyList<string> Grams);
