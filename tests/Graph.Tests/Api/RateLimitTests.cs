using System.Net;
using Graph.Tests.Access;
using Microsoft.AspNetCore.Http;

namespace Graph.Tests.Api;

public class RateLimitTests
{
    private static readonly (string, string) Two = ("Graph:Api:RateLimit", "2");

    [Fact]
    public async Task A_caller_who_asks_too_often_is_told_when_to_come_back()
    {
        await using var server = await ApiServer.StartAsync(null, Two);

        using var first = await server.AskWithAsync(null);
        using var second = await server.AskWithAsync(null);
        using var third = await server.AskWithAsync(null);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], new[] { first, second, third }.Select(r => r.StatusCode));
        Assert.Equal(
            ["\"requests\";r=1;t=30", "\"requests\";r=0;t=60", "\"requests\";r=0;t=60"],
            new[] { first, second, third }.Select(r => r.Headers.GetValues("RateLimit").Single()));
        Assert.Equal("\"requests\";q=2;w=60", third.Headers.GetValues("RateLimit-Policy").Single());
        Assert.InRange(third.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, 1, 30);
        Assert.Contains("\"RATE_LIMITED\"", await third.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_key_has_requests_of_its_own()
    {
        await using var server = await ApiServer.StartAsync(null, ("Graph:Api:RateLimit", "1"), TestKeys.ReadSetting, TestKeys.WriteSetting);

        using var reader = await server.AskWithAsync(TestKeys.Reader);
        using var writer = await server.AskWithAsync(TestKeys.Writer);
        using var again = await server.AskWithAsync(TestKeys.Writer);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], new[] { reader, writer, again }.Select(r => r.StatusCode));
    }

    [Fact]
    public async Task Guessing_keys_is_limited_as_well()
    {
        await using var server = await ApiServer.StartAsync(null, ("Graph:Api:RateLimit", "1"), TestKeys.ReadSetting);

        using var first = await server.AskWithAsync("guess-1");
        using var second = await server.AskWithAsync("guess-2");

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests), (first.StatusCode, second.StatusCode));
        Assert.True(first.Headers.Contains("RateLimit"));
    }

    [Fact]
    public async Task Health_is_never_limited()
    {
        await using var server = await ApiServer.StartAsync(null, ("Graph:Api:RateLimit", "1"));
        using var asked = await server.AskWithAsync(null);

        using var live = await server.AskWithAsync(null, "/health/live");
        using var ready = await server.AskWithAsync(null, "/health/ready");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (live.StatusCode, ready.StatusCode));
    }

    [Fact]
    public async Task Without_a_limit_none_is_told()
    {
        await using var server = await ApiServer.StartAsync(null, ("Graph:Api:RateLimit", "0"));

        using var response = await server.AskWithAsync(null);

        Assert.Equal((HttpStatusCode.OK, false), (response.StatusCode, response.Headers.Contains("RateLimit-Policy")));
    }

    [Theory]
    // Nobody is trusted: the header is not read.
    [InlineData("", "10.0.0.1|198.51.100.1", "10.0.0.1|198.51.100.2", true)]
    [InlineData("10.0.0.0/8", "10.0.0.1|198.51.100.1", "10.0.0.1|198.51.100.2", false)]
    [InlineData("10.0.0.0/8", "10.0.0.1|198.51.100.1", "10.0.0.2|198.51.100.1", true)]
    [InlineData("10.0.0.1", "::ffff:10.0.0.1|198.51.100.1", "::ffff:10.0.0.1|198.51.100.2", false)]
    // What a client writes itself stands left of what the proxies write.
    [InlineData("10.0.0.0/8", "10.0.0.1|203.0.113.1, 198.51.100.1", "10.0.0.1|203.0.113.2, 198.51.100.1", true)]
    [InlineData("10.0.0.0/8", "10.0.0.1|198.51.100.1, 10.0.0.3", "10.0.0.1|198.51.100.2, 10.0.0.3", false)]
    [InlineData("10.0.0.0/8", "192.0.2.1|198.51.100.1", "192.0.2.1|198.51.100.2", true)]
    // One customer has a whole /64.
    [InlineData("", "2001:db8:1:2::1|", "2001:db8:1:2:3::4|", true)]
    [InlineData("", "2001:db8:1:2::1|", "2001:db8:1:3::1|", false)]
    public async Task Requests_of_one_address_count_together(string trusted, string first, string second, bool together)
    {
        await using var server = await ApiServer.StartAsync(null, ("Graph:Api:RateLimit", "1"), ("Graph:Api:TrustedProxies", trusted));

        Assert.Equal(StatusCodes.Status200OK, await AskFromAsync(server, first));
        Assert.Equal(together ? StatusCodes.Status429TooManyRequests : StatusCodes.Status200OK, await AskFromAsync(server, second));
    }

    private static async Task<int> AskFromAsync(ApiServer server, string origin)
    {
        var (address, forwarded) = (origin.Split('|')[0], origin.Split('|')[1]);
        var answered = await server.Server.SendAsync(
            http =>
            {
                http.Connection.RemoteIpAddress = IPAddress.Parse(address);
                (http.Request.Method, http.Request.Path, http.Request.QueryString) = ("GET", "/graphql", new QueryString("?query={__typename}"));
                http.Request.Headers["X-Forwarded-For"] = forwarded.Length > 0 ? forwarded : default(string);
            },
            TestContext.Current.CancellationToken);
        return answered.Response.StatusCode;
    }
}
