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

    /// <summary>What a policy has to do with a deal, as known now.</summary>
    public const string TraceBetween = "{ trace(from: \"$ID\", to: \"$OTHER\") " + Evidence;

    /// <summary>The first of all that touches a deal.</summary>
    public const string TraceFirst = "{ trace(from: \"$ID\", first: 10) " + Evidence;

    private const string Evidence =
        "{ answers { rule { name reason } policy { id name } status paths { sentence window { start end } hops { phrase from { name } to { name } relation { status start end "
        + "statements { says stance saidBy { name } document { title publisher date url } } } } } } coverage { complete found shown release } } }";
}
