using Graph.Api.Nodes;
using Graph.Core.Dates;
using Graph.Core.Model;
using GraphQL.DataLoader;

namespace Graph.Api.Loading;

/// <summary>
/// What a node reads with: the loaders of the request and the clocks of the field that the node stands below. Every node hands
/// it to the nodes it leads to, so that nothing below a question is read with other clocks.
/// </summary>
internal sealed record Reading(GraphLoaders Loaders, Clocks Clocks)
{
    /// <summary>An entity; null where it is not there, or not known yet.</summary>
    public IDataLoaderResult<EntityNode?> FindEntity(string id) => Loaders.Entities.Load(new(id, this)).Then(r =>
        r is not null && r.ExistsAt(Clocks.KnownAt) ? EntityNode.Of(r, this) : null);

    /// <summary>An entity that something known speaks of: it is there.</summary>
    public IDataLoaderResult<EntityNode> GetEntity(string id) => Loaders.Entities.Load(new(id, this)).Then(r =>
        EntityNode.Of(r ?? throw new InvalidOperationException($"The store has no entity '{id}', although something leads to it."), this));

    /// <summary>A relation that a path walks: it is there.</summary>
    public IDataLoaderResult<RelationNode> GetRelation(string id) => Loaders.Relations.Load(new(id, this)).Then(r =>
        r ?? throw new InvalidOperationException($"The store has no relation '{id}' that is known, although a path leads over it."));

    /// <summary>Whether a document was public on the known-at day.</summary>
    public bool Shows(Document document) => Clocks.KnownAt is not { } day || document.PublicFrom <= day;

    /// <summary>Whether a document had been taken back on the known-at day.</summary>
    public bool IsRetracted(Document document) => document.Retracted is not null && (Clocks.KnownAt is not { } day || document.PublicUntil <= day);
}

/// <summary>Something by its id, read with the clocks it is asked with.</summary>
internal sealed record ReadingKey(string Id, Reading Reading);
