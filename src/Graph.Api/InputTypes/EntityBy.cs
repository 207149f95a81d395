using Graph.Core.Stores;
using GraphQL;

namespace Graph.Api.InputTypes;

/// <summary>One way to name an entity: by its id here, or by its id in another register.</summary>
[Name("EntityBy")]
[OneOf]
internal sealed class EntityBy
{
    /// <summary>Its id in this graph. One that is not there is the error UNKNOWN_ID, with the nearest ids.</summary>
    [Id]
    public string? Id { get; set; }

    /// <summary>Its item in Wikidata, such as Q55606242.</summary>
    public string? Wikidata { get; set; }

    /// <summary>Its Legal Entity Identifier.</summary>
    public string? Lei { get; set; }

    /// <summary>Its Central Index Key at the US Securities and Exchange Commission.</summary>
    public string? SecCik { get; set; }

    /// <summary>The CELEX number of an act of the European Union.</summary>
    public string? Celex { get; set; }

    /// <summary>Its citation in the US Federal Register, such as 85 FR 51297 (the scheme federal_register), or where nothing has that, its document number there, such as 2023-23055 (the scheme fr_doc).</summary>
    public string? FederalRegister { get; set; }

    /// <summary>Its id under any scheme, such as executive_order and 13959.</summary>
    public ExternalIdInput? ExternalId { get; set; }

    /// <summary>The ids elsewhere that may be meant, the likeliest first; none where it is the id of this graph.</summary>
    internal IReadOnlyList<ExternalId> Elsewhere => ExternalId is { } any
        ? [new ExternalId(any.Scheme, any.Value)]
        : [.. new (string Scheme, string? Id)[]
            {
                ("wikidata", Wikidata), ("lei", Lei), ("sec_cik", SecCik), ("celex", Celex), ("federal_register", FederalRegister), ("fr_doc", FederalRegister),
            }
            .Where(x => x.Id is not null).Select(x => new ExternalId(x.Scheme, x.Id!))];
}
