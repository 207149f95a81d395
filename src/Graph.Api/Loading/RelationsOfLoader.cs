using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Api.Loading;

/// <summary>A page of the relations of an entity.</summary>
/// <param name="EntityId">The entity.</param>
/// <param name="Selection">Which of its relations.</param>
/// <param name="First">At most so many.</param>
/// <param name="After">The id of the relation before.</param>
internal sealed record RelationsKey(string EntityId, RelationSelection Selection, int First, string? After);

/// <summary>Which relations of an entity: what the arguments of the field say, the same for all rows of a list.</summary>
/// <param name="Types">Names of types with commas between them, ascending; empty for all.</param>
/// <param name="Direction">Which end the entity is.</param>
/// <param name="OtherKinds">Kinds of the other end with commas between them, ascending; empty for all.</param>
/// <param name="Clocks">Both clocks.</param>
internal sealed record RelationSelection(string Types, Direction Direction, string OtherKinds, Clocks Clocks)
{
    /// <summary>The selection that a filter makes, equal for filters that let the same through.</summary>
    public static RelationSelection Of(RelationFilter filter) => new(
        filter.Types.Count == 0 ? "" : string.Join(',', filter.Types.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
        filter.Direction,
        filter.OtherKinds.Count == 0 ? "" : string.Join(',', filter.OtherKinds.Distinct().Order()),
        filter.Clocks);

    /// <summary>The filter.</summary>
    public RelationFilter Filter => new(Parts(Types), Direction, Clocks) { OtherKinds = [.. Parts(OtherKinds).Select(Enum.Parse<EntityKind>)] };

    private static string[] Parts(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A page of relations and the release it was read from.</summary>
internal sealed record ReadRelations(Page<RelationRecord> Page, string Release);

/// <summary>Relations of entities: one call for each set of arguments, whatever the number of entities.</summary>
internal sealed class RelationsOfLoader(RequestSession session) : BatchLoader<RelationsKey, ReadRelations>
{
    private static readonly Page<RelationRecord> Nothing = new([], HasMore: false);

    protected override async Task<Func<RelationsKey, ReadRelations>> FetchAsync(IReadOnlyCollection<RelationsKey> keys, CancellationToken cancellationToken)
    {
        var store = await session.GetAsync(cancellationToken);
        var pages = new Dictionary<(RelationSelection, int, string?), IReadOnlyDictionary<string, Page<RelationRecord>>>();
        foreach (var group in keys.GroupBy(k => (k.Selection, k.First, k.After), k => k.EntityId))
        {
            var (selection, first, after) = group.Key;
            var request = new PageRequest(first, after is null ? null : new PageKey(after));
            pages[group.Key] = await store.RelationsOfAsync([.. group], selection.Filter, request, cancellationToken);
        }

        return key => new ReadRelations(pages[(key.Selection, key.First, key.After)].GetValueOrDefault(key.EntityId, Nothing), store.Release);
    }
}
