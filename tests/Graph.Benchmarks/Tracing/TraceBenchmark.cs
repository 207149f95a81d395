using System.Diagnostics;
using System.Globalization;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Core.Stores;
using Graph.Embedded.Matching;
using Graph.Embedded.Topologies;

namespace Graph.Benchmarks.Tracing;

/// <summary>
/// Measures a trace against plain search and SQL. A stopwatch around single calls rather than a framework: the
/// contestants must take turns within one run, on the same questions, since only their ratio carries over to another machine; what
/// counts is the median over many different questions, not the mean of one; and one start must be measured in a fresh process.
/// </summary>
internal sealed class TraceBenchmark(int nodes, int relations, int seed)
{
    private const int Questions = 300;
    private const int Rounds = 4;
    private static readonly int Day = new DateOnly(2020, 8, 31).DayNumber;
    private readonly Scoreboard _board = new();
    private readonly PathPattern _pattern = PathPatternParser.Parse(SkewedGraph.Chain);

    /// <summary>Runs everything; true where every mark was met.</summary>
    public bool Run()
    {
        var graph = new SkewedGraph(nodes, relations, seed);
        var watch = Stopwatch.StartNew();
        var topology = Topology.Build("bench", graph.Nodes(), graph.Relations());
        _board.Tell($"{topology.NodeCount:N0} nodes, {topology.Base.RelationIds.Count:N0} relations, seed {seed}; made and built in {watch.Elapsed.TotalSeconds:0.0} s, "
            + $"{GC.GetTotalMemory(forceFullCollection: true) / 1e6:N0} MB");

        var folder = Directory.CreateTempSubdirectory("graph-bench-");
        try
        {
            using var sql = SqlSearch.Create(Path.Combine(folder.FullName, "graph.db"), topology);
            foreach (var fromDeal in new[] { true, false })
            {
                var starts = Starts(graph, topology, fromDeal);
                Compare(topology, sql, starts, fromDeal, Clocks.None);
                Compare(topology, sql, starts, fromDeal, new Clocks(AsOf: Day));
                Compare(topology, null, starts, fromDeal, new Clocks(KnownAt: Day));
            }

            Change(topology);
            Start(topology, Path.Combine(folder.FullName, "snapshot"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return _board.Print();
    }

    /// <summary>What the fresh process does: from the snapshot to one answer.</summary>
    public static int AnswerFrom(string snapshot)
    {
        if (!TopologySnapshot.TryLoad(snapshot, "bench", out var topology, out var reason))
        {
            Console.Error.WriteLine(reason);
            return 1;
        }

        var query = new MatchQuery(PathPatternParser.Parse(SkewedGraph.Chain)) { Last = [SkewedGraph.Id(EntityKind.Deal, 1)] };
        var result = Matcher.Match(topology, query, _ => [], CancellationToken.None);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"answered {result.Found}"));
        return 0;
    }

    private static int[] Starts(SkewedGraph graph, Topology topology, bool fromDeal)
    {
        var random = new Random(7);
        var kind = fromDeal ? EntityKind.Deal : EntityKind.Policy;
        return [.. Enumerable.Range(0, Questions).Select(_ => topology.FindNode(SkewedGraph.Id(kind, random.Next(graph.Count(kind)))))];
    }

    private void Compare(Topology topology, SqlSearch? sql, int[] starts, bool fromDeal, Clocks clocks)
    {
        var plain = new PlainSearch(topology, fromDeal ? PathAutomaton.Backward(_pattern) : PathAutomaton.Forward(_pattern));
        MatchQuery[] queries = [.. starts.Select(s => fromDeal
            ? new MatchQuery(_pattern) { Last = [topology.NodeId(s)], Clocks = clocks }
            : new MatchQuery(_pattern) { First = [topology.NodeId(s)], Clocks = clocks })];
        var automaton = fromDeal ? PathAutomaton.Backward(_pattern) : PathAutomaton.Forward(_pattern);
        var tests = new NodeTests(topology, automaton.Tests, _ => []);
        var plans = new SearchPlans(automaton, tests, endsDiffer: false);
        var memory = SearchMemory.Rent();
        var search = new LabelSearch(topology, automaton, plans, memory, new SearchBudget(null, CancellationToken.None), null, false, new MatchQuery(_pattern) { Clocks = clocks });

        double[][] times = [Times(), Times(), Times(), Times(), Times()];
        var (labels, visited, pairs) = (0L, 0L, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < starts.Length; i++)
            {
                Time(times[0], i, () => plain.Run(starts[i]));
                Time(times[1], i, () => search.Run(starts[i]));
                visited += plain.Visited;
                labels += memory.LabelCount;
                Time(times[2], i, () => PlainAnswer(plain, topology, queries[i]));
                Time(times[3], i, () => pairs += Matcher.Match(topology, queries[i] with { MaxPathsPerPair = 1 }, _ => [], CancellationToken.None).Found);
                Time(times[4], i, () => Matcher.Match(topology, queries[i], _ => [], CancellationToken.None));
            }
        }

        memory.Return();
        var name = $"{(fromDeal ? "deal" : "policy")} side{(clocks.AsOf is null ? "" : ", as of")}{(clocks.KnownAt is null ? "" : ", known at")}";
        var all = (double)Rounds * starts.Length;
        _board.Tell($"{name}: {visited / all:0} nodes and states visited plainly, {labels / all:0} labels, {pairs / all:0} pairs a question");
        _board.Row($"{name}: plain search", times[0]);
        _board.Row($"{name}: trace, search", times[1], Scoreboard.Median(times[0]), 1.25);
        _board.Row($"{name}: plain search, a path of ids for each end", times[2]);

        // No mark: what is written down differs. The trace writes the entities too and puts pairs in order.
        _board.Row($"{name}: trace, a path of ids for each pair", times[3]);
        _board.Row($"{name}: trace, up to 25 paths of ids for each pair", times[4]);
        if (sql is not null)
        {
            var asked = starts.Length / 4;
            var sqlTimes = new double[asked];
            Array.Fill(sqlTimes, double.MaxValue);
            for (var i = 0; i < asked; i++)
            {
                List<(int, int, int, int)> found = [];
                for (var round = 0; round < 2; round++)
                {
                    Time(sqlTimes, i, () => found = sql.Run(starts[i], fromDeal, clocks.AsOf));
                }

                CheckEqual(topology, queries[i], found, fromDeal);
            }

            // Both give the pairs by number; neither writes down paths.
            _board.Faster($"{name}: SQL, pairs by number", sqlTimes, Scoreboard.Median(times[1][..asked]), 10);
        }
    }

