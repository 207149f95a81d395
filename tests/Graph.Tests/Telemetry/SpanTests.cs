using System.Collections.Concurrent;
using System.Diagnostics;
using Graph.Api.Telemetry;
using Graph.Core.Stores;
using Graph.Tests.Api;

namespace Graph.Tests.Telemetry;

public sealed class SpanTests : IDisposable
{
    private readonly ConcurrentQueue<Activity> _ended = new();
    private readonly ActivityTraceId _trace = ActivityTraceId.CreateRandom();
    private readonly ActivityListener _listener;

    public SpanTests()
    {
        // Other tests of this process have traces of their own.
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is GraphTelemetry.Name or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> o) => o.TraceId == _trace ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = _ended.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose() => _listener.Dispose();

    [Fact]
    public async Task An_operation_is_one_span_with_its_fields_and_its_calls_to_the_store_below()
    {
        await using var server = await ApiServer.StartAsync();

        await AskAsync(server, """query Owners { entity(by: {id: "acme"}) { relations(first: 2) { nodes { to { id } } } } }""");

        var operation = Assert.Single(_ended, s => s.OperationName == "graphql");
        Assert.Equal(("query", "query", "Owners"), (operation.DisplayName, operation.GetTagItem("graphql.operation.type"), operation.GetTagItem("graphql.operation.name")));
        Assert.Equal((ActivityStatusCode.Unset, null), (operation.Status, operation.GetTagItem("error.type")));
        var below = _ended.Where(s => s.Source.Name == GraphTelemetry.Name && s != operation).ToList();
        Assert.Equal(
            ["field entity", "store EntityLoader", "store RelationsOfLoader", "store open"],
            below.Select(s => s.DisplayName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_callers_mistake_is_told_by_its_code_and_is_no_failure()
    {
        await using var server = await ApiServer.StartAsync();

        await AskAsync(server, """{ entity(by: {id: "nobody"}) { id } }""");

        var operation = Assert.Single(_ended, s => s.OperationName == "graphql");
        Assert.Equal((ActivityStatusCode.Unset, "UNKNOWN_ID"), (operation.Status, operation.GetTagItem("error.type")));
    }

    [Fact]
    public async Task A_store_that_is_away_is_a_failure()
    {
        await using var server = await ApiServer.StartAsync();
        server.Watch.Before = (_, _) => throw new StoreUnavailableException("store-locked", "away");

        await AskAsync(server, """{ entity(by: {id: "acme"}) { id } }""");

        var operation = Assert.Single(_ended, s => s.OperationName == "graphql");
        Assert.Equal((ActivityStatusCode.Error, "STORE_LOCKED"), (operation.Status, operation.GetTagItem("error.type")));
        var opening = Assert.Single(_ended, s => s.DisplayName == "store open");
        Assert.Equal((ActivityStatusCode.Error, "store-locked"), (opening.Status, opening.GetTagItem("error.type")));
    }

    private async Task AskAsync(ApiServer server, string query)
    {
        using var client = server.CreateClient();
        client.DefaultRequestHeaders.Add("traceparent", $"00-{_trace}-{ActivitySpanId.CreateRandom()}-01");
        using var response = await client.GetAsync($"/graphql?query={Uri.EscapeDataString(query)}", TestContext.Current.CancellationToken);
        Assert.NotEmpty(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
