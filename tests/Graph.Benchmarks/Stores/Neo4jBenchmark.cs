using System.Diagnostics;
using Graph.Benchmarks.Tracing;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Core.Stores;
using Graph.Embedded;
using Graph.Neo4j;
using Graph.Neo4j.Connections;

namespace Graph.Benchmarks.Stores;

/// <summary>
/// Both stores on the same skewed graph in one run: load, traces from both sides, undirected paths and neighbours, taking turns on the
/// same questions; beside them the one statement that somebody who knows Cypher would write for the trace, so that what the store adds to
/// it is seen.
/// </summary>
internal sealed class Neo4jBenchmark(int nodes, int relations, int seed)
{
    private const int Questions = 40;
    private const int Rounds = 3;
    private const string Release = "00000000000000000000000000000000000000000000000000000000000000ff";
    private static readonly int Day = new DateOnly(2020, 8, 31).DayNumber;
    private static readonly PathPattern Chain = PathPatternParser.Parse(SkewedGraph.Chain);
    private static readonly PathPattern AnyPath = PathPatternParser.Parse("()-[]-{1,6}()");

    private readonly SkewedGraph _graph = new(nodes, relations, seed);
    private readonly Scoreboard _board = new();

    /// <summary>Runs everything; there are no marks to meet, the ratio is what is told.</summary>
    /// <exception cref="InvalidOperationException">The stores answer differently, or there is no server.</exception>
    public async Task<bool> RunAsync()
    {
        var address = new Uri(Environment.GetEnvironmentVariable("GRAPH_TEST_NEO4J") ?? throw new InvalidOperationException("GRAPH_TEST_NEO4J says no server"));
        var login = address.UserInfo.Split(':', 2);
        var options = new Neo4jStoreOptions($"{address.Scheme}://{address.Authority}") { Password = login.Length == 2 ? login[1] : "" };
        var folder = Directory.CreateTempSubdirectory("graph-bench-");
        try
        {
            await using var embedded = await EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(Path.Combine(folder.FullName, "graph.db")), CancellationToken.None);
            await using var neo4j = await Neo4jStore.OpenAsync(options, CancellationToken.None);
            await LoadAsync(embedded, neo4j);
            using var connection = new QueryApiConnection(options);
            foreach (var (name, clocks) in ((string, Clocks)[])[("", Clocks.None), (", as of", new Clocks(AsOf: Day)), (", known at", new Clocks(KnownAt: Day))])
            {
                await TraceAsync(embedded, neo4j, connection, fromDeal: true, $"deal side{name}", clocks);
                await TraceAsync(embedded, neo4j, connection, fromDeal: false, $"policy side{name}", clocks);
            }

            await PathsAsync(embedded, neo4j);
            await NeighboursAsync(embedded, neo4j);
            return _board.Print();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task LoadAsync(EmbeddedStore embedded, Neo4jStore neo4j)
    {
        var watch = Stopwatch.StartNew();
        await StoreBenchmark.LoadAsync(embedded, _graph);
        _board.Tell($"{nodes:N0} nodes, {relations:N0} relations, seed {seed}: embedded loaded in {watch.Elapsed.TotalSeconds:0} s");
        await neo4j.DropAsync(CancellationToken.None);
        watch.Restart();
        await neo4j.ApplyAsync(
            before => SkewedPlan.Plan(before.Release, Release, SkewedPlan.Entities(_graph.Nodes()), SkewedPlan.Relations(_graph.Relations())), null, CancellationToken.None);
        _board.Tell($"Neo4j loaded in {watch.Elapsed.TotalSeconds:0} s");
    }

    private async Task TraceAsync(EmbeddedStore embedded, Neo4jStore neo4j, QueryApiConnection connection, bool fromDeal, string name, Clocks clocks)
    {
        var ids = Ids(fromDeal ? EntityKind.Deal : EntityKind.Policy);
        var queries = ids.Select(id => fromDeal ? new MatchQuery(Chain) { Last = [id], Clocks = clocks } : new MatchQuery(Chain) { First = [id], Clocks = clocks }).ToList();
        await CompareAsync(embedded, neo4j, name, queries);
        if (clocks == Clocks.None)
        {
            var times = await TimesAsync(ids, async id => (await connection.RunAsync(Best(fromDeal, id), AccessMode.Read, CancellationToken.None)).Rows.Count);
            _board.Row($"{name}: Neo4j, one statement written by hand", times);
        }
    }

    private async Task PathsAsync(EmbeddedStore embedded, Neo4jStore neo4j)
    {
        var (deals, companies) = (Ids(EntityKind.Deal), Ids(EntityKind.Company));
        var queries = deals.Zip(companies, (deal, company) => new MatchQuery(AnyPath) { First = [deal], Last = [company], Together = false }).ToList();
        await CompareAsync(embedded, neo4j, "paths of at most 6 hops", queries);
    }

    private async Task NeighboursAsync(EmbeddedStore embedded, Neo4jStore neo4j)
    {
        var ids = Ids(EntityKind.Company);
        var filter = new RelationFilter([], Direction.Both, Clocks.None);
        foreach (var (name, store) in Both(embedded, neo4j))
        {
            await using var session = await store.OpenSessionAsync(CancellationToken.None);
            _board.Row($"neighbours, a page of 25: {name}", await TimesAsync(
                ids, async id => (await session.RelationsOfAsync([id], filter, new PageRequest(25), CancellationToken.None))[id].Items.Count));
        }
    }

    private async Task CompareAsync(EmbeddedStore embedded, Neo4jStore neo4j, string question, List<MatchQuery> queries)
    {
        var answers = new List<List<string>>();
        foreach (var (name, store) in Both(embedded, neo4j))
        {
            await using var session = await store.OpenSessionAsync(CancellationToken.None);
            var seen = new Dictionary<MatchQuery, string>();
            _board.Row($"{question}: {name}", await TimesAsync(queries, async query =>
            {
                var result = await session.MatchAsync(query, CancellationToken.None);
                seen[query] = string.Join(' ', result.Pairs.Select(p => $"{p.First}>{p.Last}:{p.Status}:{p.Found}:{string.Join(',', p.Paths.SelectMany(x => x.Relations))}")) + result.Found;
                return result.Pairs.Count;
            }));
            answers.Add([.. queries.Select(q => seen[q])]);
        }

        if (!answers[0].SequenceEqual(answers[1]))
        {
            throw new InvalidOperationException($"the stores differ: {question}");
        }
    }

    private static async Task<double[]> TimesAsync<T>(IReadOnlyList<T> questions, Func<T, Task<int>> ask)
    {
        var times = new double[questions.Count];
        Array.Fill(times, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < questions.Count; i++)
            {
                var started = Stopwatch.GetTimestamp();
                await ask(questions[i]);
                times[i] = Math.Min(times[i], Stopwatch.GetElapsedTime(started).TotalMicroseconds);
            }
        }

        return times;
    }

