namespace Graph.Benchmarks.Http;

/// <summary>The queries that are measured.</summary>
internal static class Questions
{
    /// <summary>As little as one can ask for.</summary>
    public const string Tiny = "{ release { id } }";

    /// <summary>Three levels, about 100 objects.</summary>
    public const string Levels = "{ entity(by: {id: \"$ID\"}) { relations(first: 20) { nodes { to { relations(first: 4) { nodes { id type to { id name } } } } } } } }";

    /// <summary>The trace of the README.</summary>
    public const string Trace = "{ trace(from: \"$ID\", knownAt: \"2020-08-31\") " + Evidence;

    /// <summary>The same without a known-at day.</summary>
    public const string TraceNow = "{ trace(from: \"$ID\") " + Evidence;

    private const string Evidence =
        "{ answers { rule { name reason } policy { id name } status paths { sentence window { start end } hops { phrase from { name } to { name } relation { status start end "
        + "statements { says stance saidBy { name } document { title publisher date url } } } } } } coverage { complete found shown release } } }";
}
