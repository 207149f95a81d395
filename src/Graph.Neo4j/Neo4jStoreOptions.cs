using Graph.Neo4j.Research;

namespace Graph.Neo4j;

/// <summary>Where the server is and how long is waited for it.</summary>
/// <param name="Address">Its HTTP address, such as <c>http://localhost:7474</c> or <c>https://….databases.neo4j.io</c>.</param>
public sealed record Neo4jStoreOptions(string Address)
{
    /// <summary>The database.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>Who logs in.</summary>
    public string User { get; init; } = "neo4j";

    /// <summary>The password; empty for a server without a login.</summary>
    public string Password { get; init; } = "";

    /// <summary>How long a connection may take to be made.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the server may take to plan and write a change set, or to search for a match that has no time limit of its own.</summary>
    public TimeSpan TransactionLimit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The largest change set in rows, what follows from it included: the server holds it in memory until it commits.</summary>
    public int MaxChangeRows { get; init; } = 200_000;

    /// <summary>What researchers may ask for by Cypher of their own; null for nothing.</summary>
    public ResearchOptions? Research { get; init; }

    /// <summary>A first load of more rows than this goes in batches, and the store is not ready until it ended.</summary>
    internal int FirstLoadRows { get; init; } = 50_000;

    /// <summary>A first load whose mark is older than this has died.</summary>
    internal TimeSpan LoadPatience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Tells the journal when something was written.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Is told what the store does on its own, such as progress of a first load; null for nobody.</summary>
    public Action<string>? Notice { get; init; }
}
