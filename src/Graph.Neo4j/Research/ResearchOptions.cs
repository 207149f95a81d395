namespace Graph.Neo4j.Research;

/// <summary>What researchers may ask for by Cypher of their own.</summary>
public sealed record ResearchOptions
{
    /// <summary>Who logs in for them: best a user without write rights. Empty for the store's own login.</summary>
    public string User { get; init; } = "";

    /// <summary>That user's password.</summary>
    public string Password { get; init; } = "";

    /// <summary>How long a statement may run.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>The most rows of an answer.</summary>
    public int MaxRows { get; init; } = 1_000;

    /// <summary>The largest answer, in bytes as the server sends it.</summary>
    internal int MaxBytes { get; init; } = 8_000_000;

    /// <summary>As many statements that the server cannot end may still compute there; then no more are run.</summary>
    internal int MaxStuck { get; init; } = 2;
}
