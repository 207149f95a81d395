using Graph.Tests.Structure;

namespace Graph.Tests.Api;

public class SchemaTests
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

    private static bool IsDeclaration(string line) => line.Trim() is { Length: > 0 } text && text[0] is not ('"' or '}' or '#');

    private static async Task<string> SchemaAsync()
    {
        await using var server = await ApiServer.StartAsync();
        using var client = server.CreateClient();
        return await client.GetStringAsync("/schema.graphql", TestContext.Current.CancellationToken);
    }
}
