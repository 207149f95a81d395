using System.Text;

namespace Graph.Neo4j.Rows;

/// <summary>The beginning of a text, as an index beside other properties takes it: the text itself is compared after that.</summary>
internal static class IndexKey
{
    // All properties of an index together may have some 8 000 bytes, and a character up to three.
    private const int Longest = 400;
    private const int FirstOfTheRest = 0xD800, Half = 10, Least = 0x100;

    /// <summary>The key of a text.</summary>
    public static string? Of(string? text) =>
        text is null || text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];

    /// <summary>
    /// The key by which texts are put in the order of code points. The server compares a parameter by UTF-16, in which what is written with
    /// surrogates comes before U+E000 and what follows; so all of that is written with signs of which both orders think alike.
    /// </summary>
    public static string InOrder(string text)
    {
        var key = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Take(Longest))
        {
            if (rune.Value < FirstOfTheRest)
            {
                key.Append((char)rune.Value);
            }
            else
            {
                key.Append(rune.IsBmp ? '\uE000' : '\uE001').Append((char)(Least + (rune.Value >> Half))).Append((char)(Least + (rune.Value & ((1 << Half) - 1))));
            }
        }

        return key.ToString();
    }

    /// <summary>The key of an id in another register.</summary>
    public static string OfExternal(string scheme, string id) => Of($"{scheme}:{id}")!;
}
