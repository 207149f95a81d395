using Graph.Core.Model;

namespace Graph.Api.Loading;

/// <summary>Relations by id; null for an id that is not there.</summary>
internal sealed class RelationLoader(RequestSession session) : BatchLoader<string, RelationRecord?>
{
    protected override async Task<Func<string, RelationRecord?>> FetchAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var store = await session.GetAsync(cancellationToken);
        return (await store.GetRelationsAsync(keys, cancellationToken)).GetValueOrDefault;
    }
}
