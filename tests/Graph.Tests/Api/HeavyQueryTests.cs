using System.Net;
using System.Text.Json;
using Graph.Core.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Api;

/// <summary>Nothing is held up here: the store itself has far more to do than there is time for.</summary>
public class HeavyQueryTests
{
    private const int Companies = 2_000;
    private const int Relations = 12_000;
    private const string Light = "/graphql?query={entity(by: {id: \"acme\"}){name}}";

    // Each takes minutes where nobody ends it.
    private static readonly string[] Heavy =
    [
        """{ match(pattern: "(:Company)-[:OWNS]-{1,8}(:Company)", first: 1, paths: 1) { coverage { complete } } }""",
        """{ match(pattern: "(:Company)-[:OWNS]-{1,8}(:Company)", together: false, first: 1, paths: 1) { coverage { complete } } }""",
        """{ match(pattern: "(:Company)-[:OWNS]-{8}(:Company)", first: 1, paths: 1) { coverage { complete } } }""",
        """{ match(pattern: "(:Company)-[:OWNS]->{2,8}(:Company)<-[:OWNS]-{0,4}(:Company)", first: 1, paths: 1) { coverage { complete } } }""",
    ];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Searches_without_end_are_cut_at_their_time_while_others_are_served()
    {
        await using var server = await ApiServer.ListenAsync(("Graph:Api:TimeoutSeconds", "4"), ("Graph:Api:RateLimit", "0"));
        await server.Services.GetRequiredService<IGraphStore>().ApplyAsync(SkewedContent.Of(Companies, Relations), Cancel);
        using var client = server.CreateClient();
        server.Watch.Clear();
        var heavy = Task.WhenAll(Heavy.Select(query => client.GetAsync($"/graphql?query={Uri.EscapeDataString(query)}", Cancel)));
        while (server.Watch.Calls.Count(c => c == "Match") < Heavy.Length)
        {
            await Task.Delay(10, Cancel);
        }

        var served = 0;
        using var late = new CancellationTokenSource(Patience);
        while (!heavy.IsCompleted)
        {
            Assert.False(late.IsCancellationRequested, $"{served} others were served, and nothing was cut.");
            using var light = await client.GetAsync(Light, Cancel);
            Assert.Equal(HttpStatusCode.OK, light.StatusCode);
            served += heavy.IsCompleted ? 0 : 1;
        }

        // A busy machine serves few, and one that lets nobody pass none.
        Assert.InRange(served, 5, int.MaxValue);
        foreach (var answer in await heavy)
        {
            using (answer)
            {
                var error = JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancel)).GetProperty("errors")[0];
                Assert.Equal((HttpStatusCode.GatewayTimeout, "TIMEOUT"), (answer.StatusCode, error.GetProperty("extensions").GetProperty("code").GetString()));
            }
        }

        Assert.Equal(0, server.Watch.OpenSessions);
    }
}
