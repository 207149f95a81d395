namespace Graph.Core.Model;

/// <summary>A thing in the graph. What it did and when is told by its events and relations, each with its statements.</summary>
/// <param name="Id">A slug <c>[A-Za-z0-9._:-]+</c>, stable and unique across kinds.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name it is shown by.</param>
public sealed record Entity(string Id, EntityKind Kind, string Name)
{
    /// <summary>A finer sort within the kind: <c>executive-order</c>, <c>control-list</c>, <c>divestiture</c>...; lower case.</summary>
    public string? Type { get; init; }

    /// <summary>Other names, in any script.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>One or two sentences in our words.</summary>
    public string? Summary { get; init; }

    /// <summary>How a policy or case is cited, such as <c>85 FR 48637</c>.</summary>
    public string? Citation { get; init; }

    /// <summary>Its state in a word or two, such as <c>revoked</c>.</summary>
    public string? Status { get; init; }

    /// <summary>The value of a deal with its currency, as told.</summary>
    public string? Value { get; init; }

    /// <summary>Ids elsewhere by scheme: <c>federal_register</c>, <c>fr_doc</c>, <c>cfr</c>, <c>wikidata</c>, <c>lei</c>... A store gives them ascending by scheme, as ordinal.</summary>
    public IReadOnlyDictionary<string, string> ExternalIds { get; init; } = new Dictionary<string, string>();

    /// <summary>Addresses of pages about it.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>
    /// Ids of the documents that aliases, summary, citation, status, value, external ids and links rest on. At a known-at day
    /// these are withheld until all of the documents are public, and again once one of them is retracted. Id, kind, type and
    /// name are ours and shown on any day.
    /// </summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
