using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Graph.Tests.Matching;

namespace Graph.Tests.Neo4j;

/// <summary>
/// The matches of both stores and of the naive enumeration, on random small graphs: pairs, order, paths, windows, what was found, all of
/// it. A failure prints the smallest case found and its seed.
/// </summary>
[Collection(Neo4jTests.Name)]
public sealed class MatchDifferenceTests(Neo4jServer server)
{
    private const int Graphs = 120;

    [Fact]
    public async Task Both_stores_give_exactly_what_the_definition_says()
    {
        await using var stores = await BothStores.OpenAsync(server);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Graphs), Prop.ForAll(Cases(), c => CompareAsync(stores, c).GetAwaiter().GetResult()));
        Assert.InRange(stores.Compared, Graphs * MatchDifference.Questions, int.MaxValue);
    }

    private static Arbitrary<MatchDifference> Cases() =>
        Arb.From(Gen.Choose(int.MinValue, int.MaxValue).Select(MatchDifference.Make), c => c.Smaller());

    private static async Task CompareAsync(BothStores stores, MatchDifference difference)
    {
        await stores.WipeAsync();
        MatchCase? before = null;
        for (var i = 0; i < difference.Stages.Count; i++)
        {
            var (graph, questions) = difference.Stages[i];
            await stores.WriteAsync(GraphPlan.Between(before, graph, i));
            before = graph;
            await using var sessions = await stores.OpenSessionsAsync();
            foreach (var query in questions)
            {
                var answer = await sessions.AskAsync($"{difference}", s => s.MatchAsync(query, TestContext.Current.CancellationToken));
                var known = (query.First ?? []).Concat(query.Last ?? []).All(id => graph.Nodes.Any(n => n.Id == id));
                var expected = new MatchOracle(graph.Nodes, graph.Relations, query, test => MatchCase.IdsWith(graph.Nodes, test)).Result();
                Assert.True(!known || answer == JsonSerializer.Serialize(expected), $"{difference}\nexpected {JsonSerializer.Serialize(expected)}\nboth     {answer}");
            }
        }
    }
}
