namespace Graph.Neo4j.Rows;

/// <summary>A whole name, alias or id as it is looked up.</summary>
internal static class SearchLabel
{
    // A key of an index may have some 8 000 bytes, and a character up to four. Core compares whole names anyhow.
    private const int Longest = 1_500;

    /// <summary>The part of a label that the index keeps.</summary>
    public static string Cut(string label) =>
        label.Length <= Longest ? label : label[..(char.IsHighSurrogate(label[Longest - 1]) ? Longest - 1 : Longest)];
}
