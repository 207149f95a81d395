using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Api.Loading;

/// <summary>A page of the relations of an entity.</summary>
/// <param name="EntityId">The entity.</param>
/// <param name="Selection">Which of its relations.</param>
internal sealed record RelationsKey(string EntityId, RelationSelection Selection);

/// <summary>Which relations of an entity: what the arguments of the field say, the same for all rows of a list.</summary>
/// <param name="Types">Names of types with commas between them, ascending; empty for all.</param>
/// <param name="Direction">Which end the entity is.</param>
/// <param name="Clocks">Both clocks.</param>
/// <param name="First">At most so many.</param>
/// <param name="After">The id of the relation before.</param>
internal sealed record RelationSelection(string Types, Direction Direction, Clocks Clocks, int First, string? After)
{
    public RelationFilter Filter => new(Types.Split(',', StringSplitOptions.RemoveEmptyEntries), Direction, Clocks);

    public PageRequest Page => new(First, After);
}

/// <summary>Relations of entities: one call for each set of arguments, whatever the number of entities.</summary>
internal sealed class RelationsOfLoader(RequestSession session) : BatchLoader<RelationsKey, Page<RelationRecord>>
{
    private static readonly Page<RelationRecord> Nothing = new([], HasMore: false);

    protected override async Task<Func<RelationsKey, Page<RelationRecord>>> FetchAsync(
        IReadOnlyCollection<RelationsKey> keys, CancellationToken cancellationToken)
    {
        var store = await session.GetAsync(cancellationToken);
        var pages = new Dictionary<RelationSelection, IReadOnlyDictionary<string, Page<RelationRecord>>>();
        foreach (var group in keys.GroupBy(k => k.Selection, k => k.EntityId))
        {
            pages[group.Key] = await store.RelationsOfAsync([.. group], group.Key.Filter, group.Key.Page, cancellationToken);
        }

        return key => pages[key.Selection].GetValueOrDefault(key.EntityId, Nothing);
    }
}
