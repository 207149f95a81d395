using System.Text.RegularExpressions;
using Graph.Cli.Output;
using Graph.Tests.Api;
using Graph.Tests.Cli;
using Graph.Tests.Neo4j;
using Graph.Tests.Structure;

namespace Graph.Tests.Seeds;

/// <summary>
/// The questions of <c>seeds/questions</c>: a GraphQL document with the commands in its head, and beside it the answer (<c>.json</c>) and what the commands
/// print (<c>.txt</c>, without the release, which every correction changes). With <c>GRAPH_WRITE_ANSWERS=1</c> the embedded store writes them anew.
/// </summary>
public static partial class Questions
{
    private static readonly bool Writes = Environment.GetEnvironmentVariable("GRAPH_WRITE_ANSWERS") == "1";
    private static readonly string Folder = Path.Combine(Repository.Root, "seeds", "questions");

    public static IReadOnlyList<string> Names { get; } = [.. Directory.EnumerateFiles(Folder, "*.graphql").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    /// <summary>Asks each question and compares.</summary>
    internal static async Task AssertAnswersAsync(ApiServer server, bool mayWrite)
    {
        Assert.True(Names.Count >= 10);
        foreach (var name in Names)
        {
            var answer = await server.AskAsync(await ReadAsync($"{name}.graphql"));
            Assert.False(answer.TryGetProperty("errors", out var errors), $"{name}: {errors}");
            await AssertFileAsync($"{name}.json", Json.Text(answer.GetProperty("data")) + "\n", mayWrite);
        }
    }

    /// <summary>Runs the commands of each question and compares.</summary>
    internal static async Task AssertCommandsAsync(GraphProcess graph)
    {
        graph.Settings["Graph__Seeds__Path"] = Path.Combine(Repository.Root, "seeds");
        foreach (var name in Names)
        {
            var commands = Command().Matches(await ReadAsync($"{name}.graphql"));
            Assert.NotEmpty(commands);
            var printed = "";
            foreach (var command in commands.Select(c => c.Groups[1].Value))
            {
                var (code, output, _) = await graph.RunAsync([.. command.Split(' ')]);
                Assert.Equal(0, code);
                printed += $"$ graph {command}\n\n{Release().Replace(output, "")}\n";
            }

            await AssertFileAsync($"{name}.txt", printed, mayWrite: true);
        }
    }

    private static Task<string> ReadAsync(string file) => File.ReadAllTextAsync(Path.Combine(Folder, file), TestContext.Current.CancellationToken);

    private static async Task AssertFileAsync(string file, string text, bool mayWrite)
    {
        if (mayWrite && Writes)
        {
            await File.WriteAllTextAsync(Path.Combine(Folder, file), text, TestContext.Current.CancellationToken);
        }

        Assert.Equal(await ReadAsync(file), text);
    }

    [GeneratedRegex(@"^#     graph (.+)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"^  Release [0-9a-f]{12} \([0-9a-f]{64}\)\.\n", RegexOptions.Multiline)]
    private static partial Regex Release();
}

public sealed class QuestionsTests
{
    [Fact]
    public async Task The_api_answers_the_questions_as_written()
    {
        await using var server = await ApiServer.StartWithSeedsAsync();
        await Questions.AssertAnswersAsync(server, mayWrite: true);
    }

    [Fact]
    public async Task The_commands_print_the_answers_as_written()
    {
        using var graph = new GraphProcess();
        await Questions.AssertCommandsAsync(graph);
    }
}

[Collection(Neo4jTests.Name)]
public sealed class QuestionsOnNeo4jTests(Neo4jServer server)
{
    [Fact]
    public async Task The_api_answers_the_questions_from_Neo4j_as_from_the_embedded_store()
    {
        await (await server.OpenEmptyAsync()).DisposeAsync();
        await using var api = await ApiServer.StartWithSeedsAsync([.. ApiServer.StoredIn(server.Options), ("Graph:Api:TimeoutSeconds", "120")]);
        await Questions.AssertAnswersAsync(api, mayWrite: false);
    }
}
