using System.Net;
using System.Text;
using System.Text.Json;
using Graph.Core.Stores;

namespace Graph.Tests.Api;

public class ErrorTests
{
    [Theory]
    [InlineData("""{ entity(by: {id: "catalog"}) { id } }""")]
    [InlineData("""{ trace(from: "catalog") { coverage { found } } }""")]
    public async Task An_unknown_id_comes_with_the_nearest(string query)
    {
        await using var server = await ApiServer.StartAsync();

        var extensions = Error(await server.AskAsync(query)).GetProperty("extensions");

        Assert.Equal("UNKNOWN_ID", extensions.GetProperty("code").GetString());
        Assert.Equal("catalogue", extensions.GetProperty("nearest")[0].GetString());
        Assert.NotEqual("", extensions.GetProperty("place").GetString());
    }

    [Theory]
    [InlineData("""{ trace(from: "acme") { coverage { found } } }""", "WRONG_KIND")]
    [InlineData("""{ trace(from: "order", knownAt: "2001-01-01") { coverage { found } } }""", "NOT_KNOWN_YET")]
    [InlineData("""{ search(text: "...") { found } }""", "EMPTY_SEARCH")]
    [InlineData("""{ entity(by: {id: "acme"}) { relations(types: ["LIKES"]) { nodes { id } } } }""", "UNKNOWN_RELATION_TYPE")]
    public async Task A_mistake_has_the_code_of_core_in_upper_case(string query, string code)
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync(query);

        Assert.Equal(code, Error(answer).GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("""{ entity(by: {id: "acme"}, asOf: "2020-02-30") { id } }""", "'2020-02-30' is not a day")]
    [InlineData("""{ entity(by: {id: "acme"}, asOf: "2020") { id } }""", "'2020' is not a day")]
    [InlineData("""{ entity(by: {id: "acme"}, knownAt: 2020) { id } }""", "is not a day")]
    [InlineData("""{ search(text: "acme", first: 0) { found } }""", "0 is out of range; write 1 to 100")]
    [InlineData("""{ trace(from: "order", first: 1001) { coverage { found } } }""", "1001 is out of range; write 1 to 1000")]
    [InlineData("""{ trace(from: "order", paths: 26) { coverage { found } } }""", "26 is out of range; write 1 to 25")]
    [InlineData("""{ entity(by: {id: "acme"}) { relations(first: 1001) { nodes { id } } } }""", "1001 is out of range; write 1 to 1000")]
    public async Task A_wrong_argument_is_told_what_is_wrong_with_it(string query, string expected)
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync(query);

        Assert.Contains(expected, Error(answer).GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task A_wrong_day_in_a_variable_is_told_what_is_wrong_with_it()
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync("""query($day: Date) { entity(by: {id: "acme"}, asOf: $day) { id } }""", new { day = "31.8.2020" });

        Assert.Contains("'31.8.2020' is not a day; write a full date such as", Error(answer).GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ trace(from: "acme") { coverage { found } } }""", "acme: is a Company; a trace starts from a Deal or a Policy")]
    [InlineData("""{ trace(from: "order", knownAt: "2001-01-01") { coverage { found } } }""", "order: nothing of it was public on 2001-01-01")]
    [InlineData("""{ trace(from: "catalog") { coverage { found } } }""", "there is no entity 'catalog'")]
    public async Task A_message_names_what_it_speaks_of_once(string query, string expected)
    {
        await using var server = await ApiServer.StartAsync();

        Assert.StartsWith(expected, Error(await server.AskAsync(query)).GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_store_does_not_ask_to_try_again()
    {
        await using var server = await ApiServer.StartAsync();
        server.Watch.Before = (name, _) => name == "Entities" ? throw new StoreUnavailableException("store-corrupt", "secret-path") : Task.CompletedTask;

        var error = Error(await server.AskAsync("""{ entity(by: {id: "acme"}) { id } }"""));

        Assert.Equal("STORE_CORRUPT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.DoesNotContain("again", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("backup", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""mutation { importSeeds { after } }""")]
    [InlineData("""subscription { changes }""")]
    public async Task An_error_of_ours_has_no_number_of_the_specification(string query)
    {
        await using var server = await ApiServer.StartAsync();

        Assert.False(Error(await server.AskAsync(query)).GetProperty("extensions").TryGetProperty("number", out _));
    }

    [Theory]
    [InlineData("Open")]
    [InlineData("Statements")]
    public async Task What_nobody_foresaw_is_internal_and_tells_nothing(string call)
    {
        await using var server = await ApiServer.StartAsync();
        server.Watch.Before = (name, _) => name == call ? throw new InvalidDataException("secret-text") : Task.CompletedTask;

        var answer = await server.AskAsync("""{ entity(by: {id: "acme"}) { relations { nodes { statements { id } } } } }""");

        Assert.Equal("INTERNAL", Error(answer).GetProperty("extensions").GetProperty("code").GetString());
        Assert.DoesNotContain("secret", answer.GetRawText(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("InvalidData", answer.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task A_store_that_is_away_is_503_where_there_is_no_data(string accept)
    {
        await using var server = await ApiServer.StartAsync();
        server.Watch.Before = (name, _) => name == "Open" ? throw new StoreUnavailableException("store-locked", "secret-path") : Task.CompletedTask;

        using var response = await PostAsync(server, accept, """{"query":"{ entity(by: {id: \"acme\"}) { id } }"}""");
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("STORE_LOCKED", Error(JsonElement.Parse(text)).GetProperty("extensions").GetProperty("code").GetString());
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_is_away_leaves_what_needs_no_data()
    {
        await using var server = await ApiServer.StartAsync();
        server.Watch.Before = (name, _) => name == "Open" ? throw new StoreUnavailableException("store-locked", "away") : Task.CompletedTask;

        using var response = await PostAsync(server, "application/json", """{"query":"{ rules { name } entity(by: {id: \"acme\"}) { id } }"}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static JsonElement Error(JsonElement answer) => answer.GetProperty("errors")[0];

    private static async Task<HttpResponseMessage> PostAsync(ApiServer server, string accept, string body)
    {
        using var client = server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Accept", accept);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
