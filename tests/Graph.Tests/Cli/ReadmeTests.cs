using System.Diagnostics;
using System.Text.RegularExpressions;
using Graph.Tests.Structure;

namespace Graph.Tests.Cli;

public sealed partial class ReadmeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("readme").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

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
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "graph.dll"), .. command.Split(' ')])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["Graph__Seeds__Path"] = Path.Combine(Repository.Root, "seeds");
        start.Environment["Graph__Store__Path"] = Path.Combine(_folder, "graph.db");
        using var process = Process.Start(start)!;
        var printed = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return printed;
    }

    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0));

    [GeneratedRegex(@"^    \$ graph (?<command>trace .+)$\n\n(?<text>(?:    .*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Sample();

    [GeneratedRegex(@"^    \$ graph stats$\n\n(?<text>(?:    .*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Counts();
}
