using Graph.Api.Loading;
using Graph.Core;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Api.Subscriptions;

/// <summary>An entity with its relations and events in short: names or ids with what would differ.</summary>
internal sealed class EntityState : IWatchedState
{
    /// <summary>The most relations of an entity that can be watched: they are all read for every event.</summary>
    public const int MostRelations = 10_000;

    public required string Release { get; init; }

    /// <summary>Its fields by their names in the schema; empty where nothing of it was public on the known-at day.</summary>
    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    /// <summary>Fingerprints of its relations by id.</summary>
    public required IReadOnlyDictionary<string, string> Relations { get; init; }

    /// <summary>Fingerprints of its events by id.</summary>
    public required IReadOnlyDictionary<string, string> Events { get; init; }

    public bool Says(IWatchedState other) =>
        other is EntityState state && Same(Fields, state.Fields) && Same(Relations, state.Relations) && Same(Events, state.Events);

    /// <summary>Reads it with the clocks of a subscription.</summary>
    /// <exception cref="GraphException"><c>too-many-relations</c></exception>
    public static async Task<EntityState> ReadAsync(IGraphSession session, EntityRecord record, Reading reading, CancellationToken cancellationToken)
    {
        var entity = record.At(reading.Clocks.KnownAt);
        var events = await reading.Loaders.Events.Load(entity.Id).GetResultAsync(cancellationToken);
        return new EntityState
        {
            Release = session.Release,
            Fields = record.ExistsAt(reading.Clocks.KnownAt) ? FieldsOf(entity) : new Dictionary<string, string>(),
            Relations = await RelationsAsync(session, entity.Id, reading, cancellationToken),
            Events = events.Where(e => e.Statements.Any(s => s.Document.PublicFrom <= reading.KnownDay))
                .ToDictionary(e => e.Event.Id, e => Fingerprint.Of(e, reading), StringComparer.Ordinal),
        };
    }

    private static Dictionary<string, string> FieldsOf(Entity entity) => new(StringComparer.Ordinal)
    {
        ["name"] = entity.Name,
        ["type"] = entity.Type ?? "",
        ["aliases"] = Fingerprint.Of(entity.Aliases),
        ["summary"] = entity.Summary ?? "",
        ["citation"] = entity.Citation ?? "",
        ["status"] = entity.Status ?? "",
        ["value"] = entity.Value ?? "",
        ["externalIds"] = Fingerprint.Of(entity.ExternalIds.OrderBy(x => x.Key, StringComparer.Ordinal).SelectMany(x => (string[])[x.Key, x.Value])),
        ["links"] = Fingerprint.Of(entity.Links),
        ["sources"] = Fingerprint.Of(entity.Sources),
    };

    private static async Task<Dictionary<string, string>> RelationsAsync(
        IGraphSession session, string id, Reading reading, CancellationToken cancellationToken)
    {
        var filter = new RelationFilter([], Direction.Both, new Clocks(KnownAt: reading.Clocks.KnownAt));
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        for (PageKey? after = null; ;)
        {
            var page = (await session.RelationsOfAsync([id], filter, new PageRequest(PageRequest.Maximum, after), cancellationToken)).GetValueOrDefault(id);
            var items = page?.Items ?? [];
            var said = items.Select(r => reading.Loaders.Statements.Load(r.Relation.Id)).ToList();
            foreach (var (relation, statements) in items.Zip(said))
            {
                known.Add(relation.Relation.Id, Fingerprint.Of(relation, await statements.GetResultAsync(cancellationToken), reading));
            }

            if (page?.HasMore != true)
            {
                return known;
            }

            if (known.Count >= MostRelations)
            {
                throw new GraphException("too-many-relations", "id", $"'{id}' has more than {MostRelations} relations, which is too many to watch; watch a trace instead");
            }

            after = new PageKey(items[^1].Relation.Id);
        }
    }

    private static bool Same(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out var value) && value == pair.Value);
}
