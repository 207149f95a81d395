using Graph.Core.Model;

namespace Graph.Api.Loading;

/// <summary>Entities by id; null for an id that is not there.</summary>
internal sealed class EntityLoader(RequestSession session) : BatchLoader<string, EntityRecord?>
{
    protected override async Task<Func<string, EntityRecord?>> FetchAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var store = await session.GetAsync(cancellationToken);
        return (await store.GetEntitiesAsync(keys, cancellationToken)).GetValueOrDefault;
    }
}
