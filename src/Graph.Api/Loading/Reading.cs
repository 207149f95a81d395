using Graph.Api.Nodes;
using Graph.Core.Dates;
using Graph.Core.Evidence;
using Graph.Core.Model;
using Graph.Core.Tracing;
using GraphQL.DataLoader;

namespace Graph.Api.Loading;

/// <summary>
/// What a node reads with: the loaders of the request and the clocks of the field it stands below. Every node hands it to the
/// nodes it leads to, so that nothing below a question is read with other clocks.
/// </summary>
internal sealed record Reading(GraphLoaders Loaders, Clocks Clocks)
{
    /// <summary>A deal that does not exist, which a question of what if takes for given; it is read from here, and everything else from the store.</summary>
    public AssumedDeal? Assumed { get; init; }

    /// <summary>The known-at day, or the day number that stands for everything known now.</summary>
    public int KnownDay => Clocks.KnownAt ?? EntityTimeline.Now;

    /// <summary>An entity that something known speaks of: it is there.</summary>
    public IDataLoaderResult<EntityNode> GetEntity(string id) => AssumedEntity(id) is { } assumed ? LoaderResults.Now(assumed) : Loaders.Entities.Load(id).Then((Id: id, Reading: this), static (r, of) =>
        EntityNode.Of(r ?? throw new InvalidOperationException($"The store has no entity '{of.Id}', although something leads to it."), of.Reading));

    /// <summary>A relation that a path walks: it is there, and known.</summary>
    public IDataLoaderResult<RelationNode> GetRelation(string id) => AssumedRelation(id) is { } assumed ? LoaderResults.Now(assumed) : Loaders.Relations.Load(id).Then(r =>
        new RelationNode(r ?? throw new InvalidOperationException($"The store has no relation '{id}', although a path leads over it."), this));

    /// <summary>A relation that a statement speaks of; null where nothing that supports it was public by the known-at day.</summary>
    public IDataLoaderResult<RelationNode?> FindRelation(string id) => Loaders.Relations.Load(id).Then(r =>
        r?.At(Clocks.KnownAt) is null ? null : new RelationNode(r, this));

    /// <summary>An event that a statement speaks of.</summary>
    public IDataLoaderResult<EventNode?> FindEvent(string id) => Loaders.EventsById.Load(id).Then(e => e is null ? null : new EventNode(e, this));

    /// <summary>A document that a profile rests on: it is there.</summary>
    public IDataLoaderResult<DocumentNode> GetDocument(string id) => Loaders.Documents.Load(id).Then(d =>
        new DocumentNode(d ?? throw new InvalidOperationException($"The store has no document '{id}', although a profile rests on it."), this));

    /// <summary>The statements that were public on the known-at day.</summary>
    public IReadOnlyList<StatementNode> Shown(IEnumerable<SourcedStatement> statements) =>
        [.. statements.Where(s => s.Document.PublicFrom <= KnownDay).Select(s => new StatementNode(s, this))];

    private EntityNode? AssumedEntity(string id) => Assumed is { } deal && id == AssumedDeal.Id
        ? EntityNode.Of(new EntityRecord(deal.Entity, Open.Start, Open.Start, Open.End), this)
        : null;

    private RelationNode? AssumedRelation(string id) => Assumed?.Relations.FirstOrDefault(r => r.Relation.Id == id) is { } record ? new RelationNode(record, this) : null;
}
