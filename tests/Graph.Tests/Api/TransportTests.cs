using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Graph.Tests.Api;

public sealed class TransportTests(TransportTests.Server server) : IClassFixture<TransportTests.Server>
{
    private const string Modern = "application/graphql-response+json";
    private const string Legacy = "application/json";
    private static readonly byte[] BadUtf8 = [.. "{\"query\":\"{ __typename } #"u8, 0xC3, 0x28, .. "\"}"u8];

    [Theory]
    [InlineData(null, Legacy)]
    [InlineData("*/*", Legacy)]
    [InlineData("application/*", Legacy)]
    [InlineData(Legacy + ", " + Modern, Modern)]
    [InlineData(Modern + ", */*", Modern)]
    [InlineData(Modern + ";q=0.5, */*", Legacy)]
    [InlineData(Legacy + ";q=0, */*", Modern)]
    [InlineData(Modern + ", text/event-stream", Modern)]
    [InlineData(Modern, Modern)]
    [InlineData(Legacy, Legacy)]
    [InlineData("APPLICATION/JSON", Legacy)]
    [InlineData(Modern + ";q=0.5, " + Legacy, Legacy)]
    [InlineData(Modern + ";q=0, */*", Legacy)]
    [InlineData("text/html, " + Legacy + "; charset=utf-8", Legacy)]
    public async Task An_answer_has_the_media_type_that_weighs_most(string? accept, string expected)
    {
        using var response = await SendAsync(HttpMethod.Post, accept, """{"query":"{ __typename }"}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"{expected}; charset=utf-8", response.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData(Legacy + "; charset=utf-16")]
    [InlineData(Modern + ";q=0")]
    public async Task A_client_that_accepts_neither_type_is_told_so(string accept)
    {
        using var response = await SendAsync(HttpMethod.Post, accept, """{"query":"{ __typename }"}""");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    // Data, with and without field errors.
    [InlineData("""{"query":"{ __typename }"}""", 200, 200)]
    [InlineData("""{"query":"{ __typename }","operationName":"","variables":null,"extensions":null,"more":1}""", 200, 200)]
    [InlineData("""{"query":"query A { __typename } query B { release { id } }","operationName":"A"}""", 200, 200)]
    [InlineData("""{"query":"query($d: Date) { entity(by: {id: \"acme\"}, asOf: $d) { id } }","variables":{"d":"2020-08-31"},"extensions":{"a":1}}""", 200, 200)]
    [InlineData("""{"query":"{ entity(by: {id: \"nobody\"}) { id } }"}""", 200, 200)]
    [InlineData("""{"query":"{ trace(from: \"nobody\") { coverage { found } } }"}""", 200, 200)]
    // No question to answer.
    [InlineData("""{"query":"{"}""", 400, 200)]
    [InlineData("""{"query":""}""", 400, 200)]
    [InlineData("""{"query":"{ nothing }"}""", 400, 200)]
    [InlineData("""{"query":"query A { __typename } query B { __typename }"}""", 400, 200)]
    [InlineData("""{"query":"{ __typename }","operationName":"B"}""", 400, 200)]
    [InlineData("""{"query":"{ __typename }","variables":{"a":1,"a":2}}""", 400, 400)]
    [InlineData("""{"query":"query($d: Date!) { entity(by: {id: \"acme\"}, asOf: $d) { id } }"}""", 400, 200)]
    [InlineData("""{"query":"{ entity(by: {id: \"acme\"}, asOf: \"2020-02-30\") { id } }"}""", 400, 200)]
    [InlineData("""{"query":"{ search(text: \"a\", first: 101) { found } }"}""", 400, 200)]
    [InlineData("""{"query":"mutation { load }"}""", 400, 200)]
    // No GraphQL request.
    [InlineData("", 400, 400)]
    [InlineData("{", 400, 400)]
    [InlineData("null", 400, 400)]
    [InlineData("{}", 400, 400)]
    [InlineData("""[{"query":"{ __typename }"}]""", 400, 400)]
    [InlineData("""{"query":1}""", 400, 400)]
    [InlineData("""{"query":null}""", 400, 400)]
    [InlineData("""{"query":"{ __typename }","operationName":1}""", 400, 400)]
    [InlineData("""{"query":"{ __typename }","variables":[]}""", 400, 400)]
    [InlineData("""{"query":"{ __typename }","variables":"{}"}""", 400, 400)]
    [InlineData("""{"query":"{ __typename }","extensions":[]}""", 400, 400)]
    [InlineData("""{"query":"\ud800"}""", 400, 400)]
    // Never over this transport.
    [InlineData("""{"query":"subscription { changes }"}""", 405, 405)]
    public async Task The_status_of_a_post_follows_the_media_type(string body, int modern, int legacy)
    {
        using var first = await SendAsync(HttpMethod.Post, Modern, body);
        using var second = await SendAsync(HttpMethod.Post, Legacy, body);

        Assert.Equal((modern, legacy), ((int)first.StatusCode, (int)second.StatusCode));
    }

    [Theory]
    [InlineData("?query={__typename}", 200, 200)]
    [InlineData("?query={__typename}&operationName=&variables=&extensions=", 200, 200)]
    [InlineData("?query=query($i:ID!){entity(by:{id:$i}){name}}&variables={\"i\":\"acme\"}", 200, 200)]
    [InlineData("?query={", 400, 200)]
    [InlineData("", 400, 400)]
    [InlineData("?query={__typename}&variables=[]", 400, 400)]
    [InlineData("?query={__typename}&variables={", 400, 400)]
    [InlineData("?query={__typename}&query={__typename}", 400, 400)]
    [InlineData("?query=mutation{load}", 405, 405)]
    [InlineData("?query=subscription{changes}", 405, 405)]
    public async Task The_status_of_a_get_follows_the_media_type(string parameters, int modern, int legacy)
    {
        using var first = await SendAsync(HttpMethod.Get, Modern, null, parameters);
        using var second = await SendAsync(HttpMethod.Get, Legacy, null, parameters);

        Assert.Equal((modern, legacy), ((int)first.StatusCode, (int)second.StatusCode));
    }

    [Theory]
    [InlineData(Modern)]
    [InlineData(Legacy)]
    public async Task A_mutation_by_get_is_told_to_post(string accept)
    {
        using var response = await SendAsync(HttpMethod.Get, accept, null, "?query=mutation{load}");

        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("POST", """{"query":"subscription { changes }"}""", "")]
    [InlineData("GET", null, "?query=subscription{changes}")]
    public async Task A_subscription_is_not_sent_on_to_another_method(string method, string? body, string parameters)
    {
        using var response = await SendAsync(new HttpMethod(method), Modern, body, parameters);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow.Order());
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Other_methods_are_told_which_there_are(string method)
    {
        using var response = await SendAsync(new HttpMethod(method), Modern, """{"query":"{ __typename }"}""");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow.Order());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=utf-16")]
    public async Task A_post_in_another_type_is_not_read(string? contentType)
    {
        using var response = await SendAsync(HttpMethod.Post, Modern, """{"query":"{ __typename }"}""", contentType: contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData(Modern)]
    [InlineData(Legacy)]
    public async Task A_body_over_the_limit_is_not_read(string accept)
    {
        using var response = await SendAsync(HttpMethod.Post, accept, $$"""{"query":"{ __typename } #{{new string('x', 1_000_000)}}"}""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_not_utf8_is_not_read()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(BadUtf8) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(Legacy);
        using var client = server.Api.CreateClient();
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_rejected_request_has_an_error_with_a_code()
    {
        using var response = await SendAsync(HttpMethod.Post, Modern, "[]");
        var answer = JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("NO_BATCHES", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task Names_in_any_script_come_as_they_are()
    {
        using var response = await SendAsync(HttpMethod.Post, Modern, """{"query":"{ entity(by: {id: \"catalogue\"}) { name } }"}""");

        Assert.Contains("出口目录", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string? accept, string? body, string parameters = "", string? contentType = "application/json; charset=utf-8")
    {
        using var request = new HttpRequestMessage(method, $"/graphql{parameters}");
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        using var client = server.Api.CreateClient();
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>One server for all cases: none of them changes anything.</summary>
    public sealed class Server : IAsyncLifetime
    {
        internal ApiServer Api { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Api = await ApiServer.StartAsync();

        public ValueTask DisposeAsync() => Api.DisposeAsync();
    }
}
