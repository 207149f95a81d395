using Graph.Api.Access;

namespace Graph.Tests.Cli;

public sealed class KeyCommandTests : IDisposable
{
    private readonly GraphProcess _graph = new();

    public void Dispose() => _graph.Dispose();

    [Fact]
    public async Task Key_prints_a_key_and_the_setting_that_lets_it_in()
    {
        var (exitCode, output, _) = await _graph.RunAsync("key", "news-room");

        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        Assert.Equal((0, "key", "setting"), (exitCode, lines[0][0], lines[1][0]));
        Assert.Equal("news-room", KeyRing.Read(new AccessOptions { WriteKeys = lines[1][1] }).Find(lines[0][1])?.Name);
    }

    [Fact]
    public async Task A_name_that_the_settings_could_not_hold_is_refused()
    {
        var (exitCode, output, errors) = await _graph.RunAsync("key", "a,b");

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains("'a,b' is not a name of a key", errors, StringComparison.Ordinal);
    }
}
