using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.InputTypes;

/// <summary>A thing in the graph. What it did and when is told by its events and relations.</summary>
[Name("EntityInput")]
internal sealed class EntityInput
{
    /// <summary>A slug of letters, digits and . _ : -, that of no other row.</summary>
    [Id]
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>The name it is shown by.</summary>
    public required string Name { get; init; }

    /// <summary>A finer sort within the kind, such as executive-order, control-list or divestiture; lower case.</summary>
    public string? Type { get; init; }

    /// <summary>Other names, in any script.</summary>
    public IReadOnlyList<string>? Aliases { get; init; }

    /// <summary>One or two sentences in our words.</summary>
    public string? Summary { get; init; }

    /// <summary>How a policy or case is cited, such as 85 FR 48637.</summary>
    public string? Citation { get; init; }

    /// <summary>Its state in a word or two, such as revoked.</summary>
    public string? Status { get; init; }

    /// <summary>The value of a deal with its currency, as told.</summary>
    public string? Value { get; init; }

    /// <summary>Its ids elsewhere, each scheme once.</summary>
    public IReadOnlyList<ExternalIdInput>? ExternalIds { get; init; }

    /// <summary>Addresses of pages about it.</summary>
    public IReadOnlyList<string>? Links { get; init; }

    /// <summary>The ids of the documents that everything but id, kind, name and type rests on; needed where any of it is given.</summary>
    [Id]
    public IReadOnlyList<string>? Sources { get; init; }
}

/// <summary>An id elsewhere.</summary>
[Name("ExternalIdInput")]
internal sealed class ExternalIdInput
{
    /// <summary>The scheme, such as federal_register, fr_doc, cfr, executive_order or ticker.</summary>
    public required string Scheme { get; init; }

    /// <summary>The id there.</summary>
    public required string Value { get; init; }
}
