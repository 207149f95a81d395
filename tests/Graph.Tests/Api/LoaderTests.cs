using System.Text.Json;

namespace Graph.Tests.Api;

public class LoaderTests
{
    private const string ThreeLevels = """
        {
          entity(by: {id: "acme"}) {
            name
            events { statements { document { id } } }
            relations(first: 100) {
              nodes {
                statements { document { title } saidBy { name } }
                to {
                  name
                  ... on Deal { announced ended }
                  events { statements { document { title } } }
                  sources { id }
                  relations(first: 10) { nodes { from { name } to { name } statements { document { title } } } }
                  second: relations(first: 10) { nodes { id } }
                }
              }
            }
          }
        }
        """;

    [Fact]
    public async Task The_number_of_calls_does_not_grow_with_the_number_of_rows()
    {
        var few = await CallsAsync(deals: 2);
        var many = await CallsAsync(deals: 60);

        Assert.Equal(few, many);
        Assert.InRange(many.Count, 8, 20);
    }

    [Fact]
    public async Task A_request_reads_one_state_and_closes_its_session()
    {
        await using var server = await ApiServer.StartAsync(ApiSample.Wide(3));
        server.Watch.Clear();

        await server.AskAsync(ThreeLevels);

        Assert.Single(server.Watch.Calls, "Open");
        Assert.Equal(0, server.Watch.OpenSessions);
    }

    [Fact]
    public async Task A_question_that_needs_no_data_opens_no_session()
    {
        await using var server = await ApiServer.StartAsync();
        server.Watch.Clear();

        await server.AskAsync("{ rules { name } __typename }");

        Assert.Empty(server.Watch.Calls);
    }

    [Fact]
    public async Task Pages_of_relations_follow_one_another()
    {
        await using var server = await ApiServer.StartAsync(ApiSample.Wide(5));
        var ids = new List<string>();
        string? after = null;
        do
        {
            var answer = await server.AskAsync(
                """query($after: String) { entity(by: {id: "acme"}) { relations(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }""",
                new { after });
            var page = answer.GetProperty("data").GetProperty("entity").GetProperty("relations");
            ids.AddRange(page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString()!));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        Assert.Equal(Enumerable.Range(1, 5).Select(i => $"acme.SELLER_IN.deal-{i:d3}"), ids);
    }

    [Fact]
    public async Task Relations_are_chosen_by_type_and_direction()
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync("""{ entity(by: {id: "acme"}) { relations(types: ["TARGETS", "MAKES"], direction: OUTGOING) { nodes { id } } } }""");

        Assert.Equal("""{"entity":{"relations":{"nodes":[{"id":"acme.MAKES.app"}]}}}""", answer.GetProperty("data").GetRawText());
    }

    private static async Task<IReadOnlyList<string>> CallsAsync(int deals)
    {
        await using var server = await ApiServer.StartAsync(ApiSample.Wide(deals));
        server.Watch.Clear();
        var answer = await server.AskAsync(ThreeLevels);
        var nodes = answer.GetProperty("data").GetProperty("entity").GetProperty("relations").GetProperty("nodes");
        Assert.Equal(deals, nodes.GetArrayLength());
        Assert.Equal(JsonValueKind.String, nodes[deals - 1].GetProperty("to").GetProperty("announced").ValueKind);
        return server.Watch.Calls;
    }
}
