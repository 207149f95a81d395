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
    public const int Questions = QuestionsBefore + QuestionsAfter;
    private const int QuestionsBefore = 6;
    private const int QuestionsAfter = 4;

    public static MatchDifference Make(int seed)
    {
        var random = new Random(seed);
        var graph = MatchCase.Make(seed);
        var (changed, _) = RandomChange.Apply(graph, Topology.Build("r", graph.Nodes, graph.Relations), random);
        return new MatchDifference(
            seed,
            [
                new MatchStage(graph, [graph.Query, .. Enumerable.Range(1, QuestionsBefore - 1).Select(_ => Ask(graph, random))]),
                new MatchStage(changed, [.. Enumerable.Range(0, QuestionsAfter).Select(_ => Ask(changed, random))]),
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

    /// <summary>A question, some of them with anchors and clocks that a random one seldom has.</summary>
    private static MatchQuery Ask(MatchCase graph, Random random)
    {
        var query = graph.Ask(random).Query;
        return random.Next(10) switch
        {
            0 => query with { First = [Any(), Any()], Last = [Any()] },
            1 => query with { Last = [Any(), Any(), Any(), Any()] },
            2 => query with { First = [Any(), "unknown", "unknown"], Last = ["no-such", "another"] },
            3 => query with { Clocks = query.Clocks with { KnownAt = random.Next(-1, 2) } },
            4 => query with { Clocks = new Clocks(random.Next(0, 10), random.Next(0, 10)), Last = [Any()] },
            _ => query,
        };

        string Any() => graph.Nodes[random.Next(graph.Nodes.Count)].Id;
    }

    private static MatchCase Without(MatchCase graph, string gone) => graph with { Relations = [.. graph.Relations.Where(r => r.Id != gone)] };
}
