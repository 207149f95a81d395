using System.Text.Json;
using Graph.Core;
using Graph.Core.Stores;
using Graph.Neo4j;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Research;

namespace Graph.Tests.Neo4j;

/// <summary>The field <c>cypher</c> over HTTP, down to a real server.</summary>
[Collection(Neo4jTests.Name)]
public sealed class CypherFieldTests(CypherServer server) : IClassFixture<CypherServer>
{
    // Computes for days, by rows, and gives none.
    private const string Endless = "UNWIND range(1, 1000000000000) AS x WITH x WHERE x < 0 RETURN x AS ";

    private static readonly Dictionary<string, object> Parameters = JsonSerializer.Deserialize<Dictionary<string, object>>(
        """{"id": "sale-2020", "label": "Company", "create": 1, "set": {"delete": 2}, "load csv": "x", "1": true, "words": "acme", "text": "ACME"}""")!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Attacks => CypherAttacks.All;

    public static TheoryData<string> Examples => CypherExamples.All;

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task An_attack_is_refused_and_changes_nothing(string statement)
    {
        var before = await server.ContentAsync();

        var (_, code, _) = await server.AskAsync(statement, new { l = Array.Empty<int>(), n = 5, a = 1 });

        Assert.Equal("CYPHER_REFUSED", code);
        Assert.Equal(before, await server.ContentAsync());
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task A_statement_that_reads_is_answered(string statement)
    {
        var (result, _, message) = await server.AskAsync(statement, Parameters);

        Assert.Null(message);
        Assert.NotEqual(0, result.GetProperty("columns").GetArrayLength());
    }

    [Fact]
    public async Task The_mode_alone_stops_a_write()
    {
        await server.ApiAsync();

        var refusal = await Assert.ThrowsAsync<CypherException>(() => server.Direct.RunAsync(new CypherStatement("CREATE (n) RETURN n"), AccessMode.Read, Cancel));

        Assert.EndsWith("AccessMode", refusal.Code, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_guard_lets_through_is_read_only_to_the_server_too()
    {
        await server.ApiAsync();
        await using var store = await Neo4jStore.OpenAsync(server.Options with { Research = new ResearchOptions { TimeLimit = TimeSpan.FromSeconds(1) } }, Cancel);
        var passed = Enumerable.Range(0, 4_000).Select(seed => CypherGuardTests.Jumbled(new Random(seed))).Where(CypherGuardTests.Passes).Distinct().ToList();

        var before = await server.ContentAsync();
        var codes = new List<string>();
        foreach (var statement in passed)
        {
            codes.Add(await CodeAsync(() => store.Research!.RunAsync(statement, Parameters.ToDictionary(p => p.Key, p => (object?)p.Value), 1, Cancel)));
        }

        // The server refuses a write in this mode by itself: no such code, no write.
        Assert.Contains("", codes);
        Assert.DoesNotContain("cypher-refused", codes);
        Assert.Equal(before, await server.ContentAsync());
    }

    [Fact]
    public async Task Values_come_as_plain_json()
    {
        var (result, _, _) = await server.AskAsync(
            "MATCH p = (a:Company {id: 'acme'})-[r:SELLER_IN]->(d) RETURN a, r, p, date('2020-08-06') AS day, [1, 2.5, true, null, {x: 'y'}] AS list, 9007199254740993 AS big");

        var row = result.GetProperty("rows")[0];
        Assert.Equal(["a", "r", "p", "day", "list", "big"], result.GetProperty("columns").EnumerateArray().Select(c => c.GetString()!));
        Assert.Equal("Acme", row[0].GetProperty("properties").GetProperty("name").GetString());
        Assert.Contains("Company", row[0].GetProperty("labels").EnumerateArray().Select(l => l.GetString()));
        Assert.Equal("SELLER_IN", row[1].GetProperty("type").GetString());
        Assert.Equal(3, row[2].GetArrayLength());
        Assert.Equal("2020-08-06", row[3].GetString());
        Assert.Equal("""[1,2.5,true,null,{"x":"y"}]""", JsonSerializer.Serialize(row[4]));
        Assert.Equal(9007199254740993, row[5].GetInt64());
    }

    [Theory]
    [InlineData(5, 3, true, 3, 3)]
    [InlineData(3, 3, true, 3, 3)]
    [InlineData(2, 3, false, 2, 3)]
    [InlineData(1, 1_000_000_000_000, false, 1, 2)]
    [InlineData(2_000, 1_000_000_000_000, false, 2_000, 2_001)]
    public async Task More_rows_than_asked_for_are_told(int first, long there, bool complete, int shown, int found)
    {
        var (result, _, _) = await server.AskAsync("UNWIND range(1, $n) AS x RETURN x", new { n = there }, first);

        Assert.Equal(
            (complete, shown, found),
            (result.GetProperty("complete").GetBoolean(), result.GetProperty("rows").GetArrayLength(), result.GetProperty("found").GetInt32()));
        Assert.Empty(await server.RunningAsync("range(1, $n)"));
    }

    [Fact]
    public async Task More_rows_than_the_server_gives_are_an_error_that_says_how_many_it_does()
    {
        var (_, code, message) = await server.AskAsync("RETURN 1", first: 2_001);

        Assert.Equal("CYPHER_LIMIT", code);
        Assert.Contains("1 to 2000 rows", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RETURN nothing", "nothing")]
    [InlineData("MATCH (n RETURN n", "")]
    [InlineData("RETURN $missing", "missing")]
    [InlineData("RETURN 1 / 0", "zero")]
    [InlineData("UNWIND [1, 0] AS x RETURN 1 / x", "zero")]
    [InlineData("RETURN toInteger({})", "")]
    public async Task What_is_wrong_with_a_statement_is_told(string statement, string word)
    {
        var (_, code, message) = await server.AskAsync(statement);

        Assert.Equal(statement.StartsWith("MATCH (n RETURN", StringComparison.Ordinal) ? "CYPHER_REFUSED" : "CYPHER_FAILED", code);
        Assert.Contains(word, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_that_takes_too_long_is_told_and_ended()
    {
        var (_, code, message) = await server.AskAsync(Endless + "late");

        Assert.Equal("CYPHER_TIMEOUT", code);
        Assert.Contains("2 seconds", message, StringComparison.Ordinal);
        Assert.Empty(await server.RunningAsync("AS late"));
    }

    [Fact]
    public async Task A_statement_whose_caller_goes_away_is_ended()
    {
        await server.ApiAsync();
        await using var store = await Neo4jStore.OpenAsync(server.Options with { Research = new ResearchOptions { TimeLimit = TimeSpan.FromMinutes(5) } }, Cancel);
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var run = store.Research!.RunAsync(Endless + "gone", new Dictionary<string, object?>(), 10, gone.Token);
        while ((await server.RunningAsync("AS gone")).Count == 0)
        {
            Assert.False(run.IsCompleted);
        }

        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.Empty(await server.RunningAsync("AS gone"));
    }

    [Fact]
    public async Task The_server_ends_a_statement_whose_caller_died()
    {
        await server.ApiAsync();
        var transaction = await server.Direct.BeginAsync(AccessMode.Read, TimeSpan.FromSeconds(1), Cancel);

        var ended = await Assert.ThrowsAsync<CypherException>(() => transaction.RunAsync(new CypherStatement(Endless + "died"), Cancel));

        Assert.True(ended.IsTimeout, ended.Message);
        Assert.Empty(await server.RunningAsync("AS died"));
    }

    [Theory]
    [InlineData("UNWIND range(1, 100) AS x RETURN $text AS t", 40_000)]
    [InlineData("RETURN [x IN range(1, 100) | $text] AS t", 40_000)]
    public async Task An_answer_that_is_too_large_is_told(string statement, int length)
    {
        await server.ApiAsync();
        await using var store = await Neo4jStore.OpenAsync(server.Options with { Research = new ResearchOptions { MaxBytes = 100_000 } }, Cancel);

        var refusal = await Assert.ThrowsAsync<GraphException>(
            () => store.Research!.RunAsync(statement, new Dictionary<string, object?> { ["text"] = new string('x', length) }, 100, Cancel));

        Assert.Equal("cypher-too-large", refusal.Code);
    }

    [Fact]
    public async Task A_login_of_researchers_that_is_refused_is_told_at_start()
    {
        Assert.SkipWhen(server.Options.Password.Length == 0, "This Neo4j lets everybody in.");

        var broken = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => Neo4jStore.OpenAsync(server.Options with { Research = new ResearchOptions { User = "nobody", Password = "wrong" } }, Cancel));

        Assert.Contains("Graph__Cypher__User", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_allow_it_says_so()
    {
        await using var api = await server.StartAsync();

        var (_, code, message) = CypherServer.Read(await api.AskAsync("""{ cypher(statement: "RETURN 1") { rows } }"""));

        Assert.Equal("CYPHER_OFF", code);
        Assert.Contains("Graph__Cypher__Enabled", message, StringComparison.Ordinal);
    }

    private static async Task<string> CodeAsync(Func<Task> run)
    {
        try
        {
            await run();
            return "";
        }
        catch (GraphException e)
        {
            return e.Code;
        }
    }
}
