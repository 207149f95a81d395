using System.Net;
using Graph.Api.Hosting;
using Graph.Api.Http;
using Graph.Core;
using Microsoft.Extensions.Configuration;

namespace Graph.Tests.Api;

public class CorsTests
{
    private const string News = "https://news.example";
    private static readonly (string, string) Some = ("Graph:Api:CorsOrigins", $"{News}, http://localhost:3000");

    [Theory]
    [InlineData(News)]
    [InlineData("http://localhost:3000")]
    public async Task A_page_that_is_allowed_may_ask_and_see_what_it_needs(string origin)
    {
        await using var server = await ApiServer.StartAsync(null, Some);

        using var asked = await SendAsync(server, HttpMethod.Options, origin, ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "content-type,authorization"));
        using var answer = await SendAsync(server, HttpMethod.Get, origin);

        Assert.Equal(HttpStatusCode.NoContent, asked.StatusCode);
        Assert.Equal((origin, "content-type,authorization"), (Header(asked, "Access-Control-Allow-Origin"), Header(asked, "Access-Control-Allow-Headers")));
        Assert.Equal(["GET", "POST"], Header(asked, "Access-Control-Allow-Methods")!.Split(',').Order(StringComparer.Ordinal));
        Assert.Equal((HttpStatusCode.OK, origin), (answer.StatusCode, Header(answer, "Access-Control-Allow-Origin")));
        Assert.Equal(CorsRules.Exposed, Header(answer, "Access-Control-Expose-Headers")!.Split(','));
        Assert.Contains("Origin", answer.Headers.Vary);
        Assert.Null(Header(asked, "Access-Control-Allow-Credentials"));
    }

    [Theory]
    [InlineData("https://other.example", News)]
    [InlineData("https://other.example", "")]
    [InlineData("http://news.example", News)]
    [InlineData("null", News)]
    public async Task Other_pages_may_not(string origin, string allowed)
    {
        await using var server = await ApiServer.StartAsync(null, ("Graph:Api:CorsOrigins", allowed));

        using var asked = await SendAsync(server, HttpMethod.Options, origin, ("Access-Control-Request-Method", "POST"));
        using var answer = await SendAsync(server, HttpMethod.Get, origin);

        Assert.Null(Header(asked, "Access-Control-Allow-Origin"));
        Assert.Null(Header(answer, "Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task All_pages_may_where_all_are_allowed()
    {
        await using var server = await ApiServer.StartAsync(null, ("Graph:Api:CorsOrigins", "*"));

        using var answer = await SendAsync(server, HttpMethod.Get, "https://other.example");

        Assert.Equal((HttpStatusCode.OK, "*"), (answer.StatusCode, Header(answer, "Access-Control-Allow-Origin")));
        Assert.Null(Header(answer, "Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task A_page_may_see_why_it_was_refused()
    {
        await using var server = await ApiServer.StartAsync(null, Some);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("[]", null, "application/json") };
        request.Headers.Add("Origin", News);
        using var client = server.CreateClient();

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.BadRequest, News), (answer.StatusCode, Header(answer, "Access-Control-Allow-Origin")));
    }

    [Theory]
    [InlineData("news.example")]
    [InlineData("https://news.example/")]
    [InlineData("https://news.example/app")]
    [InlineData("https://user@news.example")]
    [InlineData("https://*.news.example")]
    [InlineData("ftp://news.example")]
    [InlineData("https://news.example,*")]
    [InlineData("https://news.example?")]
    [InlineData("null")]
    public void What_is_no_origin_is_a_wrong_setting(string origins)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Graph:Api:CorsOrigins", origins)]).Build();

        var mistake = Assert.Throws<GraphException>(() => SettingsReader.Read<ApiOptions>(settings, ApiOptions.Section));

        Assert.Equal(("bad-setting", "Graph__Api__CorsOrigins"), (mistake.Code, Assert.Single(mistake.Problems).Place));
        Assert.Contains("https://news.example,http://localhost:3000", mistake.Message, StringComparison.Ordinal);
    }

    private static string? Header(HttpResponseMessage response, string name) => response.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : null;

    private static async Task<HttpResponseMessage> SendAsync(ApiServer server, HttpMethod method, string origin, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, "/graphql?query={__typename}");
        request.Headers.Add("Origin", origin);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var client = server.CreateClient();
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
