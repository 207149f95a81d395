using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Graph.Api.Telemetry;

/// <summary>
/// The spans and metrics of the API, under one name. Their attributes take few values: no names, ids or texts that clients make up.
/// </summary>
internal sealed class GraphTelemetry
{
    /// <summary>The name of the source of spans and of the meter.</summary>
    public const string Name = "Graph.Api";

    private readonly UpDownCounter<int> _running;
    private readonly Counter<long> _requests;
    private readonly Histogram<double> _duration;
    private readonly Histogram<long> _price;
    private readonly Counter<long> _changeSets;
    private readonly UpDownCounter<int> _streams;

    /// <summary>Makes the instruments; nobody listens to them unless metrics are exported.</summary>
    public GraphTelemetry(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        _running = meter.CreateUpDownCounter<int>("graph.api.requests.running", "{request}", "GraphQL requests being answered, streams included.");
        _requests = meter.CreateCounter<long>("graph.api.requests", "{request}", "GraphQL requests answered, by outcome.");
        _duration = meter.CreateHistogram<double>("graph.api.request.duration", "s", "How long answers took, streams aside.");
        _price = meter.CreateHistogram<long>("graph.api.request.price", "{point}", "The price of requests.");
        _changeSets = meter.CreateCounter<long>("graph.api.change_sets", "{change_set}", "Change sets, by outcome.");
        _streams = meter.CreateUpDownCounter<int>("graph.api.streams.open", "{stream}", "Event streams that are open.");
    }

    /// <summary>The source of spans.</summary>
    public static ActivitySource Source { get; } = new(Name);

    /// <summary>A request has begun.</summary>
    public void Began() => _running.Add(1);

    /// <summary>A request has ended.</summary>
    public void Ended(RequestRecord request, string outcome, TimeSpan elapsed)
    {
        var tags = new TagList { { "outcome", outcome } };
        if (request.OperationType is { } type)
        {
            tags.Add("graphql.operation.type", type);
        }

        if (request.ErrorCodes is [var first, ..])
        {
            tags.Add("error.type", first);
        }

        _running.Add(-1);
        _requests.Add(1, tags);
        if (!request.IsStream)
        {
            _duration.Record(elapsed.TotalSeconds, tags);
        }

        if (request.Price is { } price)
        {
            _price.Record(price, new TagList { { "outcome", outcome } });
        }
    }

    /// <summary>A change set was applied, or refused or failed.</summary>
    public void CountChangeSet(string outcome) => _changeSets.Add(1, new TagList { { "outcome", outcome } });

    /// <summary>An event stream was opened (1) or closed (-1).</summary>
    public void CountStream(int change) => _streams.Add(change);
}
