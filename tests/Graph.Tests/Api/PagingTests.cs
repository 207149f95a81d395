using System.Text.Json;
using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Api;

public class PagingTests
{
    /// <summary>Each list by the field that gives a page of it; the arguments of the page stand for PAGE.</summary>
    public static TheoryData<string> Lists => new(
        "entities(PAGE)",
        "entities(filter: {kinds: [DEAL, COMPANY]}, orderBy: {field: NAME, direction: DESC}, PAGE)",
        "documents(orderBy: {field: DATE, direction: DESC}, PAGE)",
        "documents(filter: {publishers: [\"Publisher\"]}, PAGE)",
        "statements(PAGE)",
        "statements(filter: {stance: SUPPORTS, subject: RELATION}, knownAt: \"2021-12-31\", PAGE)",
        "timeline(of: {kinds: [POLICY, DEAL]}) { events(newestFirst: true, PAGE)",
        "timeline(of: {entities: [\"sale\", \"order\"]}) { events(PAGE)",
        "timeline(of: {trace: {from: \"sale\"}}) { events(PAGE)",
        "entity(by: {id: \"acme\"}) { relations(PAGE)",
        "entity(by: {id: \"sale\"}) { relations(direction: INCOMING, types: [\"SELLER_IN\", \"COMMENTS_ON\"], PAGE)");

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Pages_of_a_list_give_every_row_once_in_the_order_of_the_whole(string list)
    {
        await using var server = await ApiServer.StartAsync();
        var whole = await PageAsync(server, list, 1000, null);

        var ids = new List<string>();
        for (string? after = null; ;)
        {
            var page = await PageAsync(server, list, 2, after);
            ids.AddRange(Ids(page));
            Assert.Equal(after is not null, page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                break;
            }

            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }

        Assert.NotEmpty(ids);
        Assert.Equal(Ids(whole), ids);
        Assert.Equal(ids.Count, whole.GetProperty("totalCount").GetInt64());
        Assert.Equal(ids, whole.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString()));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task The_cursor_of_any_edge_is_a_place_to_go_on_from(string list)
    {
        await using var server = await ApiServer.StartAsync();
        var whole = await PageAsync(server, list, 1000, null);
        var first = whole.GetProperty("edges")[0].GetProperty("cursor").GetString();

        var rest = await PageAsync(server, list, 1000, first);

        Assert.Equal(Ids(whole).Skip(1), Ids(rest));
    }

    [Fact]
    public async Task A_page_goes_on_when_rows_come_and_go_and_tells_its_release()
    {
        await using var server = await ApiServer.StartAsync(ApiSample.Wide(6));
        const string List = "entities(filter: {kinds: [DEAL]}, orderBy: {field: NAME, direction: ASC}, PAGE)";
        var first = await PageAsync(server, List, 3, null);
        var store = server.Services.GetRequiredService<IGraphStore>();

        // The row of the cursor goes, one comes before it and one after it.
        await store.ApplyAsync(
            new ChangeSet
            {
                Entities = [new("deal-000", EntityKind.Deal, "deal-000"), new("deal-0045", EntityKind.Deal, "deal-0045")],
                Retractions =
                [
                    new(RowKind.Entity, "deal-003"), new(RowKind.Relation, "acme.SELLER_IN.deal-003"), new(RowKind.Statement, "acme.SELLER_IN.deal-003_doc-2018"),
                    new(RowKind.Event, "deal-003:Announced:2018"), new(RowKind.Statement, "deal-003:Announced:2018_doc-2018"),
                ],
            },
            TestContext.Current.CancellationToken);
        var second = await PageAsync(server, List, 10, first.GetProperty("pageInfo").GetProperty("endCursor").GetString());

        Assert.Equal(["deal-001", "deal-002", "deal-003"], Ids(first));
        Assert.Equal(["deal-004", "deal-0045", "deal-005", "deal-006"], Ids(second));
        Assert.NotEqual(first.GetProperty("release").GetString(), second.GetProperty("release").GetString());
    }

