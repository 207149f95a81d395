using System.Net;
using System.Text;
using Graph.Api.Caching;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Api;

public class AnswerCacheTests
{
    private const string Asked = "query A($id: ID!) { entity(by: {id: $id}) { name relations { nodes { id } } } } query B($id: ID!) { entity(by: {id: $id}) { kind } }";

    [Fact]
    public async Task What_was_asked_before_is_answered_without_reading_anything()
    {
        await using var server = await ApiServer.StartAsync();
        var first = await PostAsync(server, "A", "acme");
        server.Watch.Clear();

        var second = await PostAsync(server, "A", "acme");

        Assert.Equal(first, second);
        Assert.Equal(["Dispose", "Open"], server.Watch.Calls);
    }

    [Theory]
    [InlineData("B", "acme")]
    [InlineData("A", "sale")]
    public async Task Another_operation_or_other_variables_are_another_question(string operation, string id)
    {
        await using var server = await ApiServer.StartAsync();
        var first = await PostAsync(server, "A", "acme");

        Assert.NotEqual(first, await PostAsync(server, operation, id));
        Assert.Equal(2, Cache(server).Count);
    }

    [Fact]
    public async Task After_a_write_it_is_read_anew()
    {
        await using var server = await ApiServer.StartForWriterAsync();
        const string Question = "{ entity(by: {id: \"newcomer\"}) { name } }";
        Assert.Contains("\"entity\":null", await TextAsync(), StringComparison.Ordinal);

        (await server.ApplyAsync(Editing.Newcomer("newcomer"))).Payload();

        Assert.DoesNotContain("\"entity\":null", await TextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, Cache(server).Count);

        async Task<string> TextAsync() => (await server.AskAsync(Question)).GetProperty("data").GetRawText();
    }

    [Theory]
    [InlineData("{ entity(by: {id: \"acme\"}) { nothing } }")]
    [InlineData("{ entities(after: \"x\") { nodes { id } } }")]
    [InlineData("{ journal { nodes { sequence } } }")]
    [InlineData("{ __typename }")]
    [InlineData("mutation { importSeeds(dryRun: true) { after } }")]
    public async Task Mistakes_the_journal_and_what_reads_nothing_are_not_kept(string question)
    {
        await using var server = await ApiServer.StartForWriterAsync();

        await server.AskAsync(question);

        Assert.Equal(0, Cache(server).Count);
    }

    [Fact]
    public async Task A_number_with_a_fraction_does_not_stand_for_the_one_without()
    {
        await using var server = await ApiServer.StartAsync();
        const string Before = "{\"query\":\"query($n: Int) { entities(first: $n) { nodes { id } } }\",\"variables\":{\"n\":";
        using var client = server.CreateClient();
        Assert.DoesNotContain("INVALID_VALUE", await SendAsync("1"), StringComparison.Ordinal);

        Assert.Contains("INVALID_VALUE", await SendAsync("1.5"), StringComparison.Ordinal);
        Assert.Equal(await SendAsync("1.0"), await SendAsync("1.0"));
        Assert.Equal(1, Cache(server).Count);

        async Task<string> SendAsync(string number)
        {
            using var body = new StringContent($"{Before}{number}}}}}", Encoding.UTF8, "application/json");
            using var response = await client.PostAsync("/graphql", body, TestContext.Current.CancellationToken);
            return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task An_answer_by_get_has_its_tag_from_there_too()
    {
        await using var server = await ApiServer.StartAsync();
        using var client = server.CreateClient();
        var address = new Uri("/graphql?query={entity(by:{id:\"acme\"}){name}}", UriKind.Relative);
        using var first = await client.GetAsync(address, TestContext.Current.CancellationToken);

        using var second = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.NotNull(first.Headers.ETag);
        Assert.Equal((HttpStatusCode.OK, first.Headers.ETag), (second.StatusCode, second.Headers.ETag));
        Assert.Equal(await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nothing_is_kept_where_the_operator_wants_none()
    {
        await using var server = await ApiServer.StartAsync(null, ("Graph:Api:AnswerCacheBytes", "0"));

        await PostAsync(server, "A", "acme");

        Assert.Equal(0, Cache(server).Count);
    }

    private static AnswerCache Cache(ApiServer server) => server.Services.GetRequiredService<AnswerCache>();

    private static async Task<string> PostAsync(ApiServer server, string operationName, string id)
    {
        using var client = server.CreateClient();
        using var body = new StringContent(
            System.Text.Json.JsonSerializer.Serialize(new { query = Asked, operationName, variables = new { id } }), Encoding.UTF8, "application/json");
        using var response = await client.PostAsync("/graphql", body, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
