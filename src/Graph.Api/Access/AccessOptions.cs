namespace Graph.Api.Access;

/// <summary>Who may do what, section <c>Graph:Access</c>. Only hashes of keys stand here: whoever reads the settings cannot use them.</summary>
public sealed class AccessOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Graph:Access";

    /// <summary>Keys that may change the graph and read it: <c>name:sha256</c> with commas between; empty turns mutations off.</summary>
    public string WriteKeys { get; set; } = "";

    /// <summary>Keys that may read, likewise; empty lets everybody read.</summary>
    public string ReadKeys { get; set; } = "";
}
