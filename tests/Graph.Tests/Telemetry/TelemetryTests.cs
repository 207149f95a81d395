using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Graph.Tests.Access;
using Graph.Tests.Api;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Graph.Tests.Telemetry;

public class TelemetryTests
{
    private const string Secret = "secret5f1c";
    private const string Question = "query FindIt($id: ID!) { entity(by: {id: $id}) { id } nodes: entity(by: {id: \"secret5f1c-literal\"}) { id } }";

    [Fact]
    public async Task Spans_and_metrics_go_to_where_the_standard_variables_say_without_what_was_asked()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        await using var api = await ApiProcess.StartAsync(
            ("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_SERVICE_NAME", "the-graph"), TestKeys.WriteSetting);

        await AskAsync(api);
        api.Terminate();
        Assert.Equal(0, await api.WaitAsync());

        var (spans, metrics) = (receiver.Received("traces"), receiver.Received("metrics"));
        Assert.All(
            ["the-graph", "graphql.operation.type", "graphql.operation.name", "FindIt", "field entity", "store open", "error.type", "url.path"],
            name => Assert.Contains(name, spans, StringComparison.Ordinal));
        Assert.All(
            ["the-graph", "graph.api.requests", "graph.api.requests.running", "graph.api.request.duration", "graphql.operation.type", "outcome", "http.server.request.duration"],
            name => Assert.Contains(name, metrics, StringComparison.Ordinal));
        Assert.All([Secret, TestKeys.Writer, TestKeys.Reader, "health"], hidden => Assert.DoesNotContain(hidden, spans + metrics, StringComparison.Ordinal));
        Assert.DoesNotContain("FindIt", metrics, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('N', 65), spans + metrics, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", true, false)]
    [InlineData("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", false, true)]
    [InlineData("OTEL_SERVICE_NAME", false, false)]
    public async Task Only_what_has_somewhere_to_go_is_gathered(string variable, bool spans, bool metrics)
    {
        await using var server = await ApiServer.StartAsync(null, (variable, "http://127.0.0.1:1"));

        Assert.Equal((spans, metrics), (server.Services.GetService<TracerProvider>() is not null, server.Services.GetService<MeterProvider>() is not null));
    }

    [Fact]
    public async Task Logs_at_debug_tell_neither_keys_nor_what_was_asked()
    {
        await using var api = await ApiProcess.StartAsync(("Logging:LogLevel:Default", "Debug"), TestKeys.WriteSetting);

        await AskAsync(api);
        api.Terminate();
        Assert.Equal(0, await api.WaitAsync());

        Assert.Contains("Answered errors: query FindIt, status 200, ", api.Told, StringComparison.Ordinal);
        Assert.Contains("caller writer, codes ", api.Told, StringComparison.Ordinal);
        Assert.All([Secret, TestKeys.Writer, TestKeys.Reader], hidden => Assert.DoesNotContain(hidden, api.Told, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Logs_may_be_a_line_of_json_for_each_request()
    {
        await using var api = await ApiProcess.StartAsync(("Logging:LogLevel:Graph.Api", "Information"), ("Logging:Console:FormatterName", "json"), TestKeys.WriteSetting);

        await AskAsync(api);
        api.Terminate();
        Assert.Equal(0, await api.WaitAsync());

        var lines = api.Told.Split(Environment.NewLine).Where(l => l.StartsWith('{') && l.Contains("RequestRecorder", StringComparison.Ordinal)).ToList();
        var states = lines.Select(l => JsonElement.Parse(l).GetProperty("State")).ToList();
        Assert.Equal(5, states.Count);
        Assert.Contains(states, s => s.GetProperty("OperationName").GetString() == "FindIt" && s.GetProperty("Status").ToString() == "200");
        Assert.Contains(states, s => s.GetProperty("Codes").GetString() == "UNAUTHENTICATED" && s.GetProperty("Status").ToString() == "401");
    }

    [Fact]
    public async Task By_default_a_request_leaves_no_line()
    {
        await using var api = await ApiProcess.StartAsync(TestKeys.WriteSetting);
        using (await api.Client.GetAsync("/graphql?query={__typename}", TestContext.Current.CancellationToken))
        {
        }

        api.Terminate();
        Assert.Equal(0, await api.WaitAsync());

        Assert.EndsWith("Ctrl+C stops it.", api.Told.TrimEnd(), StringComparison.Ordinal);
    }

    /// <summary>Five requests to GraphQL: by POST and GET, with a key that is known and one that is not, broken, and with a name too long.</summary>
    private static async Task AskAsync(ApiProcess api)
    {
        var variables = new { id = Secret };
        await SendAsync(HttpMethod.Post, "/graphql", TestKeys.Writer, JsonContent.Create(new { query = Question, operationName = "FindIt", variables }));
        await SendAsync(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(Question)}&variables={Uri.EscapeDataString(JsonSerializer.Serialize(variables))}", TestKeys.Writer, null);
        await SendAsync(HttpMethod.Post, "/graphql", TestKeys.Reader, JsonContent.Create(new { query = Question, variables }));
        await SendAsync(HttpMethod.Post, "/graphql", null, new StringContent($"{{\"query\": \"{Secret}", new MediaTypeHeaderValue("application/json")));
        await SendAsync(HttpMethod.Post, "/graphql", null, JsonContent.Create(new { query = $"query {new string('N', 65)} {{ __typename }}" }));
        await SendAsync(HttpMethod.Get, "/health/ready", null, null);

        async Task SendAsync(HttpMethod method, string address, string? key, HttpContent? content)
        {
            using var request = new HttpRequestMessage(method, address) { Content = content };
            request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
            using var response = await api.Client.SendAsync(request, TestContext.Current.CancellationToken);
        }
    }
}
