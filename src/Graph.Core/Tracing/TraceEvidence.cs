using Graph.Core.Evidence;
using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Core.Tracing;

/// <summary>A statement as a numbered source.</summary>
/// <param name="Number">From 1, in the order in which the trace is read.</param>
/// <param name="Statement">What is said.</param>
/// <param name="Document">Where it is said.</param>
public sealed record NumberedSource(int Number, Statement Statement, Document Document);

/// <summary>An event with its status and sources, by the statements that count.</summary>
/// <param name="Event">The event.</param>
/// <param name="Status">Its status.</param>
/// <param name="Sources">The sources that speak of it.</param>
public sealed record DatedEvent(Event Event, RelationStatus Status, IReadOnlyList<NumberedSource> Sources);

/// <summary>The answers of a trace for one other end.</summary>
/// <param name="OtherId">The policy or deal at the other end.</param>
/// <param name="Answers">Its answers, in the order of the trace.</param>
public sealed record TraceGroup(string OtherId, IReadOnlyList<TraceAnswer> Answers);

/// <summary>
/// A trace with everything that it rests on: the entities and relations on its paths, and the statements and documents that were
/// public by its known-at day, numbered as sources. Each kind is fetched in one batch.
/// </summary>
public sealed class TraceEvidence
{
    private static readonly EventType[] OrderOfLife =
    [
        EventType.Founded, EventType.Proposed, EventType.Issued, EventType.Effective, EventType.Announced, EventType.Signed,
        EventType.Closed, EventType.Ended, EventType.Other,
    ];

    private readonly IReadOnlyDictionary<string, EntityRecord> _entities;
    private readonly IReadOnlyDictionary<string, RelationRecord> _relations;
    private readonly Dictionary<string, List<NumberedSource>> _relationSources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<DatedEvent>> _events = new(StringComparer.Ordinal);
    private readonly List<NumberedSource> _sources = [];
    private readonly Dictionary<string, RelationRecord> _assumed;

    private TraceEvidence(Trace trace, IReadOnlyDictionary<string, EntityRecord> entities, IReadOnlyDictionary<string, RelationRecord> relations)
    {
        (Trace, _entities, _relations) = (trace, entities, relations);
        _assumed = (trace.Assumed?.Relations ?? []).ToDictionary(r => r.Relation.Id, StringComparer.Ordinal);
        Groups = [.. trace.Answers.GroupBy(OtherEnd, StringComparer.Ordinal).Select(g => new TraceGroup(g.Key, [.. g]))];
    }

    /// <summary>The trace.</summary>
    public Trace Trace { get; }

    /// <summary>The answers by the other end, in the order of the trace.</summary>
    public IReadOnlyList<TraceGroup> Groups { get; }

    /// <summary>All sources by number.</summary>
    public IReadOnlyList<NumberedSource> Sources => _sources;

    /// <summary>Gathers the evidence of a trace, from the session that answered it.</summary>
    public static async Task<TraceEvidence> GatherAsync(IGraphSession session, Trace trace, CancellationToken cancellationToken)
    {
        var paths = trace.Answers.SelectMany(a => a.Paths).ToList();
        var relationIds = paths.SelectMany(p => p.Relations).Distinct(StringComparer.Ordinal).ToList();
        var statements = await session.StatementsOfAsync(SubjectKind.Relation, relationIds, cancellationToken);
        string[] ends = [trace.Entity.Id, .. trace.Answers.Select(a => OtherEnd(trace, a)).Distinct(StringComparer.Ordinal)];
        var events = await session.EventsOfAsync(ends, cancellationToken);
        var eventIds = events.SelectMany(e => e).Select(e => e.Id).ToList();
        var ofEvents = await session.StatementsOfAsync(SubjectKind.Event, eventIds, cancellationToken);
        var all = relationIds.SelectMany(id => statements[id]).Concat(eventIds.SelectMany(id => ofEvents[id])).ToList();

        var documents = await session.GetDocumentsAsync([.. all.Select(s => s.DocumentId).Distinct(StringComparer.Ordinal)], cancellationToken);
        var entityIds = ends.Concat(paths.SelectMany(p => p.Nodes)).Concat(OtherEnds(trace.Assumed)).Concat(all.Select(s => s.SaidBy).OfType<string>());
        var evidence = new TraceEvidence(
            trace,
            await session.GetEntitiesAsync([.. entityIds.Distinct(StringComparer.Ordinal)], cancellationToken),
            await session.GetRelationsAsync(relationIds, cancellationToken));
        evidence.Number(events, ofEvents, statements, documents);
        return evidence;
    }

