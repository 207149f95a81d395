using System.Net;
using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Api;

public class SlowClientTests
{
    private const int Slots = 2;
    private const int Large = 20_000_000;
    private const string Question = "/graphql?query={entity(by: {id: \"acme\"}){id}}";

    private static readonly (string Name, string Value)[] Settings =
    [
        ("Graph:Api:MaxConcurrentRequests", $"{Slots}"), ("Graph:Api:MaxResponseBytes", $"{2 * Large}"),

        // Kestrel gives up a slow client after five seconds.
        ("Graph:Api:TimeoutSeconds", "3"),
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bodies_that_come_in_slowly_keep_nobody_waiting()
    {
        await using var server = await ApiServer.ListenAsync(Settings);
        await StatusAsync(server);
        using var first = await SlowClient.BeginBodyAsync(server);
        using var second = await SlowClient.BeginBodyAsync(server);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/event-stream")]
    public async Task Clients_that_do_not_read_their_answers_keep_nobody_waiting(string accept)
    {
        await using var server = await ApiServer.ListenAsync(Settings);
        var question = await LargeAnswerAsync(server);
        using var first = await SlowClient.AskAsync(server, question, accept);
        using var second = await SlowClient.AskAsync(server, question, accept);
        await UntilAnsweredAsync(server, Slots);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server));
        Assert.InRange(await first.CountToEndAsync(), Large, long.MaxValue);
    }

    [Fact]
    public async Task Where_too_much_waits_to_be_sent_the_slowest_client_loses_its_connection()
    {
        await using var server = await ApiServer.ListenAsync([.. Settings, ("Graph:Api:MaxUnsentBytes", $"{Large * 3 / 2}")]);
        var question = await LargeAnswerAsync(server);
        using var first = await SlowClient.AskAsync(server, question);
        await UntilAnsweredAsync(server, 1);
        await first.ReadAsync(1);

        using var second = await SlowClient.AskAsync(server, question);

        Assert.InRange(await second.CountToEndAsync(), Large, long.MaxValue);
        Assert.InRange(await first.CountToEndAsync(), 0, Large - 1);
    }

    [Fact]
    public async Task A_body_that_does_not_come_in_time_is_refused()
    {
        await using var server = await ApiServer.ListenAsync(("Graph:Api:BodySeconds", "1"));
        using var client = await SlowClient.BeginBodyAsync(server);

        Assert.Equal("HTTP/1.1 408", await client.ReadAsync("HTTP/1.1 408".Length));
    }

    /// <summary>A question whose answer fits into no buffer between server and client.</summary>
    private static async Task<string> LargeAnswerAsync(ApiServer server)
    {
        const int Length = 50_000;
        var entity = new Entity("large", EntityKind.Company, "Large") { Summary = new string('x', Length), Sources = ["doc-2018"] };
        await server.Services.GetRequiredService<IGraphStore>().ApplyAsync(new ChangeSet { Entities = [entity] }, Cancel);
        await StatusAsync(server);
        server.Watch.Clear();
        return $$"""{ entity(by: {id: "large"}) { {{string.Join(' ', Enumerable.Range(0, Large / Length).Select(n => $"a{n}: summary"))}} } }""";
    }

    private static async Task UntilAnsweredAsync(ApiServer server, int times)
    {
        while (server.Watch.Calls.Count(c => c == "Dispose") < times)
        {
            await Task.Delay(10, Cancel);
        }
    }

    /// <summary>Asks what takes next to no time, once the server has answered anything before.</summary>
    private static async Task<HttpStatusCode> StatusAsync(ApiServer server)
    {
        using var client = server.CreateClient();
        using var response = await client.GetAsync(Question, Cancel);
        return response.StatusCode;
    }
}
