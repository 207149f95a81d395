using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Evidence;
using Graph.Core.Model;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Nodes;

/// <summary>A thing in the graph. Everything below it is read with the clocks it was asked with.</summary>
[Name("Entity")]
internal abstract class EntityNode(EntityRecord record, Reading reading)
{
    private readonly Entity _shown = record.At(reading.Clocks.KnownAt);

    /// <summary>A slug, stable and unique across kinds.</summary>
    [Id]
    public string Id => _shown.Id;

    /// <summary>What it is.</summary>
    public EntityKind Kind => _shown.Kind;

    /// <summary>The name it is shown by.</summary>
    public string Name => _shown.Name;

    /// <summary>A finer sort within the kind, such as executive-order, control-list or divestiture.</summary>
    public string? Type => _shown.Type;

    /// <summary>Other names, in any script.</summary>
    public IReadOnlyList<string> Aliases => _shown.Aliases;

    /// <summary>One or two sentences about it. Like all of its profile, withheld at a known-at day before its sources were public.</summary>
    public string? Summary => _shown.Summary;

    /// <summary>How it is cited, such as 85 FR 48637.</summary>
    public string? Citation => _shown.Citation;

    /// <summary>Its state in a word or two, such as revoked.</summary>
    public string? Status => _shown.Status;

    /// <summary>Its value with the currency, as told.</summary>
    public string? Value => _shown.Value;

    /// <summary>Ids elsewhere, ascending by scheme.</summary>
    public IReadOnlyList<ExternalIdNode> ExternalIds =>
        [.. _shown.ExternalIds.OrderBy(x => x.Key, StringComparer.Ordinal).Select(x => new ExternalIdNode(x.Key, x.Value))];

    /// <summary>Addresses of pages about it.</summary>
    public IReadOnlyList<string> Links => _shown.Links;

    /// <summary>The documents that its profile rests on: summary, citation, status, value, external ids and links.</summary>
    [Complexity(1, 3)]
    public IDataLoaderResult<IEnumerable<DocumentNode>> Sources() => _shown.Sources
        .Select(reading.GetDocument).ToList().Together().Then(documents => documents.AsEnumerable());

    /// <summary>Its events that are known, by first day.</summary>
    [Complexity(1, 5)]
    public IDataLoaderResult<IEnumerable<EventNode>> Events() => reading.Loaders.Events.Load(Id).Then(events => events
        .Select(e => new EventNode(e, reading)).Where(e => e.IsKnown));

    /// <summary>
    /// Its relations that are known, and held on the as-of day where one is given, ascending by id. Refuted ones are listed too.
    /// </summary>
    /// <param name="types">Names of relation types, such as TARGETS; none for all.</param>
    /// <param name="direction">Which end of the relation this entity is.</param>
    /// <param name="first">At most so many, 1 to 1000.</param>
    /// <param name="after">The endCursor of the page before.</param>
    [Price(1, "first")]
    public IDataLoaderResult<RelationConnectionNode> Relations(
        IReadOnlyList<string>? types = null, Direction direction = Direction.Both, [Limit(1, PageRequest.Maximum)] int first = 20, string? after = null)
    {
        var names = (types ?? []).Select(t => RelationTypes.Get(t, "types").Name).Distinct().Order(StringComparer.Ordinal);
        var selection = new RelationSelection(string.Join(',', names), direction, reading.Clocks, first, after);
        return reading.Loaders.RelationsOf.Load(new RelationsKey(Id, selection)).Then(page => new RelationConnectionNode(page, reading));
    }

    /// <summary>Makes the node of an entity's kind.</summary>
    internal static EntityNode Of(EntityRecord record, Reading reading) => record.Entity.Kind switch
    {
        EntityKind.Company => new CompanyNode(record, reading),
        EntityKind.Agency => new AgencyNode(record, reading),
        EntityKind.Person => new PersonNode(record, reading),
        EntityKind.Product => new ProductNode(record, reading),
        EntityKind.Technology => new TechnologyNode(record, reading),
        EntityKind.Policy => new PolicyNode(record, reading),
        EntityKind.ControlItem => new ControlItemNode(record, reading),
        EntityKind.Deal => new DealNode(record, reading),
        EntityKind.Case => new CaseNode(record, reading),
        EntityKind.Jurisdiction => new JurisdictionNode(record, reading),
        _ => throw new InvalidOperationException($"There is no node for the kind {record.Entity.Kind}."),
    };

    /// <summary>The dates of its life by the statements that count on the known-at day.</summary>
    private protected IDataLoaderResult<Milestones> Milestones() => reading.Loaders.Events.Load(Id).Then(events =>
        new EntityTimeline(Kind, Type, [.. events.Select(e => e.Evidence)]).At(reading.KnownDay));
}

/// <summary>The id of an entity in another register.</summary>
/// <param name="Scheme">The register, such as wikidata, lei or celex.</param>
/// <param name="Id">The id there.</param>
[Name("ExternalId")]
internal sealed record ExternalIdNode(string Scheme, string Id);
