using System.Globalization;
using System.Text.Json;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Api;

public class PriceTests
{
    [Theory]
    [InlineData("{ __typename }", 0)]
    [InlineData("{ entity(by: {id: \"acme\"}) { id } }", 101)]
    [InlineData("{ entity(by: {id: \"acme\"}) { __typename id id name x: id } }", 103)]
    [InlineData("{ entity(by: {id: \"acme\"}) { id } entity(by: {id: \"acme\"}) { id name } }", 102)]
    [InlineData("{ entity(by: {id: \"acme\"}) { id } b: entity(by: {id: \"acme\"}) { id } }", 202)]
    [InlineData("{ search(text: \"a\", first: 10) { hits { score } } }", 220)]
    [InlineData("{ entity(by: {id: \"acme\"}) { relations(first: 5) { nodes { id } } } }", 106)]
    [InlineData("{ entity(by: {id: \"acme\"}) { relations { nodes { id } } } }", 121)]
    [InlineData("{ entity(by: {id: \"acme\"}) { relations(first: 2) { nodes { to { relations(first: 3) { nodes { id } } } } } } }", 111)]
    [InlineData("{ entity(by: {id: \"acme\"}) { ... on Deal { announced signed } ... on Policy { proposed } } }", 102)]
    [InlineData("{ entity(by: {id: \"acme\"}) { id ... on Entity { name } ...f } } fragment f on Entity { name type }", 103)]
    [InlineData("{ entity(by: {id: \"acme\"}) { id @skip(if: true) name @include(if: true) ... @include(if: false) { type } } }", 101)]
    [InlineData("{ trace(from: \"sale\") { answers { status } } }", 1_011)]
    [InlineData("{ trace(from: \"sale\", first: 2, paths: 1) { answers { paths { position } } } }", 1_005)]
    [InlineData("{ rules { name } }", 21)]
    public async Task A_query_has_a_price_that_can_be_worked_out_by_hand(string query, long price)
    {
        await using var server = await ApiServer.StartAsync();

        var cost = (await server.AskAsync(query)).GetProperty("extensions").GetProperty("cost");

        Assert.Equal((price, 50_000), (cost.GetProperty("price").GetInt64(), cost.GetProperty("budget").GetInt32()));
    }

    [Fact]
    public async Task A_query_has_the_same_price_with_values_in_its_text_and_with_variables()
    {
        await using var server = await ApiServer.StartAsync();
        var schema = server.Services.GetRequiredService<ISchema>();
        schema.Initialize();
        var prices = new HashSet<long>();
        for (var seed = 0; seed < 150; seed++)
        {
            var query = new RandomQuery(schema, seed);

            var literal = PriceOf(await server.AskAsync(query.Literal), query.Literal);
            var variable = PriceOf(await server.AskAsync(query.Variable, query.Values), query.Variable);

            Assert.True(literal == variable, $"{literal} and {variable}: {query.Literal}");
            prices.Add(literal);
        }

        Assert.True(prices.Count > 75, "the queries are too much alike");
    }

    [Fact]
    public async Task A_variable_counts_with_what_is_given_and_otherwise_with_its_default()
    {
        const string Query = """query($n: Int! = 7) { entity(by: {id: "acme"}) { relations(first: $n) { nodes { id } } } }""";
        await using var server = await ApiServer.StartAsync();

        // The second of each comes from a document that is known already.
        long[] prices = [await AskAsync(null), await AskAsync(3), await AskAsync(null), await AskAsync(3)];

        Assert.Equal([108, 104, 108, 104], prices);

        async Task<long> AskAsync(int? n) => PriceOf(await server.AskAsync(Query, n is null ? new { } : new { n }), Query);
    }

    [Fact]
    public async Task A_refusal_tells_the_price_the_budget_and_what_costs_most()
    {
        await using var server = await ApiServer.StartAsync();
        server.Watch.Clear();

        var answer = await server.AskAsync(
            """{ entity(by: {id: "acme"}) { name deals: relations(first: 1000) { nodes { to { more: relations(first: 1000) { nodes { id } } } } } } }""");

        var error = answer.GetProperty("errors")[0];
        var told = error.GetProperty("extensions");
        Assert.Equal("TOO_COMPLEX", told.GetProperty("code").GetString());
        Assert.Equal((1_002_102, 50_000), (told.GetProperty("price").GetInt64(), told.GetProperty("budget").GetInt32()));
        Assert.Equal("entity.deals.nodes.to.more.nodes.id", told.GetProperty("dearest").GetProperty("path").GetString());
        Assert.Equal(1_000_000, told.GetProperty("dearest").GetProperty("price").GetInt64());
        Assert.Equal(
            "The query costs 1002102, and one may cost 50000: 'entity.deals.nodes.to.more.nodes.id' costs 1000000 of it. Ask for fewer rows, or in several requests.",
            error.GetProperty("message").GetString());
        Assert.Empty(server.Watch.Calls);
    }

    [Fact]
    public async Task A_known_document_is_priced_anew_for_other_variables()
    {
        const string Query = """query($n: Int!) { entity(by: {id: "acme"}) { relations(first: $n) { nodes { to { relations(first: $n) { nodes { id } } } } } } }""";
        await using var server = await ApiServer.StartAsync();

        var small = await server.AskAsync(Query, new { n = 3 });
        var large = await server.AskAsync(Query, new { n = 1000 });

        Assert.True(small.TryGetProperty("data", out _));
        Assert.Equal("TOO_COMPLEX", large.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("{ __schema { types { fields { type { name } } } } a: __type(name: \"Deal\") { fields { name } } }", null)]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }", "TOO_COMPLEX")]
    public async Task Introspection_is_free_until_it_asks_for_millions(string query, string? code)
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync(query);

        Assert.Equal(code, answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null);
        Assert.Equal(code is null ? 0L : (long?)null, answer.TryGetProperty("extensions", out var told) ? told.GetProperty("cost").GetProperty("price").GetInt64() : (long?)null);
    }

    private static long PriceOf(JsonElement answer, string query)
    {
        var told = answer.TryGetProperty("extensions", out var extensions) ? extensions.GetProperty("cost")
            : answer.GetProperty("errors")[0].GetProperty("extensions");
        return told.TryGetProperty("price", out var price) ? price.GetInt64()
            : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{answer.GetRawText()} for {query}"));
    }
}
