using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Tests.Structure;

namespace Graph.Tests.Api;

/// <summary>What a newcomer copies into a terminal is answered over the seeds.</summary>
public partial class ExampleTests
{
    [Fact]
    public async Task The_example_of_the_readme_finds_the_catalogue_with_its_evidence()
    {
        await using var server = await ApiServer.StartWithSeedsAsync();
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken);

        var trace = await AskAsync(server, readme);

        var answer = trace.GetProperty("answers").EnumerateArray().First(a => a.GetProperty("policy").GetProperty("id").GetString() == "prc-catalogue-2020");
        var relation = answer.GetProperty("paths")[0].GetProperty("hops")[0].GetProperty("relation");
        Assert.NotEqual("", relation.GetProperty("statements")[0].GetProperty("document").GetProperty("title").GetString());
    }

    [Fact]
    public async Task The_example_that_the_server_tells_at_start_is_answered()
    {
        await using var server = await ApiServer.StartWithSeedsAsync();

        Assert.NotEqual(0, (await AskAsync(server, server.Told)).GetProperty("answers").GetArrayLength());
    }

    [Fact]
    public async Task Every_id_elsewhere_that_the_readme_shows_is_answered()
    {
        await using var server = await ApiServer.StartWithSeedsAsync();
        var shown = ById().Matches(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken));

        Assert.True(shown.Count > 2);
        foreach (var example in shown.Select(m => m.Value))
        {
            var answer = await server.AskAsync($"{{ {example} {{ id }} }}");
            Assert.True(answer.GetProperty("data").GetProperty("entity").ValueKind == JsonValueKind.Object, example);
        }
    }

    private static async Task<JsonElement> AskAsync(ApiServer server, string text)
    {
        var body = JsonElement.Parse(Assert.Single(Example().Matches(text), m => m.Value.Contains("{ trace(", StringComparison.Ordinal)).Groups[1].Value);
        var answer = await server.AskAsync(body.GetProperty("query").GetString()!);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data").GetProperty("trace");
    }

    [GeneratedRegex(@"entity\(by: \{(?:\w+: \{)?\w+: ""[^""]+""[^)\n]*\}\)")]
    private static partial Regex ById();

    [GeneratedRegex(@"curl http\S+/graphql[^{]* -d '(\{.*\})'")]
    private static partial Regex Example();
}
