using System.Net;
using Graph.Tests.Api;

namespace Graph.Tests.Neo4j;

[Collection(Neo4jTests.Name)]
public sealed class Neo4jTransportTests(Neo4jServer server)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_tag_holds_until_another_process_writes()
    {
        await using var other = await server.OpenEmptyAsync();
        await using var api = await ApiServer.StartAsync(settings: ApiServer.StoredIn(server.Options));
        using var client = api.CreateClient();
        const string Question = "/graphql?query={entity(by: {id: \"acme\"}){name}}";
        using var first = await client.GetAsync(Question, Cancel);
        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);
        api.Watch.Clear();

        using var same = await client.GetAsync(Question, Cancel);
        var calls = api.Watch.Calls;
        await other.ApplyAsync(SubscriptionTests.Says("acme.MAKES.app", "doc-2022-03"), Cancel);
        using var changed = await client.GetAsync(Question, Cancel);

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (same.StatusCode, changed.StatusCode));
        Assert.Equal(["Dispose", "Open"], calls);
    }

    [Fact]
    public async Task A_subscription_notices_what_another_process_writes()
    {
        await using var other = await server.OpenEmptyAsync();
        await using var api = await ApiServer.ListenAsync([.. ApiServer.StoredIn(server.Options), ("Graph:Api:WatchSeconds", "1"), ("Graph:Api:TimeoutSeconds", "120")]);
        using var events = await EventReader.OpenAsync(api, """subscription { traceChanged(from: "sale") { added { pathsFound } changed { onlyEvidence } } }""");
        await events.NextFieldAsync();

        await other.ApplyAsync(SubscriptionTests.Says("app.USES.tech", "doc-2021-06-09", Core.Model.Stance.Denies), Cancel);

        Assert.Equal("""{"added":[],"changed":[{"onlyEvidence":false}]}""", (await events.NextFieldAsync()).GetRawText());
    }
}
