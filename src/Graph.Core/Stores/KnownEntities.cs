using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Search;

namespace Graph.Core.Stores;

/// <summary>Reads the entities that a question names, and says of each what is wrong with naming it.</summary>
public static class KnownEntities
{
    private const int NearestIds = 3;

    // Each is a search of its own: for a list of invented ids the first ones say enough.
    private const int MostHinted = 3;

    /// <summary>The entities that are there.</summary>
    /// <param name="session">Where.</param>
    /// <param name="ids">Their ids, each of which is looked at once, in this order.</param>
    /// <param name="knownAt">The known-at day.</param>
    /// <param name="problems">
    /// Takes, with the id as place, <c>unknown-id</c> (with the nearest ids) and <c>not-known-yet</c> (nothing of it was public on the known-at day).
    /// </param>
    /// <param name="also">What else may be wrong with one that is there and known; null where nothing is.</param>
    /// <param name="cancellationToken">Cancels.</param>
    internal static async Task<IReadOnlyDictionary<string, EntityRecord>> ReadAsync(
        IGraphSession session, IEnumerable<string> ids, int? knownAt, List<Problem> problems, Func<Entity, Problem?>? also, CancellationToken cancellationToken)
    {
        var distinct = ids.Distinct(StringComparer.Ordinal).ToList();
        var records = await session.GetEntitiesAsync(distinct, cancellationToken);
        var unknown = 0;
        foreach (var id in distinct)
        {
            if (!records.TryGetValue(id, out var record))
            {
                problems.Add(await UnknownAsync(session, id, id, unknown++, knownAt, cancellationToken));
            }
            else if (!record.ExistsAt(knownAt))
            {
                problems.Add(new Problem("not-known-yet", id, $"nothing of it was public on {Open.Format(knownAt!.Value)}"));
            }
            else if (also?.Invoke(record.Entity) is { } problem)
            {
                problems.Add(problem);
            }
        }

        return records;
    }

    /// <summary>The entity that is named alone.</summary>
    /// <param name="session">Where.</param>
    /// <param name="id">Its id.</param>
    /// <param name="place">Where it is named.</param>
    /// <param name="knownAt">The known-at day, by which the nearest ids must have been known; the entity itself need not.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="GraphException"><c>unknown-id</c>, with the nearest ids: it is not there.</exception>
    public static async Task<EntityRecord> GetAsync(IGraphSession session, string id, string place, int? knownAt, CancellationToken cancellationToken) =>
        (await session.GetEntitiesAsync([id], cancellationToken)).GetValueOrDefault(id)
            ?? throw new GraphException([await UnknownAsync(session, id, place, 0, knownAt, cancellationToken)]);

    /// <summary>What is told of an id that is not there: <c>unknown-id</c>.</summary>
    /// <param name="session">Where.</param>
    /// <param name="id">The id.</param>
    /// <param name="place">Where it is named.</param>
    /// <param name="before">How many of the same list were told before it: only for the first 3 the nearest ids are searched.</param>
    /// <param name="knownAt">The known-at day, by which the nearest ids must have been known.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static async Task<Problem> UnknownAsync(IGraphSession session, string id, string place, int before, int? knownAt, CancellationToken cancellationToken)
    {
        var near = before >= MostHinted ? [] : await SearchRanking.NearestIdsAsync(session, id, NearestIds, knownAt, cancellationToken);
        return new Problem("unknown-id", place, $"there is no entity '{id}'{Nearest.Hint(near)}") { Nearest = near };
    }
}
