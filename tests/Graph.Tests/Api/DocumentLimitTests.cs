using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Graph.Tests.Api;

public sealed class DocumentLimitTests(TransportTests.Server server) : IClassFixture<TransportTests.Server>
{
    private const int Many = 2_000;

    [Theory]
    [InlineData("TOO_MANY_TOKENS", "{ ", 10_001, "id ", "}")]
    [InlineData("TOO_MANY_TOKENS", "{ id(a: [", 10_001, "1 ", "]) }")]
    [InlineData("TOO_DEEP", "", Many, "{ a ", "")]
    [InlineData("TOO_DEEP", "{ a(b: ", Many, "[", "")]
    [InlineData("TOO_DEEP", "{ a(b: ", Many, "{c: ", "")]
    [InlineData("TOO_DEEP", "query($v: ", Many, "[", "")]
    [InlineData("TOO_DEEP", "{ ", Many, "... { ", "")]
    [InlineData("TOO_DEEP", "{ ...f0 } ", 700, "fragment f{n} on Query { ...f{m} } ", "fragment f700 on Query { __typename }")]

    [InlineData("TOO_MANY_SELECTIONS", "{ ...f0 } ", 200, "fragment f{n} on Query { ...f{m} ...f{m} } ", "fragment f200 on Query { __typename }")]
    [InlineData("TOO_DEEP", "", 16, "{ entity ", "{ id } } } } } } } } } } } } } } } } }")]
    [InlineData("TOO_MANY_OPERATIONS", "", 21, "query a{n} { __typename } ", "")]
    [InlineData("TOO_MANY_ROOT_FIELDS", "{ ", 251, "__typename ", "}")]
    [InlineData("TOO_MANY_ALIASES", "{ release { ", 501, "a{n}: id ", "} }")]
    [InlineData("TOO_MANY_DIRECTIVES", "{ __typename ", 6, "@skip(if: false) ", "}")]
    public async Task A_document_over_a_limit_is_refused_with_a_code_and_the_limit(string code, string start, int times, string part, string end)
    {
        var (status, error) = await RefusedAsync(start + Repeat(times, part) + end);

        Assert.Equal((HttpStatusCode.BadRequest, code), (status, Code(error)));
        Assert.Contains("15|250|10000|20000|20|500|5".Split('|'), limit => error.GetProperty("message").GetString()!.Contains(limit, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ entity(by: {id: \"acme\"}) { ...f0 } } ", "fragment f{n} on Entity { ...f{m} ...f{m} } ", "fragment f{n} on Entity { id }", 9)]
    [InlineData("{ entity(by: {id: \"acme\"}) { ...f0 } } ", "fragment f{n} on Entity { ... on Deal { ...f{m} } ...f{m} ... on Company { ...f{m} } } ", "fragment f{n} on Entity { id }", 7)]
    public async Task Fragments_that_double_and_double_are_one_field_and_cost_as_one(string start, string part, string end, int times)
    {
        var answer = await server.Api.AskAsync(start + Repeat(times, part) + end.Replace("{n}", $"{times}", StringComparison.Ordinal));

        Assert.Equal(101, answer.GetProperty("extensions").GetProperty("cost").GetProperty("price").GetInt64());
    }

    [Fact]
    public async Task Fragments_that_double_at_every_level_are_priced_and_refused()
    {
        var levels = string.Concat(Enumerable.Range(0, 3).Select(n =>
            $"fragment f{n} on Entity {{ {string.Join(' ', Enumerable.Range(0, 12).Select(i => $"a{i}: relations(first: 10) {{ nodes {{ to {{ ...f{n + 1} }} }} }}"))} }} "));

        var (_, error) = await RefusedAsync($"{{ entity(by: {{id: \"acme\"}}) {{ ...f0 }} }} {levels} fragment f3 on Entity {{ id }}");

        Assert.Equal("TOO_COMPLEX", Code(error));
        Assert.InRange(error.GetProperty("extensions").GetProperty("price").GetInt64(), 1_728_000, 10_000_000);
    }

    [Fact]
    public async Task Errors_beyond_the_limit_are_counted()
    {
        using var response = await PostAsync($"{{ release {{ {Repeat(120, "no{n} ")} }} }}");
        var errors = (await AnswerAsync(response)).GetProperty("errors");

        Assert.Equal(51, errors.GetArrayLength());
        Assert.Equal(("TOO_MANY_ERRORS", "70 more errors are not shown."), (Code(errors[50]), errors[50].GetProperty("message").GetString()));
    }

    [Fact]
    public async Task Mistakes_beyond_many_times_the_limit_are_not_looked_for()
    {
        using var response = await PostAsync($"{{ release {{ {Repeat(9_000, "no{n} ")} }} }}");
        var errors = (await AnswerAsync(response)).GetProperty("errors");

        Assert.Equal((51, HttpStatusCode.BadRequest), (errors.GetArrayLength(), response.StatusCode));
        Assert.Equal("At least 451 more errors are not shown; the rest of the document was not looked at.", errors[50].GetProperty("message").GetString());
    }

    [Fact]
    public async Task An_answer_that_is_too_large_is_refused_as_a_whole()
    {
        await using var small = await ApiServer.StartAsync(ApiSample.Wide(100), ("Graph:Api:MaxResponseBytes", "10000"));

        var few = await small.AskAsync("""{ entity(by: {id: "acme"}) { relations(first: 10) { nodes { id to { id name } } } } }""");
        var many = await small.AskAsync("""{ entity(by: {id: "acme"}) { relations(first: 100) { nodes { id to { id name } statements { says } } } } }""");

        Assert.True(few.TryGetProperty("data", out _));
        Assert.Equal("RESPONSE_TOO_LARGE", Code(many.GetProperty("errors")[0]));
        Assert.False(many.TryGetProperty("data", out _));
    }

    private static string Repeat(int times, string part) => string.Concat(Enumerable.Range(0, times).Select(n =>
        part.Replace("{n}", $"{n}", StringComparison.Ordinal).Replace("{m}", $"{n + 1}", StringComparison.Ordinal)));

    private static string? Code(JsonElement error) => error.GetProperty("extensions").GetProperty("code").GetString();

    private async Task<(HttpStatusCode Status, JsonElement Error)> RefusedAsync(string query)
    {
        using var response = await PostAsync(query);
        var answer = await AnswerAsync(response);
        Assert.False(answer.TryGetProperty("data", out _));
        return (response.StatusCode, answer.GetProperty("errors")[0]);
    }

    private async Task<HttpResponseMessage> PostAsync(string query)
    {
        using var client = server.Api.CreateClient();
        client.DefaultRequestHeaders.Accept.ParseAdd("application/graphql-response+json");
        return await client.PostAsJsonAsync("/graphql", new { query }, TestContext.Current.CancellationToken);
    }

    private static async Task<JsonElement> AnswerAsync(HttpResponseMessage response) =>
        JsonElement.Parse(Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
}
