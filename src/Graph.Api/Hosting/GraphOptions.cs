using System.ComponentModel.DataAnnotations;

namespace Graph.Api.Hosting;

/// <summary>
/// The settings, section <c>Graph</c>; as environment variables <c>Graph__Store__Path</c> and so on. A relative path counts from the
/// top of the checkout that the program was built in, else from the current directory.
/// </summary>
public sealed class GraphOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Graph";

    /// <summary>Where the graph lives.</summary>
    public StoreOptions Store { get; set; } = new();

    /// <summary>The seeds and rules.</summary>
    public SeedOptions Seeds { get; set; } = new();

    /// <summary>Cypher of researchers' own.</summary>
    public CypherOptions Cypher { get; set; } = new();
}

/// <summary>Where the graph lives.</summary>
public sealed class StoreOptions
{
    /// <summary>Which store: <c>embedded</c> or <c>neo4j</c>.</summary>
    [AllowedValues("embedded", "neo4j")]
    public string Kind { get; set; } = "embedded";

    /// <summary>The data file of the embedded store.</summary>
    [Required]
    public string Path { get; set; } = "graph-data/graph.db";

    /// <summary>How long to wait for another process that is writing, in seconds; 0 to 600.</summary>
    [Range(0, 600)]
    public int LockTimeoutSeconds { get; set; } = 5;

    /// <summary>About how many rows of each kind the embedded store keeps in memory once they were read; 0 to 10 000 000.</summary>
    [Range(0, 10_000_000)]
    public int KeptRows { get; set; } = 100_000;

    /// <summary>The HTTP address of the Neo4j store, such as <c>https://xxx.databases.neo4j.io</c>.</summary>
    [HttpAddress]
    public string Address { get; set; } = "http://localhost:7474";

    /// <summary>The database of the Neo4j store.</summary>
    [Required]
    public string Database { get; set; } = "neo4j";

    /// <summary>Who logs in to Neo4j.</summary>
    [Required]
    public string User { get; set; } = "neo4j";

    /// <summary>The password for Neo4j; empty for a server without a login.</summary>
    public string Password { get; set; } = "";

    /// <summary>How long a connection to Neo4j may take to be made, in seconds; 1 to 60.</summary>
    [Range(1, 60)]
    public int ConnectTimeoutSeconds { get; set; } = 5;

    /// <summary>The largest change set for Neo4j in rows, what follows from it included; 1 000 to 10 000 000.</summary>
    [Range(1_000, 10_000_000)]
    public int MaxChangeRows { get; set; } = 200_000;
}

/// <summary>The seeds and rules.</summary>
public sealed class SeedOptions
{
    /// <summary>The folder of the seeds; empty for the one that comes with the program.</summary>
    public string Path { get; set; } = "";

    /// <summary>The folder of the rules; empty for the one that comes with the program.</summary>
    public string RulesPath { get; set; } = "";

    /// <summary>Whether the seeds are loaded at start when they differ from those loaded last. They then replace the whole content; not where somebody wrote through the API since.</summary>
    public bool Load { get; set; } = true;
}

/// <summary>Cypher of researchers' own, on the Neo4j store.</summary>
public sealed class CypherOptions
{
    /// <summary>Whether the field <c>cypher</c> answers.</summary>
    public bool Enabled { get; set; }

    /// <summary>Who logs in to Neo4j for it, best a user without write rights; empty for the store's own login.</summary>
    public string User { get; set; } = "";

    /// <summary>That user's password.</summary>
    public string Password { get; set; } = "";

    /// <summary>How long a statement may run, in seconds; 1 to 600. Less than what a whole request may take, else it is the request that is ended.</summary>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 8;

    /// <summary>The most rows of an answer; 1 to 10 000.</summary>
    [Range(1, 10_000)]
    public int MaxRows { get; set; } = 1_000;
}
