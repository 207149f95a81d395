using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Graph.Tests.Structure;

namespace Graph.Tests.Api;

/// <summary>
/// Good requests, changed at random: whatever comes in, the server neither fails nor tells of its inside. <c>GRAPH_MUTATIONS</c> sets how many.
/// </summary>
public sealed partial class MutatedRequestTests
{
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("GRAPH_MUTATIONS"), out var count) ? count : 100_000;

    [Fact]
    public async Task No_request_makes_the_server_fail_or_tell_of_its_inside()
    {
        await using var server = await ApiServer.StartAsync(null, ("Graph:Api:RateLimit", "0"));
        using var client = server.CreateClient();
        var corpus = Corpus();
        var words = Words(await client.GetStringAsync("/schema.graphql", TestContext.Current.CancellationToken));
        var statuses = new ConcurrentDictionary<int, int>();
        var found = new ConcurrentBag<string>();
        var answered = 0;

        await Parallel.ForAsync(0, Count, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = TestContext.Current.CancellationToken }, async (seed, cancel) =>
        {
            using var request = new MutatedRequest(seed, words).Of(corpus);
            using var response = await client.SendAsync(request, cancel);
            var text = await response.Content.ReadAsStringAsync(cancel);
            statuses.AddOrUpdate((int)response.StatusCode, 1, (_, n) => n + 1);
            if ((int)response.StatusCode >= 500 || Inside().IsMatch(text))
            {
                found.Add($"request {seed}: {(int)response.StatusCode} {text[..Math.Min(400, text.Length)]}");
            }

            if (text.StartsWith("{\"data\":{", StringComparison.Ordinal))
            {
                Interlocked.Increment(ref answered);
            }
        });

        TestContext.Current.SendDiagnosticMessage($"{Count} requests; {string.Join(", ", statuses.OrderBy(s => s.Key).Select(s => $"{s.Key}: {s.Value}"))}; {answered} with data");
        Assert.True(found.IsEmpty, string.Join("\n", found.Take(10)));

        // Changes that leave nothing to answer, or everything as it was, would show nothing.
        Assert.InRange(answered, Count / 50, Count * 9 / 10);
    }

    private static IReadOnlyList<(string, object?)> Corpus() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds", "questions"), "*.graphql").Order(StringComparer.Ordinal).Select(f => (File.ReadAllText(f), (object?)null)),
        ("query($day: Date, $first: Int!) { trace(from: \"sale\", knownAt: $day, first: $first) { answers { status paths { sentence hops { relation { id statements { says document { url } } } } } } coverage { found } } }", new { day = "2021-01-01", first = 5 }),
        ("query Q($by: EntityBy!, $after: String) { entity(by: $by) { __typename ...F } } fragment F on Company { name owns(first: 2, after: $after) { edges { cursor node { id } } pageInfo { endCursor } totalCount } }", new { by = new { id = "acme" }, after = (string?)null }),
        ("{ search(text: \"acme\", kinds: [COMPANY], first: 3) { hits { score matched entity { id } } kinds { kind count } jurisdictions { count } } }", null),
        ("{ paths(from: \"order\", to: \"tech\", maxHops: 3) { pairs { paths { sentence } } coverage { complete } } match(pattern: \"(:Policy)-[:TARGETS]->(:Company)\") { pairs { first { id } } } }", null),
        ("query($deal: DealInput!) { assess(deal: $deal, asOf: \"2020-10-01\") { answers { policy { id } } } }", new { deal = new { announced = "2020-09", parties = new[] { new { entity = "acme", role = "SELLER" } }, assets = new[] { "app" } } }),
        ("{ entities(filter: {kinds: [DEAL]}, orderBy: {field: NAME, direction: DESC}, first: 2) { nodes { id } totalCount } documents(first: 1) { nodes { id } } statements(filter: {stance: DENIES}) { nodes { id } } }", null),
        ("{ timeline(of: {kinds: [DEAL]}) { events(newestFirst: true, first: 2) { nodes { id date } } } nodes(ids: [\"sale\", \"x\"]) { id } }", null),
        ("{ __schema { types { name fields { name args { name } type { name ofType { name } } } } directives { name } } __type(name: \"Deal\") { name } }", null),
        ("mutation { applyChangeSet(input: {entities: [{id: \"x\", kind: COMPANY, name: \"X\"}]}) { after } }", null),
        ("subscription { traceChanged(from: \"sale\") { at } }", null),
        ("{ rules { name } kinds { name } relationTypes { name from to } release { id } stats { documents } cypher(statement: \"MATCH (n) RETURN n\", parameters: {a: [1, {b: 2}]}) { rows } }", null),
    ];

    private static string[] Words(string schema) => [.. Word().Matches(schema).Select(m => m.Value).Distinct()];

    [GeneratedRegex(@"[A-Za-z_]+")]
    private static partial Regex Word();

    // A stack, a type of ours or of the runtime, a path, or the code of what nobody foresaw.
    [GeneratedRegex(@"   at |\bSystem\.|Graph\.(Core|Api|Embedded|Neo4j)|Exception\b|\.cs:|/src/|SQLite|""INTERNAL""|""INTERNAL_")]
    private static partial Regex Inside();
}
