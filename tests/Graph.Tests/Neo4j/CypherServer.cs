using System.Text.Json;
using Graph.Neo4j;
using Graph.Neo4j.Connections;
using Graph.Tests.Api;
using Graph.Tests.Stores;

namespace Graph.Tests.Neo4j;

/// <summary>The API over the sample in a Neo4j, with the field <c>cypher</c> turned on; started by the first test that asks.</summary>
public sealed class CypherServer(Neo4jServer neo4j) : IAsyncDisposable
{
    private ApiServer? _api;
    private QueryApiConnection? _direct;

    /// <summary>Asks for the rows of a statement and gives the field's value, or the error.</summary>
    internal async Task<(JsonElement Result, string? Code, string? Message)> AskAsync(string statement, object? parameters = null, int first = 100)
    {
        const string Query = "query($s: String!, $p: JSONObject, $n: Int!) { cypher(statement: $s, parameters: $p, first: $n) { columns rows found complete } }";
        return Read(await (await ApiAsync()).AskAsync(Query, new { s = statement, p = parameters, n = first }));
    }

    /// <summary>The field's value, or the error.</summary>
    internal static (JsonElement Result, string? Code, string? Message) Read(JsonElement answer)
    {
        if (!answer.TryGetProperty("errors", out var errors))
        {
            return (answer.GetProperty("data").GetProperty("cypher"), null, null);
        }

        var error = errors[0];
        return (default, error.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("message").GetString());
    }

    /// <summary>The API.</summary>
    internal async Task<ApiServer> ApiAsync() => _api ??= await StartAsync(("Graph:Cypher:Enabled", "true"), ("Graph:Cypher:TimeoutSeconds", "2"), ("Graph:Cypher:MaxRows", "2000"));

    /// <summary>Starts the API over the sample in the Neo4j with more settings.</summary>
    internal async Task<ApiServer> StartAsync(params (string Name, string Value)[] settings)
    {
        await using (await neo4j.OpenEmptyAsync())
        {
        }

        var store = neo4j.Options;
        return await ApiServer.StartAsync(
            Sample.All,
            [.. ApiServer.StoredIn(store), .. settings]);
    }

    /// <summary>Everything that a statement could have changed, in one text.</summary>
    internal async Task<string> ContentAsync()
    {
        await ApiAsync();
        return string.Join("; ", await RowAsync("MATCH (n) WITH n ORDER BY elementId(n) RETURN collect([labels(n), properties(n)])"), await RowAsync("MATCH ()-[r]->() WITH r ORDER BY elementId(r) RETURN collect([type(r), properties(r)])"),
            await RowAsync("SHOW INDEXES YIELD name RETURN collect(name)"), await RowAsync("SHOW CONSTRAINTS YIELD name RETURN collect(name)"),
            await RowAsync("SHOW USERS YIELD user RETURN collect(user)"), await RowAsync("SHOW DATABASES YIELD name RETURN count(name)"));
    }

    /// <summary>Which statements with a word in their text the server is running.</summary>
    internal async Task<IReadOnlyList<string>> RunningAsync(string word) =>
        [.. (await Direct.RunAsync(new CypherStatement("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $word AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery", ("word", word)), AccessMode.Read, TestContext.Current.CancellationToken))
            .Rows.Select(r => r.String(0))];

    /// <summary>A connection of the tests' own.</summary>
    internal QueryApiConnection Direct => _direct ??= new QueryApiConnection(neo4j.Options);

    /// <summary>Where the server is.</summary>
    internal Neo4jStoreOptions Options => neo4j.Options;

    public async ValueTask DisposeAsync()
    {
        _direct?.Dispose();
        await (_api?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private async Task<string> RowAsync(string statement)
    {
        var answer = await Direct.RunAsync(new CypherStatement(statement), AccessMode.Read, TestContext.Current.CancellationToken);
        return JsonSerializer.Serialize(answer.Rows.Single().Values);
    }
}
