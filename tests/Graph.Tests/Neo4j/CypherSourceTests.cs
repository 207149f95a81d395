using Graph.Core;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Research;
using Graph.Tests.Api;

namespace Graph.Tests.Neo4j;

/// <summary>What of the field <c>cypher</c> needs no server.</summary>
public class CypherSourceTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public async Task The_embedded_store_has_no_cypher_and_says_so(string enabled)
    {
        await using var server = await ApiServer.StartAsync(null, ("Graph:Cypher:Enabled", enabled));

        var (_, code, message) = CypherServer.Read(await server.AskAsync("""{ cypher(statement: "RETURN 1") { rows } }"""));

        Assert.Equal("CYPHER_OFF", code);
        Assert.Contains("needs the Neo4j store", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ cypher(statement: "RETURN 1", parameters: [1]) { rows } }""", "not a JSON object")]
    [InlineData("""{ cypher(statement: "RETURN 1", parameters: "x") { rows } }""", "not a JSON object")]
    [InlineData("""{ cypher(statement: "RETURN 1", parameters: {x: 9223372036854775808}) { rows } }""", "64 bits")]
    [InlineData("""{ cypher(statement: "RETURN 1", first: 10001) { rows } }""", "write 1 to 10000")]
    public async Task A_wrong_argument_is_told_what_is_wrong_with_it(string query, string expected)
    {
        await using var server = await ApiServer.StartAsync();

        var (_, _, message) = CypherServer.Read(await server.AskAsync(query));

        Assert.Contains(expected, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_server_cannot_end_stops_more_of_its_kind()
    {
        using var connection = new StubbornConnection();
        var source = new CypherSource(connection, new ResearchOptions { TimeLimit = TimeSpan.FromMilliseconds(1), MaxStuck = 2 });

        Assert.Equal(["cypher-timeout", "cypher-timeout", "cypher-busy"], [await CodeAsync(source), await CodeAsync(source), await CodeAsync(source)]);

        connection.Computes = false;
        Assert.Equal("cypher-timeout", await CodeAsync(source));
    }

    [Fact]
    public async Task A_refused_statement_reaches_no_server()
    {
        using var connection = new StubbornConnection();
        var source = new CypherSource(connection, new ResearchOptions());

        await Assert.ThrowsAsync<GraphException>(() => source.RunAsync("CREATE (n)", new Dictionary<string, object?>(), 1, Cancel));

        Assert.Equal(0, connection.Begun);
    }

    private static async Task<string> CodeAsync(CypherSource source) =>
        (await Assert.ThrowsAsync<GraphException>(() => source.RunAsync("RETURN 1", new Dictionary<string, object?>(), 1, Cancel))).Code;

    /// <summary>Its statements answer never, and go on when they are ended.</summary>
    private sealed class StubbornConnection : ICypherConnection, ICypherTransaction
    {
        public bool Computes { get; set; } = true;

        public int Begun { get; private set; }

        public string Address => "nowhere";

        public Task<CypherAnswer> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken) => throw new InvalidOperationException("not asked for");

        public Task<ICypherTransaction> BeginAsync(AccessMode mode, TimeSpan limit, CancellationToken cancellationToken)
        {
            Begun++;
            return Task.FromResult<ICypherTransaction>(this);
        }

        public Task<CypherAnswer> RunAsync(CypherStatement statement, CancellationToken cancellationToken) => throw new InvalidOperationException("not asked for");

        public async Task<CypherAnswer> ReadAsync(CypherStatement statement, int maxRows, int maxBytes, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new CypherAnswer([], []);
        }

        public Task<bool> ComputesAsync() => Task.FromResult(Computes);

        public Task CommitAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("not asked for");

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        public void Dispose()
        {
        }
    }
}
