using System.Net.Sockets;
using System.Text;

namespace Graph.Tests.Api;

/// <summary>A client that sends and reads only as far as a test says.</summary>
internal sealed class SlowClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TcpClient _socket = new() { ReceiveBufferSize = 4096 };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Announces a body, waits until the server reads it, and sends none of it.</summary>
    public static async Task<SlowClient> BeginBodyAsync(ApiServer server)
    {
        var client = await ConnectAsync(server);
        await client.SendAsync("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\nExpect: 100-continue\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 100", await client.ReadAsync(12), StringComparison.Ordinal);
        await client.ReadAsync("HTTP/1.1 100 Continue\r\n\r\n".Length - 12);
        return client;
    }

    /// <summary>Asks by GET and reads nothing yet.</summary>
    public static async Task<SlowClient> AskAsync(ApiServer server, string query, string accept = "application/json")
    {
        var client = await ConnectAsync(server);
        await client.SendAsync($"GET /graphql?query={Uri.EscapeDataString(query)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: {accept}\r\n\r\n");
        return client;
    }

    /// <summary>Reads so many characters.</summary>
    public async Task<string> ReadAsync(int length)
    {
        var buffer = new byte[length];
        await _socket.GetStream().ReadExactlyAsync(buffer, Cancel).AsTask().WaitAsync(Patience, Cancel);
        return Encoding.ASCII.GetString(buffer);
    }

    /// <summary>Reads until the connection ends, in whatever way.</summary>
    /// <returns>How many bytes there were.</returns>
    public async Task<long> CountToEndAsync()
    {
        var (buffer, count) = (new byte[64 * 1024], 0L);
        try
        {
            while (await _socket.GetStream().ReadAsync(buffer, Cancel).AsTask().WaitAsync(Patience, Cancel) is > 0 and var read)
            {
                count += read;
            }
        }
        catch (IOException)
        {
        }

        return count;
    }

    public void Dispose() => _socket.Dispose();

    private static async Task<SlowClient> ConnectAsync(ApiServer server)
    {
        var client = new SlowClient();
        await client._socket.ConnectAsync(server.ClientOptions.BaseAddress.Host, server.ClientOptions.BaseAddress.Port, Cancel);
        return client;
    }

    private Task SendAsync(string text) => _socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text), Cancel).AsTask();
}