    [Fact]
    public async Task A_cursor_that_was_touched_is_an_error_that_says_so()
    {
        await using var server = await ApiServer.StartAsync(ApiSample.Wide(3));
        var cursor = (await PageAsync(server, "entities(PAGE)", 2, null)).GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        string[] forged =
        [
            "", "x", "deal-001", "!!", new string('A', 9_000), cursor + "A", cursor[1..],
            .. Enumerable.Range(0, cursor.Length).Select(i => cursor[..i] + (cursor[i] == 'A' ? 'B' : 'A') + cursor[(i + 1)..]).Where(c => Bytes(c) != Bytes(cursor)),
        ];

        Assert.True(forged.Length > 20);
        Assert.All(await Task.WhenAll(forged.Select(f => CodeAsync(server, "entities(PAGE)", f))), code => Assert.Equal("BAD_CURSOR", code));
    }

    [Theory]
    [InlineData("entities(filter: {kinds: [DEAL]}, PAGE)")]
    [InlineData("entities(orderBy: {field: NAME, direction: ASC}, PAGE)")]
    [InlineData("entities(knownAt: \"2022-01-01\", PAGE)")]
    [InlineData("documents(PAGE)")]
    [InlineData("entity(by: {id: \"acme\"}) { relations(PAGE)")]
    public async Task A_cursor_of_another_list_is_an_error(string other)
    {
        await using var server = await ApiServer.StartAsync(ApiSample.Wide(3));
        var cursor = (await PageAsync(server, "entities(PAGE)", 1, null)).GetProperty("pageInfo").GetProperty("endCursor").GetString();

        Assert.Equal("BAD_CURSOR", await CodeAsync(server, other, cursor));
    }

    [Fact]
    public async Task Rows_are_counted_only_when_asked_and_for_all_of_a_list_at_once()
    {
        await using var server = await ApiServer.StartAsync(ApiSample.Wide(5));
        server.Watch.Clear();
        await server.AskAsync("""{ entity(by: {id: "acme"}) { ... on Company { deals { nodes { id } } } } }""");
        Assert.DoesNotContain("CountRelations", server.Watch.Calls);

        server.Watch.Clear();
        var answer = await server.AskAsync(
            """{ entity(by: {id: "acme"}) { ... on Company { deals { totalCount nodes { ... on Deal { sellers(first: 1) { totalCount } parties(first: 1) { totalCount } } } } } } }""");

        var deals = answer.GetProperty("data").GetProperty("entity").GetProperty("deals");
        Assert.Equal(5, deals.GetProperty("totalCount").GetInt32());
        Assert.All(deals.GetProperty("nodes").EnumerateArray(), d => Assert.Equal(1, d.GetProperty("sellers").GetProperty("totalCount").GetInt32()));
        Assert.Equal(3, server.Watch.Calls.Count(c => c == "CountRelations"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    [InlineData(-1)]
    public async Task A_page_has_a_size_from_1_to_1000(int first)
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync("query($first: Int!) { entities(first: $first) { nodes { id } } }", new { first });

        Assert.Contains("1 to 1000", answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids(JsonElement page) => page.GetProperty("edges").EnumerateArray().Select(e => e.GetProperty("node").GetProperty("id").GetString()!);

    private static async Task<JsonElement> PageAsync(ApiServer server, string list, int first, string? after)
    {
        var answer = await AskAsync(server, list, first, after);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return Inner(answer.GetProperty("data"));
    }

    private static async Task<string?> CodeAsync(ApiServer server, string list, string? after) =>
        (await AskAsync(server, list, 1, after)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private static Task<JsonElement> AskAsync(ApiServer server, string list, int first, string? after)
    {
        const string Page = "edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount release";
        var open = list.Count(c => c == '{') - list.Count(c => c == '}');
        var text = $"query($first: Int!, $after: String) {{ {list.Replace("PAGE", "first: $first, after: $after", StringComparison.Ordinal)} {{ {Page} }} {new string('}', open)} }}";
        return server.AskAsync(text, new { first, after });
    }

    private static JsonElement Inner(JsonElement data)
    {
        while (!data.TryGetProperty("edges", out _))
        {
            data = data.EnumerateObject().Single().Value;
        }

        return data;
    }

    private static string Bytes(string cursor)
    {
        try
        {
            return Convert.ToHexString(System.Buffers.Text.Base64Url.DecodeFromChars(cursor));
        }
        catch (FormatException)
        {
            return cursor;
        }
    }
}
