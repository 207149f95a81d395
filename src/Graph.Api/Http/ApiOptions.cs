using System.ComponentModel.DataAnnotations;

namespace Graph.Api.Http;

/// <summary>Limits of the GraphQL endpoint, section <c>Graph:Api</c>.</summary>
public sealed class ApiOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Graph:Api";

    /// <summary>How long a request may run, in seconds; 1 to 600.</summary>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 10;

    /// <summary>The largest body of a request, in bytes.</summary>
    [Range(1_000, 100_000_000)]
    public int MaxBodyBytes { get; set; } = 1_000_000;

    /// <summary>How deep a query may nest; the introspection of common tools needs 13.</summary>
    [Range(13, 100)]
    public int MaxDepth { get; set; } = 15;

    /// <summary>
    /// The largest price of a query. A trace, a search or an entity costs what finding it takes; every other field a point, times the
    /// expected sizes of the lists it stands in.
    /// </summary>
    [Range(100, 1_000_000_000)]
    public int MaxComplexity { get; set; } = 50_000;
}
