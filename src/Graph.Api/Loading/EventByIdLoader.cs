namespace Graph.Api.Loading;

/// <summary>Events by id with their statements and documents; null for an id that is not there.</summary>
internal sealed class EventByIdLoader(RequestSession session) : BatchLoader<string, SourcedEvent?>
{
    protected override async Task<Func<string, SourcedEvent?>> FetchAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var store = await session.GetAsync(cancellationToken);
        var events = await EventLoader.SourcedAsync(store, [.. (await store.GetEventsAsync(keys, cancellationToken)).Values], cancellationToken);
        return events.ToDictionary(e => e.Event.Id, StringComparer.Ordinal).GetValueOrDefault;
    }
}