    private static (string Name, IGraphStore Store)[] Both(EmbeddedStore embedded, Neo4jStore neo4j) => [("embedded", embedded), ("Neo4j", neo4j)];

    private string[] Ids(EntityKind kind)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, Questions).Select(_ => SkewedGraph.Id(kind, random.Next(_graph.Count(kind)))).Distinct()];
    }

    /// <summary>The shortest chains that held together, without levels of status: two bounds and a window, as somebody would write them.</summary>
    private static CypherStatement Best(bool fromDeal, string id) => new(
        $$"""
        MATCH p = ALL SHORTEST ((policy:Entity&Policy{{(fromDeal ? "" : " {id: $id}")}})-[a:LISTS WHERE a.status <= 4]->(:ControlItem)-[b:COVERS WHERE b.status <= 4]->(:Technology)
          <-[c:BROADER WHERE c.status <= 4]-{0,4}(:Technology)<-[d:USES WHERE d.status <= 4]-(:Product)<-[e:INCLUDES WHERE e.status <= 4]-(deal:Entity&Deal{{(fromDeal ? " {id: $id}" : "")}})
          WHERE reduce(day = -3000000, r IN [a, b] + c + [d, e] | CASE WHEN r.start > day THEN r.start ELSE day END)
            <= reduce(day = 3000000, r IN [a, b] + c + [d, e] | CASE WHEN r.end < day THEN r.end ELSE day END))
        RETURN policy.id, deal.id, [r IN relationships(p) | r.id]
        """,
        ("id", id));
}
