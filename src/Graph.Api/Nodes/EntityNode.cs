using System.ComponentModel;
using Graph.Api.Loading;
using Graph.Api.Paging;
using Graph.Api.Schemas;
using Graph.Core.Evidence;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Core.Tracing;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Nodes;

/// <summary>A thing in the graph. Everything below it is read with the clocks it was asked with.</summary>
[Name("Entity")]
[Implements(typeof(NodeInterface))]
internal abstract class EntityNode(EntityRecord record, Reading reading) : INode
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
    [Price(1, Usual = 3)]
    public IDataLoaderResult<IEnumerable<DocumentNode>> Sources() => _shown.Sources
        .Select(reading.GetDocument).ToList().Together().Then(documents => documents.AsEnumerable());

    /// <summary>Its events that are known, by first day.</summary>
    [Price(1, Usual = 5)]
    public IDataLoaderResult<IEnumerable<EventNode>> Events() => reading.Loaders.Events.Load(Id).Then(events => events
        .Select(e => new EventNode(e, reading)).Where(e => e.IsKnown));

    /// <summary>
    /// Its relations that are known, and held on the as-of day where one is given, ascending by id. Refuted ones are listed too.
    /// </summary>
    [Price(1)]
    public IDataLoaderResult<RelationConnectionNode> Relations(
        [Description("Names of relation types, such as TARGETS; none for all.")] IReadOnlyList<string>? types = null,
        [Description("Which end of the relation this entity is.")] Direction direction = Direction.Both,
        [PageSize] int first = PageSizeAttribute.Default, [After] string? after = null)
    {
        var names = (types ?? []).Select(t => RelationTypes.Get(t, "types").Name);
        return List(new RelationFilter([.. names], direction, reading.Clocks), first, after).Then(listing => new RelationConnectionNode(listing, reading));
    }

    /// <summary>The entities that relations with a name of their own lead to.</summary>
    internal IDataLoaderResult<RelatedConnectionNode> Related(NamedRelation named, int first, string? after) =>
        List(new RelationFilter(named.Types, named.Direction, reading.Clocks) { OtherKinds = named.Kinds }, first, after)
            .Then(listing => new RelatedConnectionNode(listing, Id, reading));

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

    private IDataLoaderResult<Listing<RelationRecord>> List(RelationFilter filter, int first, string? after)
    {
        var selection = RelationSelection.Of(filter);
        var list = new Lazy<string>(() => $"relations of {Id}: {selection}");
        var place = after is null ? null : Cursor.Read(list.Value, after)?.Id;
        if (reading.Assumed is { } deal && Id == AssumedDeal.Id)
        {
            return LoaderResults.Later(ct => AssumedRelations.ListAsync(deal, filter, list, first, place, reading, ct));
        }

        var page = reading.Loaders.RelationsOf.Load(new RelationsKey(Id, selection, first, place));
        return page.Then(read => new Listing<RelationRecord>(
            read.Page, list, IsFirst: after is null, r => new PageKey(r.Relation.Id), read.Release, reading.Clocks,
            () => reading.Loaders.RelationCounts.Load(new RelationCountKey(Id, selection))));
    }

    /// <summary>The dates of its life by the statements that count on the known-at day.</summary>
    private protected IDataLoaderResult<Milestones> Milestones() => reading.Assumed is { } deal && Id == AssumedDeal.Id ? LoaderResults.Now(deal.Milestones) : reading.Loaders.Events.Load(Id).Then(events =>
        new EntityTimeline(Kind, Type, [.. events.Select(e => e.Evidence)]).At(reading.KnownDay));
}

/// <summary>The id of an entity in another register.</summary>
/// <param name="Scheme">The scheme, such as federal_register, fr_doc, cfr, executive_order or ticker.</param>
/// <param name="Value">The id there.</param>
[Name("ExternalId")]
internal sealed record ExternalIdNode(string Scheme, string Value);
