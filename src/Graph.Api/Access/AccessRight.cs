namespace Graph.Api.Access;

/// <summary>What a key allows; each includes the ones before.</summary>
public enum AccessRight
{
    /// <summary>What is open to everybody.</summary>
    None,

    /// <summary>Reading.</summary>
    Read,

    /// <summary>Changing the graph.</summary>
    Write,
}
