namespace Graph.Neo4j.Rows;

/// <summary>A map as a list of names and values in turn: a property holds no map.</summary>
internal static class Pairs
{
    public static IReadOnlyList<string>? Write(IReadOnlyDictionary<string, string> map) =>
        map.Count == 0 ? null : [.. map.OrderBy(p => p.Key, StringComparer.Ordinal).SelectMany(p => new[] { p.Key, p.Value })];

    public static IReadOnlyDictionary<string, string> Read(IReadOnlyList<string> list) =>
        list.Chunk(2).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
}
