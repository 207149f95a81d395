namespace Graph.Neo4j.Connections;

/// <summary>A statement. Its text comes from the files in <c>cypher/</c> or from a pattern's syntax tree; what users give is only ever a parameter.</summary>
/// <param name="Text">The Cypher.</param>
/// <param name="Parameters">Strings, whole numbers, booleans, null, and lists and maps of these.</param>
internal sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    /// <summary>A statement with parameters by name.</summary>
    public CypherStatement(string text, params IEnumerable<(string Name, object? Value)> parameters)
        : this(text, parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal))
    {
    }
}
