using System.Text.RegularExpressions;
using Graph.Tests.Structure;

namespace Graph.Tests.Cli;

public sealed partial class ReadmeTests : IDisposable
{
    private readonly GraphProcess _graph = new();

    public void Dispose() => _graph.Dispose();

    [Fact]
    public async Task The_trace_that_the_readme_shows_is_what_the_command_prints()
    {
        var shown = Sample().Match(await ReadmeAsync());
        Assert.True(shown.Success);
        Assert.Contains(Lines(shown.Groups["text"].Value), Lines(await RunAsync(shown.Groups["command"].Value)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_counts_that_the_readme_shows_are_those_of_the_seeds()
    {
        var shown = Counts().Match(await ReadmeAsync());
        Assert.True(shown.Success);
        var printed = (await RunAsync("stats")).Split('\n', 2);
        Assert.StartsWith("release ", printed[0], StringComparison.Ordinal);
        Assert.Equal(Lines(printed[1]), Lines(shown.Groups["text"].Value));
    }

    private static Task<string> ReadmeAsync() => File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken);

    private async Task<string> RunAsync(string command)
    {
        _graph.Settings["Graph__Seeds__Path"] = Path.Combine(Repository.Root, "seeds");
        var (code, output, _) = await _graph.RunAsync(command.Split(' '));
        Assert.Equal(0, code);
        return output;
    }

    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0));

    [GeneratedRegex(@"^    \$ graph (?<command>trace .+)$\n\n(?<text>(?:    .*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Sample();

    [GeneratedRegex(@"^    \$ graph stats$\n\n(?<text>(?:    .*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Counts();
}
