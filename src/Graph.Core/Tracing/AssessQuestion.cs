using Graph.Core.Dates;

namespace Graph.Core.Tracing;

/// <summary>Somebody's part in a deal.</summary>
/// <param name="EntityId">A company, person or agency.</param>
/// <param name="Role">A relation type that leads from a party to a deal, such as <c>ACQUIRER_IN</c>.</param>
public sealed record AssumedParty(string EntityId, string Role);

/// <summary>
/// What would touch a deal that does not exist yet? Everything said here of the deal is taken for given, the other way round for everything else: it
/// must be in the data. At least one party, asset, technology or larger deal is needed, at most <see cref="MostRelations"/> of all; what is said
/// twice counts once.
/// </summary>
/// <param name="Announced">The day on which the span of the deal starts: what is announced in a month or year counts from its first day.</param>
/// <param name="Clocks">Both clocks. What is assumed is known on every day; on a day outside of the deal's span nothing touches it, through a larger deal neither: a stored bid has an end of its own for that.</param>
public sealed record AssessQuestion(PartialDate Announced, Clocks Clocks)
{
    /// <summary>The largest number of parties, assets, technologies and larger deals together.</summary>
    public const int MostRelations = 100;

    /// <summary>Who takes part and how.</summary>
    public IReadOnlyList<AssumedParty> Parties { get; init; } = [];

    /// <summary>What the deal includes: ids of companies, products and technologies.</summary>
    public IReadOnlyList<string> Assets { get; init; } = [];

    /// <summary>Technologies that the deal includes as such.</summary>
    public IReadOnlyList<string> Technologies { get; init; } = [];

    /// <summary>Deals of which it is a part: what touches a sale touches a bid for it.</summary>
    public IReadOnlyList<string> PartOf { get; init; } = [];

    /// <summary>The last day of its span: closed, or for what goes on after closing, such as a licence, ended. Null for an open end.</summary>
    public PartialDate? Closed { get; init; }

    /// <summary>The type of the deal, such as <c>acquisition</c>, for rules that ask for one; null for none.</summary>
    public string? Type { get; init; }

    /// <summary>Limits; null for the defaults.</summary>
    public TraceLimits? Limits { get; init; }
}
