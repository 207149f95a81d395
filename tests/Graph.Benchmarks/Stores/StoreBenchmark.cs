using System.Diagnostics;
using System.Globalization;
using Graph.Benchmarks.Tracing;
using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Core.Stores;
using Graph.Embedded;

namespace Graph.Benchmarks.Stores;

/// <summary>
/// Measures the whole embedded store on the skewed graph: first load, start of a fresh process to its first answer, and one changed
/// relation from its change set to a match that sees it.
/// </summary>
internal sealed class StoreBenchmark(int nodes, int relations, int seed)
{
    private const int ChunkSize = 500_000;
    private readonly Scoreboard _board = new();

    /// <summary>Runs everything; true where every mark was met.</summary>
    public async Task<bool> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("graph-bench-");
        var path = Path.Combine(folder.FullName, "graph.db");
        try
        {
            await using (var store = await EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(path), CancellationToken.None))
            {
                await LoadAsync(store);
                await ChangeAsync(store);
            }

            _board.Tell($"{new FileInfo(path).Length / 1e6:N0} MB database, {new FileInfo(path + ".topology").Length / 1e6:N0} MB snapshot");
            Start(path);
            return _board.Print();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What the fresh process does: opens the store and answers once.</summary>
    public static async Task<int> AnswerAsync(string path)
    {
        await using var store = await EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(path), CancellationToken.None);
        await using var session = await store.OpenSessionAsync(CancellationToken.None);
        var query = new MatchQuery(PathPatternParser.Parse(SkewedGraph.Chain)) { Last = [SkewedGraph.Id(EntityKind.Deal, 1)] };
        var result = await session.MatchAsync(query, CancellationToken.None);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"answered {result.Found}"));
        return 0;
    }

    private async Task LoadAsync(EmbeddedStore store)
    {
        var watch = Stopwatch.StartNew();
        await LoadAsync(store, new SkewedGraph(nodes, relations, seed));
        _board.Tell($"{nodes:N0} nodes, {relations:N0} relations, seed {seed}; loaded in {watch.Elapsed.TotalSeconds:0} s, {watch.Elapsed.TotalMicroseconds / (nodes + relations):0.0} µs a row");
    }

    /// <summary>Loads the graph in change sets of what fits into memory.</summary>
    public static async Task LoadAsync(EmbeddedStore store, SkewedGraph graph)
    {
        var release = 0;
        foreach (var chunk in graph.Nodes().Chunk(ChunkSize))
        {
            await store.ApplyAsync(_ => Plan(SkewedPlan.Entities(chunk), []), null, CancellationToken.None);
        }

        foreach (var chunk in graph.Relations().Chunk(ChunkSize))
        {
            await store.ApplyAsync(_ => Plan([], SkewedPlan.Relations(chunk)), null, CancellationToken.None);
        }

        ChangePlan Plan(List<PlannedRow<Entity>> entities, List<PlannedRelation> relations) =>
            SkewedPlan.Plan(Release(release), Release(++release), entities, relations);
    }

    /// <summary>Ordinary change sets: planned, written, committed to disk, followed by the topology, then asked for.</summary>
    private async Task ChangeAsync(EmbeddedStore store)
    {
        await store.ApplyAsync(
            new ChangeSet { Documents = [new Document("d", "Title", "Publisher") { Date = PartialDate.Parse("2020") }] }, CancellationToken.None);
        var pattern = PathPatternParser.Parse("(deal:Deal)-[:INCLUDES]->(:Product)");
        var times = new double[50];
        for (var i = 0; i < times.Length; i++)
        {
            var relation = new Relation($"new-{i}", "INCLUDES", SkewedGraph.Id(EntityKind.Deal, i), SkewedGraph.Id(EntityKind.Product, i));
            var statement = new Statement($"new-{i}:d", SubjectKind.Relation, relation.Id, "d", "says so") { Status = StatementStatus.Confirmed };
            var started = Stopwatch.GetTimestamp();
            await store.ApplyAsync(new ChangeSet { Relations = [relation], Statements = [statement] }, CancellationToken.None);
            await using var session = await store.OpenSessionAsync(CancellationToken.None);
            var found = await session.MatchAsync(new MatchQuery(pattern) { First = [relation.From], Last = [relation.To] }, CancellationToken.None);
            times[i] = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
            if (found.Found != 1)
            {
                throw new InvalidOperationException("the change is not seen");
            }
        }

        _board.Limit("a change set of one relation, until a match sees it", times, 20_000);
    }

    private void Start(string path)
    {
        var times = new double[7];
        for (var i = 0; i < times.Length; i++)
        {
            var started = Stopwatch.GetTimestamp();
            using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["answer-store", path])
            {
                RedirectStandardOutput = true,

                // As the command line's project sets it.
                Environment = { ["DOTNET_TieredPGO"] = "0", ["DOTNET_gcConcurrent"] = "0" },
            })!;
            if (process.StandardOutput.ReadLine()?.StartsWith("answered", StringComparison.Ordinal) != true)
            {
                throw new InvalidOperationException("the fresh process gave no answer");
            }

            times[i] = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
            process.WaitForExit();
        }

        _board.Limit("fresh process with database and snapshot, to the first answer", times, 500_000);
    }

    private static string Release(int number) => number == 0 ? CanonicalRow.EmptyRelease : number.ToString("x64", CultureInfo.InvariantCulture);
}
