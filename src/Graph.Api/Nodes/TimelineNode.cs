using System.ComponentModel;
using Graph.Api.Loading;
using Graph.Api.Paging;
using Graph.Api.Schemas;
using Graph.Core.Stores;
using Graph.Core.Tracing;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>What happened when.</summary>
[Name("Timeline")]
internal sealed class TimelineNode(IGraphSession store, EventFilter filter, Trace? trace, Reading reading)
{
    /// <summary>The number of entities whose events these are; null for all entities of some kinds.</summary>
    public int? Entities => filter.EntityIds?.Count;

    /// <summary>What the trace searched, and whether to the end; null for a timeline of entities. Events of entities on paths that the trace does not show are not in it.</summary>
    public CoverageNode? Coverage => trace is null ? null : new CoverageNode(trace.Coverage);

    /// <summary>The events by first day, then id.</summary>
    [Price(100)]
    public async Task<EventConnectionNode> EventsAsync(
        [Description("Whether the latest come first.")] bool newestFirst = false,
        [PageSize] int first = PageSizeAttribute.Default, [After] string? after = null,
        CancellationToken cancellationToken = default)
    {
        var whose = filter.EntityIds is { } ids ? Cursor.Texts(ids) : string.Join(',', filter.Kinds);
        var list = $"events: {whose}; {string.Join(',', filter.Types)}; {filter.From}-{filter.To}; {newestFirst}; {reading.Clocks}";
        var page = await store.FindEventsAsync(filter, newestFirst, new PageRequest(first, Cursor.Read(list, after)), cancellationToken);
        var sourced = new Page<SourcedEvent>(await EventLoader.SourcedAsync(store, page.Items, cancellationToken), page.HasMore);
        return new EventConnectionNode(
            new Listing<SourcedEvent>(
                sourced, new Lazy<string>(list), IsFirst: after is null, e => new PageKey(e.Event.Id, Cursor.Day(e.Event.Date.FirstDay)), store.Release, reading.Clocks,
                () => LoaderResults.Later(ct => store.CountEventsAsync(filter, ct))),
            reading);
    }
}
