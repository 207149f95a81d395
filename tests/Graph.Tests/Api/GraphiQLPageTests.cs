using System.Net;
using System.Text;
using Graph.Api.Http;
using Graph.Tests.Embedded;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Api;

/// <summary>Who gets the page at the address of the API, and with what headers. What it does in a browser: <see cref="GraphiQLTests"/>.</summary>
public sealed class GraphiQLPageTests
{
    private const string Chromium = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8";

    [Theory]
    [InlineData(Chromium, "", true)]
    [InlineData("text/html", "", true)]
    [InlineData("text/html, application/json;q=0.9", "", true)]
    [InlineData(Chromium, "?query={__typename}", false)]
    [InlineData(Chromium, "?documentId=sha256:0", false)]
    [InlineData("*/*", "", false)]
    [InlineData("text/html, application/json", "", false)]
    [InlineData("text/html;q=0.5, */*", "", false)]
    [InlineData("application/graphql-response+json", "", false)]
    [InlineData("", "", false)]
    public void A_browser_without_a_question_gets_the_page(string accept, string query, bool expected) =>
        Assert.Equal(expected, GraphiQLPage.IsAskedFor(Request("GET", accept, query)));

    [Fact]
    public void No_other_address_is_answered_with_the_page()
    {
        var request = Request("GET", Chromium, "");
        request.Path = "/";

        Assert.False(GraphiQLPage.IsAskedFor(request));
    }

    [Fact]
    public void A_question_by_POST_is_never_answered_with_the_page() => Assert.False(GraphiQLPage.IsAskedFor(Request("POST", Chromium, "")));

    [Fact]
    public async Task The_page_may_load_from_its_own_server_only_and_is_asked_for_anew()
    {
        Skip.WithoutPages();
        await using var server = await ApiServer.StartAsync();
        using var client = server.CreateClient();

        using var response = await GetAsync(client, "/graphql");

        Assert.Equal((HttpStatusCode.OK, "text/html"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal(("no-cache", "Accept"), (response.Headers.CacheControl?.ToString(), response.Headers.Vary.ToString()));
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy")).Split("; ").Select(d => d.Split(' ', 2)).ToDictionary(d => d[0], d => d[1]);
        Assert.Equal("'none'", policy["default-src"]);
        Assert.Equal(("'self'", "'self'", "'self'"), (policy["script-src"], policy["connect-src"], policy["worker-src"]));
        Assert.DoesNotContain(policy.Values, sources => sources.Contains("http", StringComparison.Ordinal) || sources.Contains('*'));
    }

    [Fact]
    public async Task A_build_without_the_pages_says_what_was_missing()
    {
        using var folder = new TemporaryFolder();
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { RequestServices = services, Response = { Body = body } };

        await GraphiQLPage.In(folder.File("wwwroot")).SendAsync(http);

        Assert.Equal((404, "text/plain; charset=utf-8"), (http.Response.StatusCode, http.Response.ContentType));
        Assert.StartsWith("GraphiQL is not part of this build: Node.js 20.19 or later with npm", Encoding.UTF8.GetString(body.ToArray()), StringComparison.Ordinal);
    }

    private static HttpRequest Request(string method, string accept, string query)
    {
        var http = new DefaultHttpContext();
        (http.Request.Method, http.Request.Path, http.Request.Headers.Accept, http.Request.QueryString) = (method, "/graphql", accept, new QueryString(query));
        return http.Request;
    }

    private static Task<HttpResponseMessage> GetAsync(HttpClient client, string address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept", Chromium } } };
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
