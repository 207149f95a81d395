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

    /// <summary>The document number in the US Federal Register.</summary>
    public string? FederalRegister { get; set; }

    /// <summary>Its id in any register.</summary>
    public ExternalIdInput? ExternalId { get; set; }

    /// <summary>The id elsewhere that is meant; null where it is the id of this graph.</summary>
    internal ExternalIdInput? Elsewhere => ExternalId ?? new (string Scheme, string? Id)[]
        { ("wikidata", Wikidata), ("lei", Lei), ("sec_cik", SecCik), ("celex", Celex), ("federal_register", FederalRegister) }
        .Where(x => x.Id is not null).Select(x => new ExternalIdInput { Scheme = x.Scheme, Value = x.Id! }).FirstOrDefault();
}
