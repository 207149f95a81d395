using System.Net;
using System.Text.Json;
using Graph.Api.Access;
using Graph.Core;
using Graph.Tests.Api;
using Microsoft.AspNetCore.Http;

namespace Graph.Tests.Access;

public class AccessTests
{
    [Fact]
    public async Task Without_read_keys_everybody_reads()
    {
        await using var server = await ApiServer.StartAsync(null, TestKeys.WriteSetting);

        using var response = await server.AskWithAsync(null);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/schema.graphql")]
    [InlineData("/graphql?query={__typename}")]
    [InlineData("/graphql?query={__schema{queryType{name}}}")]
    [InlineData("/not-there")]
    public async Task With_read_keys_nothing_is_told_without_one(string address)
    {
        await using var server = await ApiServer.StartAsync(null, TestKeys.ReadSetting);

        using var response = await server.AskWithAsync(null, address);

        Assert.Equal((HttpStatusCode.Unauthorized, "Bearer"), (response.StatusCode, response.Headers.WwwAuthenticate.ToString()));
        Assert.Equal("UNAUTHENTICATED", await CodeAsync(response));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_needs_no_key(string address)
    {
        await using var server = await ApiServer.StartAsync(null, TestKeys.ReadSetting);

        using var response = await server.AskWithAsync(null, address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_key_to_read_and_one_to_write_may_read()
    {
        await using var server = await ApiServer.StartAsync(null, TestKeys.ReadSetting, TestKeys.WriteSetting);

        using var reader = await server.AskWithAsync(TestKeys.Reader);
        using var writer = await server.AskWithAsync(TestKeys.Writer);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (reader.StatusCode, writer.StatusCode));
    }

    [Fact]
    public async Task A_key_that_is_not_known_is_refused_also_where_everybody_reads()
    {
        await using var server = await ApiServer.StartAsync();

        using var response = await server.AskWithAsync(TestKeys.Reader);

        Assert.Equal((HttpStatusCode.Unauthorized, "Bearer error=\"invalid_token\""), (response.StatusCode, response.Headers.WwwAuthenticate.ToString()));
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.DoesNotContain(TestKeys.Reader, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("access_token")]
    [InlineData("key")]
    [InlineData("Authorization")]
    public async Task A_key_in_the_address_counts_for_nothing(string parameter)
    {
        await using var server = await ApiServer.StartAsync(null, TestKeys.ReadSetting);

        using var response = await server.AskWithAsync(null, $"/graphql?query={{__typename}}&{parameter}={TestKeys.Reader}");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("bearer KEY", HttpStatusCode.OK)]
    [InlineData("Bearer", HttpStatusCode.Unauthorized)]
    [InlineData("KEY", HttpStatusCode.Unauthorized)]
    [InlineData("Basic KEY", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer KEY, Bearer KEY", HttpStatusCode.Unauthorized)]
    public async Task A_key_comes_as_a_bearer_token(string header, HttpStatusCode expected)
    {
        await using var server = await ApiServer.StartAsync(null, TestKeys.ReadSetting);
        using var client = server.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header.Replace("KEY", TestKeys.Reader, StringComparison.Ordinal));

        using var response = await client.GetAsync("/graphql?query={__typename}", TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Another_scheme_is_a_proxys_and_keeps_nobody_from_reading()
    {
        await using var server = await ApiServer.StartAsync();
        using var client = server.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Basic dXNlcjpwYXNz");

        using var response = await client.GetAsync("/graphql?query={__typename}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(false, "", "writes-off")]
    [InlineData(true, "", "unauthenticated")]
    [InlineData(true, "reader", "forbidden")]
    [InlineData(true, "writer", null)]
    public void A_change_needs_a_key_that_may_write(bool writesAreOn, string key, string? expected)
    {
        var ring = KeyRing.Read(new AccessOptions { WriteKeys = writesAreOn ? TestKeys.WriteSetting.Value : "", ReadKeys = TestKeys.ReadSetting.Value });
        var http = new DefaultHttpContext();
        http.Features.Set(ring.Find(key switch { "reader" => TestKeys.Reader, "writer" => TestKeys.Writer, _ => "" }) is { } known
            ? Caller.With(known)
            : Caller.Without(null, hasUnknownKey: false));
        var caller = new CurrentCaller(new HttpContextAccessor { HttpContext = http }, ring);

        Assert.Equal(key.Length > 0 ? key : "anonymous", caller.Name);
        Assert.Equal(expected, (Record.Exception(caller.RequireWrite) as GraphException)?.Code);
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
