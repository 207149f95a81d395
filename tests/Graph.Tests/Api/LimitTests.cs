using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Graph.Tests.Api;

public class LimitTests
{
    [Fact]
    public async Task A_request_that_takes_too_long_is_ended()
    {
        await using var server = await ApiServer.StartAsync(null, ("Graph:Api:TimeoutSeconds", "1"));
        server.Watch.Before = (name, ct) => name == "Entities" ? Task.Delay(Timeout.Infinite, ct) : Task.CompletedTask;
        using var client = server.CreateClient();

        using var response = await client.PostAsJsonAsync("/graphql", new { query = """{ entity(by: {id: "acme"}) { id } }""" }, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.GatewayTimeout, response.StatusCode);
        Assert.Equal("TIMEOUT", await CodeAsync(response));
        Assert.Equal(0, server.Watch.OpenSessions);
    }

    [Fact]
    public async Task Others_are_answered_while_a_slow_request_runs_into_its_limit()
    {
        await using var server = await ApiServer.StartAsync(null, ("Graph:Api:TimeoutSeconds", "2"));
        var (started, cancelled) = (new TaskCompletionSource(), new TaskCompletionSource());
        server.Watch.Before = async (name, ct) =>
        {
            if (name == "Match")
            {
                await using var registration = ct.Register(() => cancelled.TrySetResult());
                started.TrySetResult();
                await Task.Delay(Timeout.Infinite, ct);
            }
        };
        using var client = server.CreateClient();
        var slow = client.PostAsJsonAsync("/graphql", new { query = """{ trace(from: "sale") { coverage { found } } }""" }, TestContext.Current.CancellationToken);
        await started.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        var others = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => server.AskAsync("""{ entity(by: {id: "acme"}) { name } }""")));

        Assert.All(others, answer => Assert.Equal("Acme", answer.GetProperty("data").GetProperty("entity").GetProperty("name").GetString()));
        using var response = await slow;
        Assert.Equal((HttpStatusCode.GatewayTimeout, "TIMEOUT"), (response.StatusCode, await CodeAsync(response)));
        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Equal(0, server.Watch.OpenSessions);
    }

    [Fact]
    public async Task A_client_that_goes_away_cancels_what_it_asked()
    {
        await using var server = await ApiServer.StartAsync();
        var (started, cancelled) = (new TaskCompletionSource(), new TaskCompletionSource());
        server.Watch.Before = async (name, ct) =>
        {
            if (name == "Entities")
            {
                await using var registration = ct.Register(() => cancelled.TrySetResult());
                started.TrySetResult();
                await Task.Delay(Timeout.Infinite, ct);
            }
        };
        using var client = server.CreateClient();
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var request = client.PostAsJsonAsync("/graphql", new { query = """{ entity(by: {id: "acme"}) { id } }""" }, gone.Token);
        await started.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        await gone.CancelAsync();

        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
    }

    [Fact]
    public async Task A_query_that_nests_too_deep_is_not_run()
    {
        var nested = string.Concat(Enumerable.Repeat("relations { nodes { to { ", 6)) + "id" + string.Concat(Enumerable.Repeat(" } } }", 6));

        var (status, calls) = await RunAsync($$"""{ entity(by: {id: "acme"}) { {{nested}} } }""");

        Assert.Equal((HttpStatusCode.BadRequest, 0), (status, calls));
    }

    [Fact]
    public async Task A_query_that_could_give_millions_of_rows_is_not_run()
    {
        var (status, calls) = await RunAsync(
            """{ entity(by: {id: "acme"}) { relations(first: 1000) { nodes { to { relations(first: 1000) { nodes { id } } } } } } }""");

        Assert.Equal((HttpStatusCode.BadRequest, 0), (status, calls));
    }

    [Theory]
    [InlineData("trace(from: \"sale\") { coverage { found } }", 20, 60)]
    [InlineData("search(text: \"acme\", first: 1) { found }", 100, 300)]
    [InlineData("entity(by: {id: \"acme\"}) { id }", 200, 600)]
    [InlineData("stats { statements }", 20, 60)]
    public async Task A_query_may_ask_often_but_not_without_end(string question, int passing, int refused)
    {
        var (few, _) = await RunAsync(Repeated(passing));
        var (many, calls) = await RunAsync(Repeated(refused));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest, 0), (few, many, calls));

        string Repeated(int times) => $"{{ {string.Join(' ', Enumerable.Range(0, times).Select(i => $"q{i}: {question}"))} }}";
    }

    [Fact]
    public async Task The_price_of_a_trace_grows_with_its_limits()
    {
        const string Answers = "answers { paths { hops { relation { statements { id says } } } } }";

        var (narrow, _) = await RunAsync($$"""{ {{string.Join(' ', Enumerable.Range(0, 40).Select(i => $"q{i}: trace(from: \"sale\", first: 1, paths: 1) {{ {Answers} }}"))}} }""");
        var (wide, _) = await RunAsync($$"""{ {{string.Join(' ', Enumerable.Range(0, 40).Select(i => $"q{i}: trace(from: \"sale\") {{ {Answers} }}"))}} }""");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (narrow, wide));
    }

    [Fact]
    public async Task A_trace_with_all_its_evidence_is_within_the_limits()
    {
        var (status, calls) = await RunAsync(TraceTests.Everything);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotEqual(0, calls);
    }

    [Fact]
    public async Task The_introspection_of_common_tools_is_within_the_limits()
    {
        var (status, _) = await RunAsync("""
            { __schema { types { name fields(includeDeprecated: true) { name args { name type { ...T } } type { ...T } } } } }
            fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } }
            """);

        Assert.Equal(HttpStatusCode.OK, status);
    }

    private static async Task<(HttpStatusCode Status, int Calls)> RunAsync(string query)
    {
        await using var server = await ApiServer.StartAsync();
        server.Watch.Clear();
        using var client = server.CreateClient();
        client.DefaultRequestHeaders.Accept.ParseAdd("application/graphql-response+json");
        using var response = await client.PostAsJsonAsync("/graphql", new { query }, TestContext.Current.CancellationToken);
        return (response.StatusCode, server.Watch.Calls.Count);
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
