using System.Text.RegularExpressions;
using Graph.Tests.Structure;

namespace Graph.Tests.Api;

public partial class SchemaTests
{
    [Fact]
    public async Task The_committed_schema_is_the_one_that_is_served()
    {
        var file = Path.Combine(Repository.Root, "src", "Graph.Api", "schema.graphql");
        var served = await SchemaAsync();
        if (Environment.GetEnvironmentVariable("GRAPH_WRITE_SCHEMA") == "1")
        {
            await File.WriteAllTextAsync(file, served, TestContext.Current.CancellationToken);
        }

        // GRAPH_WRITE_SCHEMA=1 dotnet test --project tests/Graph.Tests refreshes the file.
        Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), served);
    }

    [Fact]
    public async Task Everything_is_described()
    {
        var lines = (await SchemaAsync()).Split('\n');

        var bare = lines.Where((line, i) => IsDeclaration(line) && !(i > 0 && lines[i - 1].TrimEnd().EndsWith('"')));
        Assert.Empty(bare);
    }

    [Fact]
    public async Task Only_nodes_have_an_id_so_that_caches_keep_nothing_else_by_it()
    {
        // A release is not found by its id, but the id is the hash of all that it stands for.
        var types = TypeWithFields().Matches(await SchemaAsync());

        Assert.NotEmpty(types);
        var mistakable = types.Where(t => HasId().IsMatch(t.Groups["fields"].Value) && !t.Groups["interfaces"].Value.Contains("Node", StringComparison.Ordinal));
        Assert.Equal(["Release"], mistakable.Select(t => t.Groups["name"].Value));
    }

    [GeneratedRegex(@"^type (?<name>\w+)(?<interfaces>[^{\n]*)\{(?<fields>.*?)^\}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex TypeWithFields();

    [GeneratedRegex(@"^  id\b", RegexOptions.Multiline)]
    private static partial Regex HasId();

    private static bool IsDeclaration(string line) => line.Trim() is { Length: > 0 } text && text[0] is not ('"' or '}' or '#');

    private static async Task<string> SchemaAsync()
    {
        await using var server = await ApiServer.StartAsync();
        using var client = server.CreateClient();
        return await client.GetStringAsync("/schema.graphql", TestContext.Current.CancellationToken);
    }
}
