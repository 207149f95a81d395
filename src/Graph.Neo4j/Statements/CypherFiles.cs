using System.Collections.Concurrent;
using Graph.Neo4j.Connections;

namespace Graph.Neo4j.Statements;

/// <summary>The statements of the folder <c>cypher/</c>, built into this assembly: one for each operation of the store.</summary>
internal static class CypherFiles
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>The constraints and indexes, by file.</summary>
    public static IReadOnlyList<string> Schema { get; } =
        [.. typeof(CypherFiles).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("schema/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Text)];

    /// <summary>A statement of the store with its parameters.</summary>
    /// <param name="operation">The name of its file, without the ending.</param>
    /// <param name="parameters">The parameters.</param>
    public static CypherStatement Statement(string operation, params IEnumerable<(string Name, object? Value)> parameters) =>
        new(Text($"store/{operation}"), parameters);

    private static string Text(string name) => Texts.GetOrAdd(name, static n =>
    {
        using var reader = new StreamReader(typeof(CypherFiles).Assembly.GetManifestResourceStream(n) ?? throw new ArgumentException($"there is no cypher/{n}.cypher", nameof(name)));
        return reader.ReadToEnd();
    });
}
