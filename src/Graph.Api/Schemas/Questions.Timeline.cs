using System.ComponentModel;
using Graph.Api.InputTypes;
using Graph.Api.Loading;
using Graph.Api.Nodes;
using Graph.Core;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Core.Tracing;
using GraphQL;

namespace Graph.Api.Schemas;

// The question what happened when.
internal sealed partial class Questions
{
    /// <summary>The dated events of entities, of everything on the paths of a trace, or of all entities of some kinds, by day.</summary>
    [Price(1_000)]
    public static async Task<TimelineNode> TimelineAsync(
        [FromServices] GraphLoaders loaders, [FromServices] RequestSession session, [FromServices] Tracer tracer,
        [Description("Whose events.")] TimelineOf of,
        [Description("Only events of these types; none for all.")] IReadOnlyList<EventType>? types = null,
        [Description("Only events that may have been on this day or later.")] DateOnly? from = null,
        [Description("Only events that may have been on this day or earlier.")] DateOnly? to = null,
        [Description("For a trace: every hop held on this day; none for any day on which all hops held at once.")] DateOnly? asOf = null,
        [Description(KnownAt)] DateOnly? knownAt = null,
        CancellationToken cancellationToken = default)
    {
        var reading = new Reading(loaders, ClocksOf(asOf, knownAt));
        var store = await session.GetAsync(cancellationToken);
        var trace = of.Trace is { } ends
            ? await tracer.TraceAsync(store, new TraceQuestion(ends.From, ends.To, reading.Clocks), cancellationToken)
            : null;
        var ids = trace is not null ? OnPaths(trace) : of.Entities is { } entities ? await CheckedAsync(store, entities, reading, cancellationToken) : null;
        var filter = new EventFilter
        {
            EntityIds = ids,
            Kinds = [.. (of.Kinds ?? []).Distinct().Order()],
            Types = [.. (types ?? []).Distinct().Order()],
            From = from?.DayNumber,
            To = to?.DayNumber,
            KnownAt = reading.Clocks.KnownAt,
        };
        return new TimelineNode(store, filter, trace, reading);
    }

    private static IReadOnlyList<string> OnPaths(Trace trace) => [.. trace.Answers
        .SelectMany(a => a.Paths).SelectMany(p => p.Nodes).Append(trace.Entity.Id)
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The ids, once each, ascending.</summary>
    private static async Task<IReadOnlyList<string>> CheckedAsync(IGraphSession store, IReadOnlyList<string> ids, Reading reading, CancellationToken cancellationToken)
    {
        if (ids.Count > PageRequest.Maximum)
        {
            throw new GraphException("bad-limit", "of.entities", $"{ids.Count} ids are more than {PageRequest.Maximum}");
        }

        string[] distinct = [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var there = await store.GetEntitiesAsync(distinct, cancellationToken);
        var problems = new List<Problem>();
        foreach (var id in distinct.Where(id => !there.ContainsKey(id)))
        {
            problems.Add(await KnownEntities.UnknownAsync(store, id, "of.entities", problems.Count, reading.Clocks.KnownAt, cancellationToken));
        }

        return problems.Count == 0 ? distinct : throw new GraphException(problems);
    }
}
