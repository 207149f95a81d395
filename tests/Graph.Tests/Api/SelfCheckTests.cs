using Graph.Api.Http;
using Graph.Core.Stores;

namespace Graph.Tests.Api;

public class SelfCheckTests
{
    [Theory]
    [InlineData("8080", "http://localhost:8080/")]
    [InlineData("8080;8081", "http://localhost:8080/")]
    [InlineData("http://+:8080", "http://localhost:8080/")]
    [InlineData("http://*:8080", "http://localhost:8080/")]
    [InlineData("http://0.0.0.0:8080", "http://localhost:8080/")]
    [InlineData("http://[::]:8080", "http://localhost:8080/")]
    [InlineData("http://127.0.0.1:5080", "http://127.0.0.1:5080/")]
    [InlineData("http://[::1]:5080", "http://[::1]:5080/")]
    [InlineData("http://localhost", "http://localhost/")]
    [InlineData("https://*:8443; http://*:8080", "http://localhost:8080/")]
    [InlineData("https://*:8443", "https://localhost:8443/")]
    public void Asks_where_the_settings_let_the_server_listen(string address, string expected) =>
        Assert.Equal(expected, SelfCheck.Target(address).AbsoluteUri);

    [Theory]
    [InlineData("nonsense")]
    [InlineData(";")]
    public async Task An_address_that_is_none_is_one_line_and_code_1(string address)
    {
        using var told = new StringWriter();

        Assert.Equal(1, await SelfCheck.RunAsync(address, told));
        Assert.StartsWith($"not ready: {address}: ", told.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', told.ToString().TrimEnd());
    }

    [Fact]
    public async Task A_server_that_is_ready_is_code_0()
    {
        await using var server = await ApiServer.StartAsync();

        var (exitCode, told) = await AskAsync(server);

        Assert.Equal(0, exitCode);
        Assert.StartsWith("ready, release ", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_whose_store_is_away_is_code_1()
    {
        await using var server = await ApiServer.StartAsync();
        server.Watch.Before = (_, _) => throw new StoreUnavailableException("store-locked", "away");

        Assert.Equal((1, "not ready: store-locked"), await AskAsync(server));
    }

    private static async Task<(int ExitCode, string Told)> AskAsync(ApiServer server)
    {
        using var client = server.CreateClient();
        using var told = new StringWriter();
        var exitCode = await SelfCheck.AskAsync(client, told);
        return (exitCode, told.ToString().TrimEnd());
    }
}