    private static void PlainAnswer(PlainSearch plain, Topology topology, MatchQuery query)
    {
        plain.Run(topology.FindNode((query.First ?? query.Last)!.First()));
        List<(string End, string[] Path)> answer = [];
        foreach (var end in plain.Ends.Take(query.MaxPairs))
        {
            answer.Add((plain.EndId(end), plain.Witness(end)));
        }

        GC.KeepAlive(answer);
    }

    /// <summary>A contestant that answers something else would not count.</summary>
    private static void CheckEqual(Topology topology, MatchQuery query, List<(int End, int Status, int Length, int WindowStart)> found, bool fromDeal)
    {
        var result = Matcher.Match(topology, query with { MaxPairs = int.MaxValue, MaxPathsPerPair = 1 }, _ => [], CancellationToken.None);
        var ours = result.Pairs.Select(p => (topology.FindNode(fromDeal ? p.First : p.Last), (int)p.Status, p.Length, p.WindowStart));
        if (!ours.Order().SequenceEqual(found.Order()))
        {
            throw new InvalidOperationException($"SQL and the matcher differ for {query.First?.First() ?? query.Last!.First()}");
        }
    }

    private void Change(Topology topology)
    {
        var times = new double[40];
        Array.Fill(times, double.MaxValue);
        var current = topology;
        for (var i = 0; i < times.Length; i++)
        {
            var (deal, product) = (SkewedGraph.Id(EntityKind.Deal, i), SkewedGraph.Id(EntityKind.Product, i));
            TopologyRelation relation = new($"new-{i}", "INCLUDES", deal, product, [new TopologyStep(Day, RelationStatus.Ruled, Open.Start, Open.End)]);
            Time(times, i, () =>
            {
                current = current.With(new TopologyChange("bench", [], [], [relation], []));
                var query = new MatchQuery(PathPatternParser.Parse("(deal:Deal)-[:INCLUDES]->(:Product)")) { First = [deal], Last = [product] };
                if (Matcher.Match(current, query, _ => [], CancellationToken.None).Found != 1)
                {
                    throw new InvalidOperationException("the change is not seen");
                }
            });
        }

        _board.Limit("a relation put, then seen by a match", times, 20_000);
    }

    private void Start(Topology topology, string snapshot)
    {
        var watch = Stopwatch.StartNew();
        TopologySnapshot.Save(topology, snapshot);
        _board.Tell($"snapshot: {new FileInfo(snapshot).Length / 1e6:N0} MB saved in {watch.Elapsed.TotalSeconds:0.00} s");
        var times = new double[7];
        Array.Fill(times, double.MaxValue);
        for (var i = 0; i < times.Length; i++)
        {
            Time(times, i, () =>
            {
                using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["answer", snapshot]) { RedirectStandardOutput = true })!;
                var line = process.StandardOutput.ReadLine();
                if (line?.StartsWith("answered", StringComparison.Ordinal) != true)
                {
                    throw new InvalidOperationException("the fresh process gave no answer");
                }
            });
        }

        _board.Limit("fresh process, start to first answer", times, 500_000);
    }

    private static double[] Times()
    {
        var times = new double[Questions];
        Array.Fill(times, double.MaxValue);
        return times;
    }

    /// <summary>Keeps the best time of a question, in microseconds: what disturbs a machine only ever makes it slower.</summary>
    private static void Time(double[] times, int question, Action action)
    {
        var started = Stopwatch.GetTimestamp();
        action();
        times[question] = Math.Min(times[question], Stopwatch.GetElapsedTime(started).TotalMicroseconds);
    }
}
