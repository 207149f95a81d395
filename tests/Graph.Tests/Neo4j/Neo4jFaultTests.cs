using System.Net;
using Graph.Core.Changes;
using Graph.Core.Stores;
using Graph.Neo4j;
using Graph.Neo4j.Connections;
using Graph.Tests.Api;
using Graph.Tests.Stores;

namespace Graph.Tests.Neo4j;

/// <summary>A server of its own that is killed and started again.</summary>
[Collection(Neo4jTests.Name)]
public sealed class Neo4jFaultTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private Neo4jContainer? _server;
    private string _missing = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Neo4jContainer Server
    {
        get
        {
            Assert.SkipWhen(_server is null, _missing);
            return _server;
        }
    }

    public async ValueTask InitializeAsync()
    {
        try
        {
            _server = await Neo4jContainer.StartAsync();
        }
        catch (InvalidOperationException e)
        {
            _missing = $"There is no Neo4j that may be killed: {e.Message}.";
        }
    }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task While_the_server_is_away_the_api_says_so_and_answers_again_by_itself_when_it_is_back()
    {
        await using var api = await StartApiAsync();
        using var client = api.CreateClient();
        Assert.Equal(HttpStatusCode.OK, await TraceAsync(client));
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var clients = Enumerable.Range(0, 4).Select(_ => Task.Run(() => AskUntilAsync(client, stopping.Token), Cancel)).ToList();

        await Server.KillAsync();
        var waited = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await UntilAsync(() => TraceAsync(client), HttpStatusCode.ServiceUnavailable));
        Assert.InRange(waited.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
        Assert.Contains("STORE_UNAVAILABLE", await BodyAsync(client), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health/ready", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live", Cancel)).StatusCode);

        await Server.RestartAsync();
        Assert.Equal(HttpStatusCode.OK, await UntilAsync(() => TraceAsync(client), HttpStatusCode.OK));
        // What was kept is answered at once; to read anew, the server plans first.
        Assert.Equal(HttpStatusCode.OK, await UntilAsync(async () => (await client.GetAsync("/health/ready", Cancel)).StatusCode, HttpStatusCode.OK));
        await stopping.CancelAsync();
        var statuses = (await Task.WhenAll(clients)).SelectMany(s => s).ToLookup(s => s);
        output.WriteLine(string.Join(", ", statuses.Select(s => $"{(int)s.Key}: {s.Count()}")));
        Assert.All(statuses, s => Assert.Contains(s.Key, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable]));
    }

    [Theory]
    [InlineData("UNWIND $rows AS row\nMERGE (s:Statement")]
    [InlineData("COMMIT")]
    public async Task A_server_killed_during_a_change_set_comes_back_with_the_old_release_or_the_new_and_takes_it_again(string at)
    {
        await using (var store = await Neo4jStore.OpenAsync(Server.Options, Cancel))
        {
            await store.ApplyAsync(Sample.All, Cancel);
        }

        var before = (await Neo4jContent.ReadAsync(Server.Options)).Sum;
        Task? killing = null;
        var watched = new WatchedConnection(new QueryApiConnection(Server.Options), text =>
        {
            if (text.StartsWith(at, StringComparison.Ordinal))
            {
                killing ??= Server.KillAsync();
            }
        });
        await using (var store = await Neo4jStore.OpenAsync(watched, Server.Options, Cancel))
        {
            await Assert.ThrowsAsync<StoreUnavailableException>(() => store.ApplyAsync(Owners, Cancel));
        }

        await killing!;
        await Server.RestartAsync();
        await using var again = await Neo4jStore.OpenAsync(Server.Options, Cancel);
        var content = await Neo4jContent.ReadAsync(Server.Options);
        await using (var session = await again.OpenSessionAsync(Cancel))
        {
            output.WriteLine(content.Sum == before ? "the old release" : "the new release");
            Assert.Equal((content.Sum, content.Relations), (session.Release, content.Edges));
        }

        var result = await again.ApplyAsync(content.Sum == before ? Owners : new ChangeSet(), Cancel);
        Assert.Equal(result.After, (await Neo4jContent.ReadAsync(Server.Options)).Sum);
        Assert.NotEqual(before, result.After);
    }

    [Fact]
    public async Task A_gate_that_a_killed_writer_left_closed_is_opened_by_whoever_reads_next()
    {
        await using var store = await Neo4jStore.OpenAsync(Server.Options, Cancel);
        await store.ApplyAsync(Sample.All, Cancel);
        using (var connection = new QueryApiConnection(Server.Options))
        {
            await connection.RunAsync(Graph.Neo4j.Statements.CypherFiles.Statement("gate-close", ("writer", "somebody who died")), AccessMode.Write, Cancel);
        }

        await using var session = await store.OpenSessionAsync(Cancel).WaitAsync(TimeSpan.FromSeconds(30), Cancel);
        Assert.Single(await session.GetEntitiesAsync(["acme"], Cancel));
        await session.VerifyAsync(Cancel);
    }

    /// <summary>Enough that the server is still busy with it when it dies.</summary>
    private static ChangeSet Owners { get; } = Together([.. Enumerable.Range(0, 3_000).Select(i => Sample.Owner($"owner-{i}"))]);

    private static ChangeSet Together(IReadOnlyList<ChangeSet> sets) => new()
    {
        Entities = [.. sets.SelectMany(s => s.Entities)],
        Relations = [.. sets.SelectMany(s => s.Relations)],
        Statements = [.. sets.SelectMany(s => s.Statements)],
    };

    private async Task<ApiServer> StartApiAsync() => await ApiServer.StartAsync(
        settings: [.. ApiServer.StoredIn(Server.Options), ("Graph:Api:TimeoutSeconds", "60")]);

    private static async Task<List<HttpStatusCode>> AskUntilAsync(HttpClient client, CancellationToken stop)
    {
        var statuses = new List<HttpStatusCode>();
        while (!stop.IsCancellationRequested)
        {
            statuses.Add(await TraceAsync(client));

            // A refused connection takes no time, and the server needs the processor to start.
            await Task.Delay(Pause, Cancel);
        }

        return statuses;
    }

    private static async Task<HttpStatusCode> UntilAsync(Func<Task<HttpStatusCode>> ask, HttpStatusCode wanted)
    {
        var waited = System.Diagnostics.Stopwatch.StartNew();
        var status = await ask();
        while (status != wanted && waited.Elapsed < Patience)
        {
            await Task.Delay(Pause, Cancel);
            status = await ask();
        }

        return status;
    }

    private static async Task<HttpStatusCode> TraceAsync(HttpClient client)
    {
        using var response = await client.GetAsync("/graphql?query={trace(from:\"sale\"){coverage{found}}}", Cancel);
        return response.StatusCode;
    }

    private static async Task<string> BodyAsync(HttpClient client)
    {
        using var response = await client.GetAsync("/graphql?query={trace(from:\"sale\"){coverage{found}}}", Cancel);
        return await response.Content.ReadAsStringAsync(Cancel);
    }
}
