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
        var shown = Sample().Match(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken));
        Assert.True(shown.Success);

        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "graph.dll"), .. shown.Groups["command"].Value.Split(' ')])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["Graph__Seeds__Path"] = Path.Combine(Repository.Root, "seeds");
        start.Environment["Graph__Store__Path"] = Path.Combine(_folder, "graph.db");
        using var process = Process.Start(start)!;
        var printed = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Contains(Lines(shown.Groups["text"].Value), Lines(printed), StringComparison.Ordinal);
    }

    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0));

    [GeneratedRegex(@"^    \$ graph (?<command>trace .+)$\n\n(?<text>(?:    .*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Sample();
}
