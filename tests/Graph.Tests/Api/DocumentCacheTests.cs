using Graph.Api.Caching;
using Graph.Api.Documents;
using GraphQLParser;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Api;

public class DocumentCacheTests
{
    // It is the executions that are looked at.
    private static readonly (string, string) NoAnswersKept = ("Graph:Api:AnswerCacheBytes", "0");

    [Fact]
    public async Task A_valid_document_is_kept_once_whatever_its_variables()
    {
        await using var server = await ApiServer.StartAsync();
        var cache = server.Services.GetRequiredService<DocumentReader>().Cache;

        foreach (var id in new[] { "acme", "sale", "nobody" })
        {
            await server.AskAsync("query($id: ID!) { entity(by: {id: $id}) { name } }", new { id });
        }

        Assert.Equal(1, cache.Count);
        Assert.InRange(cache.Bytes, 1_000, 10_000);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{ nothing }")]
    [InlineData("{ entity(by: {id: \"acme\"}) { relations(first: 1000) { nodes { to { relations(first: 1000) { nodes { id } } } } } } }")]
    [InlineData("subscription { changes }")]
    public async Task A_document_that_fails_is_not_kept(string query)
    {
        await using var server = await ApiServer.StartAsync();

        await server.AskAsync(query);

        Assert.Equal(0, server.Services.GetRequiredService<DocumentReader>().Cache.Count);
    }

    [Fact]
    public async Task What_one_request_leaves_out_the_next_may_have()
    {
        await using var server = await ApiServer.StartAsync(null, NoAnswersKept);
        const string Query = "query($all: Boolean!) { entity(by: {id: \"acme\"}) { id name @include(if: $all) ... @skip(if: $all) { kind } } }";

        await AssertAsync(all: true, """{"id":"acme","name":"Acme"}""");
        await AssertAsync(all: false, """{"id":"acme","kind":"COMPANY"}""");
        await AssertAsync(all: true, """{"id":"acme","name":"Acme"}""");

        async Task AssertAsync(bool all, string expected) =>
            Assert.Equal(expected, (await server.AskAsync(Query, new { all })).GetProperty("data").GetProperty("entity").GetRawText());
    }

    [Fact]
    public async Task Fields_that_stand_in_two_fragments_keep_their_arguments_each_time()
    {
        await using var server = await ApiServer.StartAsync(null, NoAnswersKept);
        const string Query = """
            query($kinds: [EntityKind!]) { ...A ...B }
            fragment A on Query { entities(filter: {kinds: $kinds}, first: 1) { totalCount } }
            fragment B on Query { entities(filter: {kinds: $kinds}, first: 1) { nodes { kind ...First ...Second } } }
            fragment First on Entity { relations(first: 1) { nodes { id } } }
            fragment Second on Entity { relations(first: 1) { nodes { type } } }
            """;

        foreach (var kind in new[] { "COMPANY", "DEAL", "COMPANY" })
        {
            var node = Assert.Single((await server.AskAsync(Query, new { kinds = new[] { kind } })).GetProperty("data").GetProperty("entities").GetProperty("nodes").EnumerateArray().ToList());

            Assert.Equal(kind, node.GetProperty("kind").GetString());
            Assert.Equal(1, node.GetProperty("relations").GetProperty("nodes").GetArrayLength());
        }
    }

    [Fact]
    public async Task Objects_of_different_types_in_one_list_have_the_fields_of_their_own()
    {
        await using var server = await ApiServer.StartAsync(null, NoAnswersKept);
        const string Query = """
            { entities(orderBy: {field: NAME, direction: ASC}) { nodes { __typename kind name ... on Deal { value deal: name } ... on Company { company: name owns { nodes { id } } } ...Known } } }
            fragment Known on Entity { id name }
            """;

        for (var round = 0; round < 3; round++)
        {
            var nodes = (await server.AskAsync(Query)).GetProperty("data").GetProperty("entities").GetProperty("nodes").EnumerateArray().ToList();

            Assert.True(nodes.Select(n => n.GetProperty("__typename").GetString()).Distinct().Count() > 2);
            Assert.All(nodes, n => Assert.Equal(
                n.GetProperty("__typename").GetString() switch
                {
                    "Deal" => "__typename,kind,name,value,deal,id",
                    "Company" => "__typename,kind,name,company,owns,id",
                    _ => "__typename,kind,name,id",
                },
                string.Join(',', n.EnumerateObject().Select(p => p.Name))));
            Assert.All(nodes, n => Assert.Equal(n.GetProperty("kind").GetString()!.Replace("_", "", StringComparison.Ordinal), n.GetProperty("__typename").GetString()!, ignoreCase: true));
        }
    }

    [Fact]
    public async Task A_known_document_answers_as_a_new_one()
    {
        await using var server = await ApiServer.StartAsync(null, NoAnswersKept);
        const string Query = "query A($id: ID! = \"acme\") { entity(by: {id: $id}) { name } } query B { rules { name } }";

        var first = await AskAsync("A");
        var other = await AskAsync("B");

        Assert.Equal((first, other), (await AskAsync("A"), await AskAsync("B")));
        Assert.NotEqual(first, other);
        Assert.Contains("INVALID_OPERATION", await AskAsync("C"), StringComparison.Ordinal);

        async Task<string> AskAsync(string operationName)
        {
            using var client = server.CreateClient();
            using var response = await client.GetAsync(
                new Uri($"/graphql?operationName={operationName}&query={Uri.EscapeDataString(Query)}", UriKind.Relative), TestContext.Current.CancellationToken);
            return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public void Those_used_longest_ago_leave_first_when_there_are_too_many()
    {
        var cache = new RecentCache<string, KnownDocument>(most: 2, mostBytes: 1_000);
        Keep(cache, "{ a }");
        Keep(cache, "{ b }");
        cache.Find("{ a }");

        Keep(cache, "{ c }");

        Assert.Equal((true, false, true), (cache.Find("{ a }") is not null, cache.Find("{ b }") is not null, cache.Find("{ c }") is not null));
    }

    [Fact]
    public void Those_used_longest_ago_leave_first_when_they_weigh_too_much()
    {
        var cache = new RecentCache<string, KnownDocument>(most: 100, mostBytes: 250);
        Keep(cache, "{ a }");
        Keep(cache, "{ b }");

        Keep(cache, "{ c }");
        Keep(cache, "{ d }", bytes: 251);

        Assert.Equal((2, 200), (cache.Count, cache.Bytes));
        Assert.Null(cache.Find("{ a }"));
        Assert.Null(cache.Find("{ d }"));
    }

    [Fact]
    public void Nothing_is_kept_where_nothing_may_be()
    {
        var cache = new RecentCache<string, KnownDocument>(most: 0, mostBytes: 1_000);

        Keep(cache, "{ a }");

        Assert.Equal((0, 0), (cache.Count, cache.Bytes));
    }

    private static void Keep(RecentCache<string, KnownDocument> cache, string text, long bytes = 100) =>
        cache.Keep(text, new KnownDocument(text, Parser.Parse(text), bytes, IsValid: true), bytes);
}
