namespace Graph.Neo4j.Rows;

/// <summary>The beginning of a text, as an index beside other properties takes it: the text itself is compared after that.</summary>
internal static class IndexKey
{
    // All properties of an index together may have some 8 000 bytes, and a character up to three.
    private const int Longest = 400;

    /// <summary>The key of a text.</summary>
    public static string? Of(string? text) =>
        text is null || text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];

    /// <summary>The key of an id in another register.</summary>
    public static string OfExternal(string scheme, string id) => Of($"{scheme}:{id}")!;
}
