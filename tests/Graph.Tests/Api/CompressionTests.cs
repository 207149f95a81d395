using System.IO.Compression;
using System.Text;

namespace Graph.Tests.Api;

public class CompressionTests
{
    private const string Question = "/graphql?query={entity(by: {id: \"catalogue\"}){name+relations{nodes{id+status+statements{says}}}}}";

    [Theory]
    [InlineData("application/json", "br")]
    [InlineData("application/json", "gzip")]
    [InlineData("application/graphql-response+json", "br")]
    [InlineData("application/graphql-response+json", "gzip")]
    public async Task An_answer_comes_compressed_to_who_takes_it(string accept, string encoding)
    {
        await using var server = await ApiServer.StartAsync();
        using var plain = await GetAsync(server, Question, accept, null);

        using var response = await GetAsync(server, Question, accept, encoding);

        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        Assert.Equal(await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await UnpackAsync(response, encoding));
        Assert.Equal(plain.Headers.ETag, response.Headers.ETag);
        Assert.Single(response.Headers.Vary, "Accept-Encoding");
    }

    [Theory]
    [InlineData("/schema.graphql", "*/*")]
    [InlineData("/graphql?query={__typename}", "text/event-stream")]
    public async Task Texts_and_streams_come_as_they_are(string address, string accept)
    {
        await using var server = await ApiServer.StartAsync();

        using var response = await GetAsync(server, address, accept, "br, gzip");

        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    private static async Task<string> UnpackAsync(HttpResponseMessage response, string encoding)
    {
        await using var packed = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using Stream unpacked = encoding == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<HttpResponseMessage> GetAsync(ApiServer server, string address, string accept, string? encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd(accept);
        if (encoding is not null)
        {
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        }

        using var client = server.CreateClient();
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
