using Graph.Core.Evidence;
using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Api.Loading;

/// <summary>An event with everything said of it, whatever the day on which it was public.</summary>
internal sealed record SourcedEvent(Event Event, IReadOnlyList<SourcedStatement> Statements)
{
    /// <summary>The same as the rules of Core read it.</summary>
    public EvidencedEvent Evidence => new(Event, [.. Statements.Select(s => CitedStatement.Of(s.Statement, s.Document))]);
}

/// <summary>The events of entities with their statements and documents: without them nobody can tell which are known.</summary>
internal sealed class EventLoader(RequestSession session) : BatchLoader<string, IReadOnlyList<SourcedEvent>>
{
    protected override async Task<Func<string, IReadOnlyList<SourcedEvent>>> FetchAsync(
        IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var store = await session.GetAsync(cancellationToken);
        var events = (await store.EventsOfAsync(keys, cancellationToken)).SelectMany(g => g).ToList();
        var byEntity = (await SourcedAsync(store, events, cancellationToken)).ToLookup(e => e.Event.EntityId, StringComparer.Ordinal);
        return id => [.. byEntity[id]];
    }

    /// <summary>Events with their statements and documents, in the same order, in two calls.</summary>
    public static async Task<IReadOnlyList<SourcedEvent>> SourcedAsync(IGraphSession store, IReadOnlyList<Event> events, CancellationToken cancellationToken)
    {
        var ids = events.Select(e => e.Id).ToList();
        var statements = ids.Count == 0 ? null : await StatementLoader.FetchAsync(store, SubjectKind.Event, ids, cancellationToken);
        return [.. events.Select(e => new SourcedEvent(e, [.. statements![e.Id]]))];
    }
}
