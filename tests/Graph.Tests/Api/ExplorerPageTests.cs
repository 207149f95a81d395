using System.Net;
using System.Text;
using Graph.Api.Http;
using Graph.Tests.Embedded;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Api;

/// <summary>Who gets the explorer, at which addresses, and with what headers.</summary>
public sealed class ExplorerPageTests
{
    private const string Chromium = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8";

    [Theory]
    [InlineData("/", true)]
    [InlineData("/entity/bytedance", true)]
    [InlineData("/trace/tiktok-us-sale-2020", true)]
    [InlineData("/documents/fr-2020-17699/", true)]
    [InlineData("/assess", true)]
    [InlineData("/connect", true)]
    [InlineData("/canvas", true)]
    [InlineData("/timeline", true)]
    [InlineData("/about", true)]
    [InlineData("/entity", false)]
    [InlineData("/entity/a/b", false)]
    [InlineData("/assess/more", false)]
    [InlineData("/graphql", false)]
    [InlineData("/schema.graphql", false)]
    [InlineData("/health/ready", false)]
    public void A_browser_gets_the_page_at_its_own_addresses(string path, bool expected) =>
        Assert.Equal(expected, ExplorerPage.IsAskedFor(Request("GET", path, Chromium)));

    [Theory]
    [InlineData("text/html", true)]
    [InlineData("*/*", false)]
    [InlineData("", false)]
    [InlineData("application/json", false)]
    [InlineData("text/plain, text/html", false)]
    [InlineData("text/*", false)]
    public void Only_who_would_rather_have_a_page_gets_one(string accept, bool expected) =>
        Assert.Equal(expected, ExplorerPage.IsAskedFor(Request("GET", "/", accept)));

    [Fact]
    public void What_is_sent_is_never_answered_with_the_page() => Assert.False(ExplorerPage.IsAskedFor(Request("POST", "/", Chromium)));

    [Fact]
    public async Task The_page_may_load_from_its_own_server_only_and_is_asked_for_anew()
    {
        Skip.WithoutPages();
        await using var server = await ApiServer.StartAsync();
        using var client = server.CreateClient();

        using var response = await GetAsync(client, "/entity/bytedance?asOf=2020-08-31", Chromium);

        Assert.Equal((HttpStatusCode.OK, "text/html"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal(("no-cache", "Accept"), (response.Headers.CacheControl?.ToString(), response.Headers.Vary.ToString()));
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy")).Split("; ").Select(d => d.Split(' ', 2)).ToDictionary(d => d[0], d => d[1]);
        Assert.Equal(("'none'", "'self'", "'self'", "'self'"), (policy["default-src"], policy["script-src"], policy["connect-src"], policy["style-src"]));
        Assert.DoesNotContain(policy.Values, sources => sources.Contains("http", StringComparison.Ordinal) || sources.Contains('*') || sources.Contains("unsafe", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_where_nothing_is_says_so_in_a_browser_with_the_page_and_is_404_for_all()
    {
        Skip.WithoutPages();
        await using var server = await ApiServer.StartAsync();
        using var client = server.CreateClient();

        using var page = await GetAsync(client, "/nowhere", Chromium);
        using var other = await GetAsync(client, "/nowhere", "*/*");

        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        Assert.Equal((HttpStatusCode.NotFound, null), (other.StatusCode, other.Content.Headers.ContentType));
    }

    [Fact]
    public async Task Who_comes_without_a_browser_is_told_the_addresses_in_a_text()
    {
        await using var server = await ApiServer.StartAsync();
        using var client = server.CreateClient();

        using var response = await GetAsync(client, "/", "*/*");

        Assert.Equal((HttpStatusCode.OK, "text/plain"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Contains("/schema.graphql", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_pages_are_made_of_is_kept_for_ever_and_comes_compressed()
    {
        Skip.WithoutPages();
        await using var server = await ApiServer.StartAsync();
        using var client = server.CreateClient();

        foreach (var name in Directory.EnumerateFiles(Path.Combine(BrowserPage.Folder, "assets")).Select(Path.GetFileName))
        {
            using var part = await GetAsync(client, $"/assets/{name}", "*/*", "gzip");
            Assert.Equal((HttpStatusCode.OK, "public, max-age=31536000, immutable"), (part.StatusCode, part.Headers.CacheControl?.ToString()));
            Assert.Equal(Path.GetExtension(name) is ".js" or ".css" or ".svg" ? ["gzip"] : [], part.Content.Headers.ContentEncoding);
        }

        using var absent = await GetAsync(client, "/assets/absent.js", "*/*");
        Assert.Equal((HttpStatusCode.NotFound, null), (absent.StatusCode, absent.Headers.CacheControl));
    }

    [Fact]
    public async Task A_build_without_the_pages_says_what_was_missing()
    {
        using var folder = new TemporaryFolder();
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { RequestServices = services, Response = { Body = body } };

        await ExplorerPage.In(folder.File("wwwroot")).SendAsync(http);

        Assert.Equal((404, "text/plain; charset=utf-8"), (http.Response.StatusCode, http.Response.ContentType));
        Assert.StartsWith("The explorer is not part of this build: Node.js 20.19 or later with npm", Encoding.UTF8.GetString(body.ToArray()), StringComparison.Ordinal);
    }

    private static HttpRequest Request(string method, string path, string accept)
    {
        var http = new DefaultHttpContext();
        (http.Request.Method, http.Request.Path, http.Request.Headers.Accept) = (method, path, accept);
        return http.Request;
    }

    private static Task<HttpResponseMessage> GetAsync(HttpClient client, string address, string accept, string? encoding = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept", accept } } };
        if (encoding is not null)
        {
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        }

        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
