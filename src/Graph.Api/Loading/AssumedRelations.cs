using Graph.Api.Paging;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Core.Tracing;

namespace Graph.Api.Loading;

/// <summary>The relations of an assumed deal, listed as those of a stored one.</summary>
internal static class AssumedRelations
{
    /// <summary>A page of the relations that a filter lets through.</summary>
    public static async Task<Listing<RelationRecord>> ListAsync(
        AssumedDeal deal, RelationFilter filter, Lazy<string> list, int first, string? after, Reading reading, CancellationToken cancellationToken)
    {
        var wanted = deal.Relations
            .Where(r => (filter.Types.Count == 0 || filter.Types.Contains(r.Relation.Type)) && filter.HoldsFor(r) && IsDirected(r.Relation, filter.Direction))
            .OrderBy(r => r.Relation.Id, StringComparer.Ordinal).ToList();
        if (filter.OtherKinds.Count > 0)
        {
            var ends = await wanted.Select(r => reading.GetEntity(r.Relation.OtherEnd(AssumedDeal.Id))).ToList().Together().GetResultAsync(cancellationToken);
            wanted = [.. wanted.Zip(ends).Where(pair => filter.OtherKinds.Contains(pair.Second.Kind)).Select(pair => pair.First)];
        }

        var rest = wanted.Where(r => after is null || string.CompareOrdinal(r.Relation.Id, after) > 0).ToList();
        return new Listing<RelationRecord>(
            new Page<RelationRecord>([.. rest.Take(first)], rest.Count > first), list, IsFirst: after is null, r => new PageKey(r.Relation.Id),
            await reading.Loaders.ReleaseAsync(cancellationToken), reading.Clocks, () => LoaderResults.Now((long)wanted.Count));
    }

    private static bool IsDirected(Relation relation, Direction direction) =>
        direction == Direction.Both || (relation.From == AssumedDeal.Id) == (direction == Direction.Outgoing);
}
