using Graph.Core.Evidence;
using Graph.Core.Model;

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
        var events = await store.EventsOfAsync(keys, cancellationToken);
        var ids = events.SelectMany(g => g).Select(e => e.Id).ToList();
        var statements = await StatementLoader.FetchAsync(store, SubjectKind.Event, ids, cancellationToken);
        return id => [.. events[id].Select(e => new SourcedEvent(e, [.. statements[e.Id]]))];
    }
}
