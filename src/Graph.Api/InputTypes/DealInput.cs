using Graph.Core.Dates;
using GraphQL;

namespace Graph.Api.InputTypes;

/// <summary>A deal that does not exist yet. It needs a party, an asset, a technology or a deal that it is part of; at most 100 of all.</summary>
[Name("DealInput")]
internal sealed class DealInput
{
    /// <summary>When it is announced: its span starts with the first day of it.</summary>
    public PartialDate Announced { get; set; }

    /// <summary>The last day of its span: when it is closed, or ended for what goes on after closing; none for an open end.</summary>
    public PartialDate? Closed { get; set; }

    /// <summary>A finer sort, such as acquisition or licence; none where it does not matter.</summary>
    public string? Type { get; set; }

    /// <summary>Who takes part, and how.</summary>
    public IReadOnlyList<PartyInput>? Parties { get; set; }

    /// <summary>What it includes: ids of products, technologies and companies.</summary>
    [Id]
    public IReadOnlyList<string>? Assets { get; set; }

    /// <summary>Technologies that it includes as such, by id.</summary>
    [Id]
    public IReadOnlyList<string>? Technologies { get; set; }

    /// <summary>Deals that it is part of, by id: what touches a sale touches a bid for it.</summary>
    [Id]
    public IReadOnlyList<string>? PartOf { get; set; }
}

/// <summary>Somebody's part in a deal.</summary>
[Name("PartyInput")]
internal sealed class PartyInput
{
    /// <summary>A company, person or agency, by id.</summary>
    [Id]
    public string Entity { get; set; } = "";

    /// <summary>The part that they take.</summary>
    public DealRole Role { get; set; }
}

/// <summary>The part that somebody takes in a deal.</summary>
internal enum DealRole
{
    /// <summary>Acquires.</summary>
    Acquirer,

    /// <summary>Advises.</summary>
    Adviser,

    /// <summary>Bids.</summary>
    Bidder,

    /// <summary>Invests.</summary>
    Investor,

    /// <summary>Is a partner.</summary>
    Partner,

    /// <summary>Sells.</summary>
    Seller,

    /// <summary>Is acquired.</summary>
    Target,
}
