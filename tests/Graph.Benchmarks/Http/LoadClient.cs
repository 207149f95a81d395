using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace Graph.Benchmarks.Http;

/// <summary>
/// Posts queries over connections that stay open, written by hand so that it takes little of the machine it shares with the server. Each
/// connection waits for its answer before it asks again.
/// </summary>
internal sealed class LoadClient(int port)
{
    /// <summary>Asks for so long over so many connections.</summary>
    /// <returns>How long each request took, in microseconds, and how long all took together.</returns>
    public async Task<(double[] Times, TimeSpan Elapsed)> RunAsync(string path, IReadOnlyList<string> bodies, int connections, TimeSpan duration)
    {
        var requests = bodies.Select(body => Request(path, body)).ToArray();
        var watch = Stopwatch.StartNew();
        var times = await Task.WhenAll(Enumerable.Range(0, connections).Select(n => Task.Run(() => AskAsync(requests, n, watch, duration))));
        return ([.. times.SelectMany(t => t)], watch.Elapsed);
    }

    /// <summary>Asks once.</summary>
    /// <returns>The body of the answer.</returns>
    public async Task<byte[]> AskAsync(string path, string body)
    {
        using var connection = await ConnectAsync();
        return (await new Answers(connection).NextAsync(Request(path, body))).ToArray();
    }

    private async Task<List<double>> AskAsync(byte[][] requests, int offset, Stopwatch watch, TimeSpan duration)
    {
        using var connection = await ConnectAsync();
        var answers = new Answers(connection);
        var times = new List<double>(100_000);
        for (var i = offset; watch.Elapsed < duration; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await answers.NextAsync(requests[i % requests.Length]);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMicroseconds);
        }

        return times;
    }

    private async Task<Socket> ConnectAsync()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync("127.0.0.1", port);
        return socket;
    }

    private static byte[] Request(string path, string body) => Encoding.UTF8.GetBytes(
        $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    /// <summary>Reads answers of a known length, one after another.</summary>
    private sealed class Answers(Socket connection)
    {
        private byte[] _buffer = new byte[64 * 1024];

        public async Task<ReadOnlyMemory<byte>> NextAsync(byte[] request)
        {
            await connection.SendAsync(request);
            var (used, start, length) = (0, -1, 0);
            while (start < 0 || used < start + length)
            {
                if (used == _buffer.Length)
                {
                    Array.Resize(ref _buffer, _buffer.Length * 2);
                }

                var read = await connection.ReceiveAsync(_buffer.AsMemory(used));
                used += read > 0 ? read : throw new IOException("the server closed the connection");
                if (start < 0 && _buffer.AsSpan(0, used).IndexOf("\r\n\r\n"u8) is var end and >= 0)
                {
                    (start, length) = (end + 4, Length(_buffer.AsSpan(0, end)));
                }
            }

            return _buffer.AsMemory(start, length);
        }

        private static int Length(ReadOnlySpan<byte> head)
        {
            if (!head.StartsWith("HTTP/1.1 200"u8))
            {
                throw new InvalidOperationException($"not answered: {Encoding.ASCII.GetString(head)}");
            }

            var rest = head[(head.IndexOf("Content-Length: "u8) + 16)..];
            return System.Buffers.Text.Utf8Parser.TryParse(rest, out int length, out _) ? length : throw new InvalidOperationException("the answer has no length");
        }
    }
}
