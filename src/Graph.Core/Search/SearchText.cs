using System.Globalization;
using System.Text;

namespace Graph.Core.Search;

/// <summary>Normalised text for search, made once here and stored by every store: folded case and accents, CJK in bigrams.</summary>
public static class SearchText
{
    /// <summary>The words of a text: lower case, without diacritics, split at everything but letters and digits; CJK as overlapping bigrams.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var run = new StringBuilder();
        var cjk = new StringBuilder();
        foreach (var rune in WithoutMarks(text).EnumerateRunes())
        {
            var isCjk = IsCjk(rune.Value);
            if (!isCjk)
            {
                FlushCjk(cjk, words);
            }

            if (isCjk || !Rune.IsLetterOrDigit(rune))
            {
                FlushRun(run, words);
            }

            if (isCjk)
            {
                cjk.Append(rune.ToString());
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                run.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        FlushCjk(cjk, words);
        FlushRun(run, words);
        return words;
    }

    /// <summary>The trigrams of words, each word framed by spaces; distinct.</summary>
    public static IReadOnlyList<string> Grams(IEnumerable<string> words)
    {
        var grams = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            // '_' is a token character of full-text indexes and no letter or digit, so a frame cannot be mistaken for text.
            var framed = $"_{word}_";
            for (var i = 0; i + 3 <= framed.Length; i++)
            {
                grams.Add(framed.Substring(i, 3));
            }
        }

        return [.. grams];
    }

    /// <summary>
    /// The trigrams of a word in up to three parts: a slip touches at most three trigrams in a row, so that one part is whole in the
    /// word that was meant.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<string>> SlipParts(string word)
    {
        var grams = Grams([word]);
        return [.. grams.Chunk(Math.Max(1, (grams.Count + 2) / 3))];
    }

    /// <summary>The terms of a search.</summary>
    public static SearchTerms Terms(string query)
    {
        var words = Words(query);
        return new SearchTerms(words, Grams(words));
    }

    /// <summary>Compatibility forms unified, accents dropped, the rest composed again (Hangul above all); what is no Unicode text becomes U+FFFD.</summary>
    private static string WithoutMarks(string text)
    {
        var wellFormed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            wellFormed.Append(rune.ToString());
        }

        var kept = new StringBuilder(text.Length);
        foreach (var rune in wellFormed.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.NonSpacingMark)
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString().Normalize(NormalizationForm.FormKC);
    }

    private static void FlushRun(StringBuilder run, List<string> words)
    {
        if (run.Length > 0)
        {
            words.Add(run.ToString());
            run.Clear();
        }
    }

    private static void FlushCjk(StringBuilder cjk, List<string> words)
    {
        var signs = cjk.ToString().EnumerateRunes().Select(r => r.ToString()).ToList();
        if (signs.Count == 1)
        {
            words.Add(signs[0]);
        }

        for (var i = 0; i + 2 <= signs.Count; i++)
        {
            words.Add(signs[i] + signs[i + 1]);
        }

        cjk.Clear();
    }

    /// <summary>Whether a word is two signs of a script without blanks, which is as much as any longer word of it.</summary>
    internal static bool IsBigram(string word) => word.EnumerateRunes().Take(3).Count(rune => IsCjk(rune.Value)) == 2;

    private static bool IsCjk(int c) => c is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xAC00 and <= 0xD7AF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
