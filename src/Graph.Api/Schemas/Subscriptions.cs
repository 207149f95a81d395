using System.ComponentModel;
using Graph.Api.Loading;
using Graph.Api.Nodes;
using Graph.Api.Subscriptions;
using Graph.Core.Dates;
using Graph.Core.Stores;
using Graph.Core.Tracing;
using GraphQL;

namespace Graph.Api.Schemas;

/// <summary>
/// Answers that are told again when they change, as server-sent events. The first event comes at once and tells the present state, so that a client knows that it is live and holds what the differences start from; each further one tells what became different since the last. Changes that come faster than a client reads are told as one difference.
/// </summary>
[Name("Subscription")]
internal sealed class Subscriptions
{
    private const string KnownAt = "Only what was public by this day; none for everything known now.";

    /// <summary>A trace, told again when its answers change: when one comes, goes or differs in status, length, window or paths, or when what is said of its hops differs. It is the trace without limits of your own: 1000 answers with 25 paths each.</summary>
    [Price(1_000), Streamed]
    public static async Task<TraceChangeNode> TraceChangedAsync(
        [FromServices] GraphLoaders loaders, [FromServices] RequestSession session, [FromServices] Tracer tracer, [FromServices] ToldState told, [FromServices] TimeProvider time,
        [Id, Description("A deal or a policy.")] string from,
        [Id, Description("The other end, to watch one pair; none for all.")] string? to = null,
        [Description("Every hop held on this day; none for any day on which all hops held at once.")] DateOnly? asOf = null,
        [Description(KnownAt)] DateOnly? knownAt = null,
        CancellationToken cancellationToken = default)
    {
        var reading = new Reading(loaders, new Clocks(asOf?.DayNumber, knownAt?.DayNumber));
        var trace = await tracer.TraceAsync(await session.GetAsync(cancellationToken), new TraceQuestion(from, to, reading.Clocks), cancellationToken);
        var now = await TraceState.ReadAsync(trace, reading, cancellationToken);
        return new TraceChangeNode(told.Advance(now), now, trace, time.GetUtcNow(), reading);
    }

    /// <summary>An entity, told again when its own fields, its relations, its events, or what is said of those change. One with more than 10000 relations cannot be watched.</summary>
    [Price(1_000), Streamed]
    public static async Task<EntityChangeNode> EntityChangedAsync(
        [FromServices] GraphLoaders loaders, [FromServices] RequestSession session, [FromServices] ToldState told, [FromServices] TimeProvider time,
        [Id, Description("Its id.")] string id,
        [Description(KnownAt)] DateOnly? knownAt = null,
        CancellationToken cancellationToken = default)
    {
        var reading = new Reading(loaders, new Clocks(KnownAt: knownAt?.DayNumber));
        var store = await session.GetAsync(cancellationToken);
        var record = await KnownEntities.GetAsync(store, id, "id", reading.Clocks.KnownAt, cancellationToken);
        var now = await EntityState.ReadAsync(store, record, reading, cancellationToken);
        var shown = record.ExistsAt(reading.Clocks.KnownAt) ? EntityNode.Of(record, reading) : null;
        return new EntityChangeNode(told.Advance(now), now, shown, time.GetUtcNow());
    }
}
