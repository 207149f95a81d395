using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Search;

namespace Graph.Core.Stores;

/// <summary>Reads the entities that a question names, and says of each what is wrong with naming it.</summary>
internal static class KnownEntities
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
    public static async Task<IReadOnlyDictionary<string, EntityRecord>> ReadAsync(
        IGraphSession session, IEnumerable<string> ids, int? knownAt, List<Problem> problems, Func<Entity, Problem?>? also, CancellationToken cancellationToken)
    {
        var distinct = ids.Distinct(StringComparer.Ordinal).ToList();
        var records = await session.GetEntitiesAsync(distinct, cancellationToken);
        var searched = 0;
        foreach (var id in distinct)
        {
            if (!records.TryGetValue(id, out var record))
            {
                var near = searched++ >= MostHinted ? [] : await SearchRanking.NearestIdsAsync(session, id, NearestIds, knownAt, cancellationToken);
                problems.Add(new Problem("unknown-id", id, $"there is no entity '{id}'{Nearest.Hint(near)}") { Nearest = near });
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
}
