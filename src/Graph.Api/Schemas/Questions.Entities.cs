using System.ComponentModel;
using Graph.Api.InputTypes;
using Graph.Api.Loading;
using Graph.Api.Nodes;
using Graph.Api.Paging;
using Graph.Core;
using Graph.Core.Model;
using Graph.Core.Stores;
using GraphQL;

namespace Graph.Api.Schemas;

// Questions for single things and lists of entities.
internal sealed partial class Questions
{
    private const int MostNodes = 100;

    /// <summary>Anything by its id; null where it is not there, or nothing of it was public on the known-at day.</summary>
    [Price(100)]
    public static async Task<INode?> NodeAsync(
        [FromServices] GraphLoaders loaders, [FromServices] RequestSession session,
        [Id, Description("Its id.")] string id,
        [Description(AsOf)] DateOnly? asOf = null, [Description(KnownAt)] DateOnly? knownAt = null,
        CancellationToken cancellationToken = default) =>
        (await NodesAsync(loaders, session, [id], asOf, knownAt, cancellationToken)).Single();

    /// <summary>Several things by their ids, in their order; null in the place of each that is not there, or of which nothing was public on the known-at day.</summary>
    [Price(200, "ids", Usual = MostNodes)]
    public static async Task<IEnumerable<INode?>> NodesAsync(
        [FromServices] GraphLoaders loaders, [FromServices] RequestSession session,
        [Id, Description("Their ids, at most 100.")] IReadOnlyList<string> ids,
        [Description(AsOf)] DateOnly? asOf = null, [Description(KnownAt)] DateOnly? knownAt = null,
        CancellationToken cancellationToken = default)
    {
        if (ids.Count > MostNodes)
        {
            throw new GraphException("bad-limit", "ids", $"{ids.Count} ids are more than {MostNodes}");
        }

        var reading = new Reading(loaders, ClocksOf(asOf, knownAt));
        return await NodeLookup.FindAsync(await session.GetAsync(cancellationToken), ids, reading, cancellationToken);
    }

    /// <summary>An entity, by its id or by its id elsewhere. Null where nothing of it was public on the known-at day, or nothing has that id elsewhere; an id of this graph that is not there is the error UNKNOWN_ID, with the nearest ids.</summary>
    [Price(100)]
    public static async Task<EntityNode?> EntityAsync(
        [FromServices] GraphLoaders loaders, [FromServices] RequestSession session,
        [Description("How it is named.")] EntityBy by,
        [Description(AsOf)] DateOnly? asOf = null, [Description(KnownAt)] DateOnly? knownAt = null,
        CancellationToken cancellationToken = default)
    {
        var reading = new Reading(loaders, ClocksOf(asOf, knownAt));
        var store = await session.GetAsync(cancellationToken);
        var record = by.Id is { } id
            ? await KnownEntities.GetAsync(store, id, "id", reading.Clocks.KnownAt, cancellationToken)
            : await ByElsewhereAsync(store, by.Elsewhere, reading, cancellationToken);
        return record?.ExistsAt(reading.Clocks.KnownAt) == true ? EntityNode.Of(record, reading) : null;
    }

    /// <summary>A list of entities.</summary>
    [Price(100)]
    public static async Task<EntityConnectionNode> EntitiesAsync(
        [FromServices] GraphLoaders loaders, [FromServices] RequestSession session,
        [Description("Which; none for all.")] EntityFilterInput? filter = null,
        [Description("Their order; by id unless it is given.")] EntityOrderInput? orderBy = null,
        [PageSize] int first = PageSizeAttribute.Default, [After] string? after = null,
        [Description(AsOf)] DateOnly? asOf = null, [Description(KnownAt)] DateOnly? knownAt = null,
        CancellationToken cancellationToken = default)
    {
        var reading = new Reading(loaders, ClocksOf(asOf, knownAt));
        var store = await session.GetAsync(cancellationToken);
        var (which, order) = (EntityFilterInput.For(filter, reading.Clocks.KnownAt), orderBy ?? new EntityOrderInput());
        var list = $"entities: {string.Join(',', which.Kinds)}; {Cursor.Texts(which.Types)}; {order.Field} {order.Direction}; {reading.Clocks}";
        var page = await store.FindEntitiesAsync(
            which, order.Field, order.Direction == OrderDirection.Desc, new PageRequest(first, Cursor.Read(list, after)), cancellationToken);
        return new EntityConnectionNode(
            new Listing<EntityRecord>(
                page, new Lazy<string>(list), IsFirst: after is null, e => new PageKey(e.Entity.Id, order.Field == EntityOrder.Name ? e.Entity.Name : null), store.Release, reading.Clocks,
                Counted(ct => store.CountEntitiesAsync(which, ct))),
            reading);
    }

    /// <summary>The entity that has the first of these ids elsewhere that any has by a profile that may be shown.</summary>
    private static async Task<EntityRecord?> ByElsewhereAsync(IGraphSession store, IReadOnlyList<ExternalId> elsewhere, Reading reading, CancellationToken cancellationToken)
    {
        foreach (var id in elsewhere)
        {
            var filter = new EntityFilter([], reading.Clocks.KnownAt) { ExternalId = id };
            var found = await store.FindEntitiesAsync(filter, EntityOrder.Id, descending: false, new PageRequest(2), cancellationToken);
            switch (found.Items)
            {
                case []:
                    continue;
                case [var only]:
                    return only;
                default:
                    throw new GraphException("ambiguous-id", "by", $"several entities have the {id.Scheme} id '{id.Id}', such as {string.Join(" and ", found.Items.Select(e => $"'{e.Entity.Id}'"))}");
            }
        }

        return null;
    }
}
