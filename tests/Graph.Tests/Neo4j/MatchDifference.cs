using Graph.Core.Dates;
using Graph.Core.Stores;
using Graph.Embedded.Topologies;
using Graph.Tests.Matching;

namespace Graph.Tests.Neo4j;

/// <summary>A graph and the questions on it.</summary>
internal sealed record MatchStage(MatchCase Graph, IReadOnlyList<MatchQuery> Questions);

/// <summary>A random graph, what it becomes by a change, and questions on both. Equal seeds make equal cases.</summary>
internal sealed record MatchDifference(int Seed, IReadOnlyList<MatchStage> Stages)
{
    public const int Questions = (PatternsBefore + PatternsAfter) * Variants;
    private const int PatternsBefore = 2;
    private const int PatternsAfter = 2;

    // Neo4j plans each form of a question once, which takes longer than to answer it.
    private const int Variants = 3;

    public static MatchDifference Make(int seed)
    {
        var random = new Random(seed);
        var graph = MatchCase.Make(seed);
        var (changed, _) = RandomChange.Apply(graph, Topology.Build("r", graph.Nodes, graph.Relations), random);
        return new MatchDifference(
            seed,
            [
                new MatchStage(graph, [.. Vary(graph, graph.Query, random), .. Enumerable.Range(1, PatternsBefore - 1).SelectMany(_ => Ask(graph, random))]),
                new MatchStage(changed, [.. Enumerable.Range(0, PatternsAfter).SelectMany(_ => Ask(changed, random))]),
            ]);
    }

    /// <summary>Smaller ones: with one question, then without the graph before the change, then without one of the relations.</summary>
    public IEnumerable<MatchDifference> Smaller()
    {
        var count = Stages.Sum(s => s.Questions.Count);
        if (count > 1)
        {
            return Stages.SelectMany((stage, i) => stage.Questions.Select(question => this with
            {
                Stages = [.. Stages.Take(i).Select(s => s with { Questions = [] }), stage with { Questions = [question] }],
            }));
        }

        var relations = Stages.SelectMany(s => s.Graph.Relations).Select(r => r.Id).Distinct();
        return
        [
            .. Stages.Count > 1 ? [this with { Stages = [Stages[^1]] }] : Array.Empty<MatchDifference>(),
            .. relations.Select(gone => this with { Stages = [.. Stages.Select(s => s with { Graph = Without(s.Graph, gone) })] }),
        ];
    }

    public override string ToString() => $"seed {Seed}\n{string.Join("changed to\n", Stages.Select(Told))}";

    private static string Told(MatchStage stage) =>
        (stage.Questions.Count == 1 ? stage.Graph with { Query = stage.Questions[0] } : stage.Graph) + $"  with {stage.Questions.Count} questions\n";

    private static IEnumerable<MatchQuery> Ask(MatchCase graph, Random random)
    {
        var query = graph.Ask(random).Query;

        // Some with what a random one seldom has: both ends given, and both clocks.
        return Vary(graph, random.Next(6) switch { 0 => query with { First = [], Last = [] }, 1 => query with { Clocks = new Clocks(0, 0) }, _ => query }, random);
    }

    /// <summary>A question and others that differ in anchors, days and limits only.</summary>
    private static IEnumerable<MatchQuery> Vary(MatchCase graph, MatchQuery query, Random random) =>
    [
        query,
        .. Enumerable.Range(1, Variants - 1).Select(_ => query with
        {
            First = query.First is null ? null : Anchors(graph, random),
            Last = query.Last is null ? null : Anchors(graph, random),
            Clocks = new Clocks(query.Clocks.AsOf is null ? null : random.Next(0, 10), query.Clocks.KnownAt is null ? null : random.Next(-1, 10)),
            Within = MatchCase.Days(random),
            MaxPairs = random.Next(3) == 0 ? random.Next(1, 4) : 1_000,
            MaxPathsPerPair = random.Next(3) == 0 ? random.Next(1, 4) : 25,
        }),
    ];

    /// <summary>One, several, some twice; now and then some that are not there.</summary>
    private static List<string> Anchors(MatchCase graph, Random random)
    {
        var ids = Enumerable.Range(0, random.Next(1, 5)).Select(_ => graph.Nodes[random.Next(graph.Nodes.Count)].Id);
        return random.Next(16) == 0 ? [.. ids, "no-such", "another", "no-such"] : [.. ids];
    }

    private static MatchCase Without(MatchCase graph, string gone) => graph with { Relations = [.. graph.Relations.Where(r => r.Id != gone)] };
}
