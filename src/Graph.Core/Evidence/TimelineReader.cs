using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Core.Evidence;

/// <summary>Reads the lives of entities from a session, in a fixed number of calls.</summary>
public static class TimelineReader
{
    /// <summary>The timelines of entities by id; unknown ids are left out.</summary>
    public static async Task<IReadOnlyDictionary<string, EntityTimeline>> ReadAsync(
        IGraphSession session, IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken)
    {
        var entities = await session.GetEntitiesAsync(entityIds, cancellationToken);
        var events = await session.EventsOfAsync(entityIds, cancellationToken);
        var eventIds = events.SelectMany(g => g).Select(e => e.Id).ToList();
        var statements = await session.StatementsOfAsync(SubjectKind.Event, eventIds, cancellationToken);
        var documentIds = statements.SelectMany(g => g).Select(s => s.DocumentId).Distinct(StringComparer.Ordinal).ToList();
        var documents = await session.GetDocumentsAsync(documentIds, cancellationToken);
        return entities.ToDictionary(
            e => e.Key,
            e => new EntityTimeline(e.Value.Entity.Kind, e.Value.Entity.Type, [.. events[e.Key].Select(Evidenced)]),
            StringComparer.Ordinal);

        EvidencedEvent Evidenced(Event e) => new(e, [.. statements[e.Id].Select(s => CitedStatement.Of(s, documents[s.DocumentId]))]);
    }
}
