
namespace Graph.Api.Loading;

/// <summary>All relations of an entity that a selection lets through.</summary>
/// <param name="EntityId">The entity.</param>
/// <param name="Selection">Which of its relations.</param>
internal sealed record RelationCountKey(string EntityId, RelationSelection Selection);

/// <summary>How many relations entities have: one call for each selection, whatever the number of entities.</summary>
internal sealed class RelationCountLoader(RequestSession session) : BatchLoader<RelationCountKey, long>
{
    protected override async Task<Func<RelationCountKey, long>> FetchAsync(IReadOnlyCollection<RelationCountKey> keys, CancellationToken cancellationToken)
    {
        var store = await session.GetAsync(cancellationToken);
        var counts = new Dictionary<RelationSelection, IReadOnlyDictionary<string, long>>();
        foreach (var group in keys.GroupBy(k => k.Selection, k => k.EntityId))
        {
            counts[group.Key] = await store.CountRelationsAsync([.. group], group.Key.Filter, cancellationToken);
        }

        return key => counts[key.Selection].GetValueOrDefault(key.EntityId);
    }
}