    /// <summary>An entity as the known-at day of the trace may show it.</summary>
    public Entity Entity(string id) => Trace.Assumed is { } deal && id == deal.Entity.Id ? deal.Entity : _entities[id].At(Trace.Coverage.Clocks.KnownAt);

    /// <summary>Whether a relation of a path was assumed. It has no source then, and its step tells nothing but its days.</summary>
    public bool IsAssumed(string relationId) => _assumed.ContainsKey(relationId);

    /// <summary>A relation of a path.</summary>
    public Relation Relation(string id) => Record(id).Relation;

    /// <summary>A relation of a path as known on the known-at day.</summary>
    public RelationStep Step(string relationId) => Record(relationId).At(Trace.Coverage.Clocks.KnownAt)
        ?? throw new InvalidOperationException($"A path uses '{relationId}', of which nothing is known on its known-at day.");

    /// <summary>The sources of a relation that count.</summary>
    public IReadOnlyList<NumberedSource> SourcesOf(string relationId) => _relationSources.GetValueOrDefault(relationId) ?? [];

    /// <summary>The events of the entity asked about or of another end, by day, those of one day in the order of a life; refuted ones are left out.</summary>
    public IReadOnlyList<DatedEvent> EventsOf(string entityId) => _events.GetValueOrDefault(entityId) ?? [];

    private static string OtherEnd(Trace trace, TraceAnswer answer) => answer.DealId == trace.Entity.Id ? answer.PolicyId : answer.DealId;

    private static IEnumerable<string> OtherEnds(AssumedDeal? deal) => (deal?.Relations ?? []).Select(r => r.Relation.OtherEnd(AssumedDeal.Id));

    private RelationRecord Record(string relationId) => _assumed.GetValueOrDefault(relationId) ?? _relations[relationId];

    private string OtherEnd(TraceAnswer answer) => OtherEnd(Trace, answer);

    /// <summary>Numbers what counts in the order of reading: the entity, then for each group its end and the hops of its paths.</summary>
    private void Number(
        ILookup<string, Event> events, ILookup<string, Statement> ofEvents, ILookup<string, Statement> ofRelations,
        IReadOnlyDictionary<string, Document> documents)
    {
        NumberEvents(Trace.Entity.Id, events, ofEvents, documents);
        foreach (var group in Groups)
        {
            NumberEvents(group.OtherId, events, ofEvents, documents);
            foreach (var id in group.Answers.SelectMany(a => a.Paths).SelectMany(p => p.Relations))
            {
                if (!_relationSources.ContainsKey(id))
                {
                    _relationSources[id] = Cite(ofRelations[id], documents);
                }
            }
        }
    }

    private void NumberEvents(
        string entityId, ILookup<string, Event> events, ILookup<string, Statement> ofEvents, IReadOnlyDictionary<string, Document> documents)
    {
        if (_events.ContainsKey(entityId))
        {
            return;
        }

        var dated = _events[entityId] = [];
        foreach (var happened in events[entityId].OrderBy(e => e.Date.FirstDay).ThenBy(e => Array.IndexOf(OrderOfLife, e.Type)).ThenBy(e => e.Id, StringComparer.Ordinal))
        {
            var counting = ofEvents[happened.Id].Where(s => Counts(documents[s.DocumentId])).ToList();
            if (StatusRule.StatusOf(counting) is { } status and <= RelationStatus.Disputed)
            {
                dated.Add(new DatedEvent(happened, status, Cite(counting, documents)));
            }
        }
    }

    private List<NumberedSource> Cite(IEnumerable<Statement> statements, IReadOnlyDictionary<string, Document> documents)
    {
        var cited = new List<NumberedSource>();
        foreach (var statement in statements.Where(s => Counts(documents[s.DocumentId])))
        {
            var source = new NumberedSource(_sources.Count + 1, statement, documents[statement.DocumentId].At(Trace.Coverage.Clocks.KnownAt));
            _sources.Add(source);
            cited.Add(source);
        }

        return cited;
    }

    private bool Counts(Document document)
    {
        var day = Trace.Coverage.Clocks.KnownAt ?? EntityTimeline.Now;
        return document.PublicFrom <= day && day < document.PublicUntil;
    }
}
