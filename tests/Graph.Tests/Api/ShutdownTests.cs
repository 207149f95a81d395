using System.Net.Sockets;
using System.Text;
using Graph.Api.Http;
using Graph.Core.Stores;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;

namespace Graph.Tests.Api;

public class ShutdownTests
{
    private const string Body = """{"query":"{ __typename }"}""";

    [Fact]
    public async Task A_request_under_way_gets_its_whole_answer_and_no_new_one_is_taken()
    {
        await using var api = await ApiProcess.StartAsync();
        using var connection = await BeginAsync(api);

        api.Terminate();
        await RefusedAsync(api);
        await connection.GetStream().WriteAsync(Encoding.UTF8.GetBytes(Body), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(connection.GetStream());
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("HTTP/1.1 200 OK", answer, StringComparison.Ordinal);
        Assert.Contains("""{"data":{"__typename":""", answer, StringComparison.Ordinal);
        Assert.EndsWith("}", answer, StringComparison.Ordinal);
        Assert.Contains($"Content-Length: {answer[(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..].Length}\r\n", answer, StringComparison.Ordinal);
        Assert.Equal(0, await api.WaitAsync());
        Assert.True(File.Exists(api.DataFile));
        Assert.False(File.Exists(api.DataFile + "-wal"), "the store was not closed");
    }

    [Fact]
    public async Task A_request_that_does_not_end_holds_the_server_up_no_longer_than_set()
    {
        await using var api = await ApiProcess.StartAsync(("Graph:Api:ShutdownSeconds", "1"));
        using var connection = await BeginAsync(api);

        api.Terminate();

        Assert.Equal(0, await api.WaitAsync().WaitAsync(TimeSpan.FromSeconds(12), TestContext.Current.CancellationToken));
        Assert.DoesNotContain("graph: ", api.Told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_stopping_is_not_ready()
    {
        await using var server = await ApiServer.StartAsync();
        using var lifetime = new StoppableLifetime();
        var store = server.Services.GetRequiredService<IGraphStore>();

        Assert.Equal(StatusCodes.Status200OK, await StatusAsync());
        lifetime.Inner.StopApplication();
        Assert.Equal(StatusCodes.Status503ServiceUnavailable, await StatusAsync());

        async Task<int?> StatusAsync() =>
            ((IStatusCodeHttpResult)await HealthRoutes.ReadyAsync(new StoreCheck(store, new ApiOptions()), lifetime.Inner, TestContext.Current.CancellationToken)).StatusCode ?? StatusCodes.Status200OK;
    }

    /// <summary>Sends a request without its body, until the server asks for it: then it is under way.</summary>
    private static async Task<TcpClient> BeginAsync(ApiProcess api)
    {
        var connection = new TcpClient();
        await connection.ConnectAsync(api.Client.BaseAddress!.Host, api.Client.BaseAddress.Port, TestContext.Current.CancellationToken);
        var head = $"POST /graphql HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\nExpect: 100-continue\r\n\r\n";
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head), TestContext.Current.CancellationToken);
        var asked = new byte["HTTP/1.1 100 Continue\r\n\r\n".Length];
        await connection.GetStream().ReadExactlyAsync(asked, TestContext.Current.CancellationToken);
        Assert.StartsWith("HTTP/1.1 100", Encoding.ASCII.GetString(asked), StringComparison.Ordinal);
        return connection;
    }

    /// <summary>Tries to connect until nobody listens any more.</summary>
    private static async Task RefusedAsync(ApiProcess api)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limited.CancelAfter(TimeSpan.FromSeconds(10));
        while (true)
        {
            using var probe = new TcpClient();
            try
            {
                await probe.ConnectAsync(api.Client.BaseAddress!.Host, api.Client.BaseAddress.Port, limited.Token);
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionRefused)
            {
                return;
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionReset)
            {
                // It was still in the queue of those to be accepted.
            }
        }
    }

    private sealed class StoppableLifetime : IDisposable
    {
        public ApplicationLifetime Inner { get; } = new(NullLogger<ApplicationLifetime>.Instance);

        public void Dispose() => Inner.NotifyStopped();
    }
}
