using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Graph.Benchmarks.Tracing;
using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Core.Stores;
using Graph.Embedded.Matching;
using Graph.Embedded.Topologies;

namespace Graph.Benchmarks.Paths;

/// <summary>Measures the paths between two entities, searched from one side and from both: what both find to its end must be equal, and both sides sooner.</summary>
internal sealed class PathsBenchmark(int nodes, int relations, int seed)
{
    private const int Questions = 40;
    private static readonly EntityKind[] Kinds = [EntityKind.Company, EntityKind.Deal, EntityKind.Policy, EntityKind.Product];
    private readonly Scoreboard _board = new();

    /// <summary>Runs everything; true where every mark was met.</summary>
    public bool Run()
    {
        var graph = new SkewedGraph(nodes, relations, seed);
        var topology = Topology.Build("bench", graph.Nodes(), graph.Relations());
        _board.Tell($"{topology.NodeCount:N0} nodes, {topology.Base.RelationIds.Count:N0} relations, seed {seed}; {Questions} pairs of ends");
        foreach (var hops in (int[])[4, 6])
        {
            var pattern = PathPatternParser.Parse(string.Create(CultureInfo.InvariantCulture, $"()-[]-{{1,{hops}}}()"));
            var random = new Random(11);
            var (one, both, unfinished) = (new double[Questions], new double[Questions], 0);
            for (var i = 0; i < Questions; i++)
            {
                var query = new MatchQuery(pattern) { First = [Any(random, graph)], Last = [Any(random, graph)], Together = false };
                (one[i], var expected) = Time(topology, query, fromBothSides: false);
                (both[i], var answer) = Time(topology, query, fromBothSides: true);
                unfinished += expected.Complete ? 0 : 1;
                if (!answer.Complete || (expected.Complete && JsonSerializer.Serialize(expected) != JsonSerializer.Serialize(answer)))
                {
                    throw new InvalidOperationException($"different answers between {query.First.Single()} and {query.Last.Single()}");
                }
            }

            _board.Tell($"at most {hops} hops: from one side {unfinished} of {Questions} searches used up their memory before their end");
            _board.Row($"at most {hops} hops, from one side", one);
            _board.Row($"at most {hops} hops, from both sides", both, Scoreboard.Median(one), atMost: 0.5);
        }

        return _board.Print();
    }

    private static string Any(Random random, SkewedGraph graph)
    {
        var kind = Kinds[random.Next(Kinds.Length)];
        return SkewedGraph.Id(kind, random.Next(graph.Count(kind)));
    }

    private static (double Microseconds, MatchResult Result) Time(Topology topology, MatchQuery query, bool fromBothSides)
    {
        var started = Stopwatch.GetTimestamp();
        var result = Matcher.Match(topology, query, _ => [], CancellationToken.None, fromBothSides);
        return (Stopwatch.GetElapsedTime(started).TotalMicroseconds, result);
    }
}
