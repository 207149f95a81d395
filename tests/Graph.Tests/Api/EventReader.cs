using System.Net;
using System.Text.Json;

namespace Graph.Tests.Api;

/// <summary>Reads server-sent events as a browser does. What does not come within some seconds fails the test.</summary>
internal sealed class EventReader : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient _client;
    private readonly HttpResponseMessage _response;
    private readonly StreamReader _lines;

    private EventReader(HttpClient client, HttpResponseMessage response, Stream body) =>
        (_client, _response, _lines) = (client, response, new StreamReader(body));

    public HttpResponseMessage Response => _response;

    /// <summary>Asks by GET.</summary>
    public static Task<EventReader> OpenAsync(ApiServer server, string query, string accept = "text/event-stream") =>
        OpenAsync(server, new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(query)}"), accept);

    public static async Task<EventReader> OpenAsync(ApiServer server, HttpRequestMessage request, string accept = "text/event-stream")
    {
        using (request)
        {
            request.Headers.Accept.ParseAdd(accept);
            var client = server.CreateClient();
            var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken).WaitAsync(Patience);
            return new EventReader(client, response, await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        }
    }

    /// <summary>The next event; comments are read over.</summary>
    public async Task<(string Name, string Data)> NextAsync()
    {
        var (name, data) = ("", "");
        while (await LineAsync() is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line["event: ".Length..];
            }
            else if (line.StartsWith("data:", StringComparison.Ordinal))
            {
                data += line["data:".Length..].TrimStart();
            }
            else if (line.Length == 0 && name.Length > 0)
            {
                return (name, data);
            }
        }

        throw new EndOfStreamException("The stream ended without an event.");
    }

    /// <summary>What the field of the next event holds.</summary>
    public async Task<JsonElement> NextFieldAsync()
    {
        var (name, data) = await NextAsync();
        Assert.Equal((HttpStatusCode.OK, "next"), (_response.StatusCode, name));
        var answer = JsonElement.Parse(data);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return Assert.Single(answer.GetProperty("data").EnumerateObject()).Value;
    }

    /// <summary>The next line; null at the end.</summary>
    public Task<string?> LineAsync() => _lines.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience);

    public void Dispose()
    {
        _lines.Dispose();
        _response.Dispose();
        _client.Dispose();
    }
}
