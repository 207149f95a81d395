using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Rules;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Matching;
using Graph.Tests.Structure;

namespace Graph.Tests.Neo4j;

/// <summary>
/// How the server would answer: an end that is given is sought by the index of ids, and nothing is scanned. Without it a question of
/// milliseconds takes seconds on a large graph.
/// </summary>
[Collection(Neo4jTests.Name)]
public sealed class PatternPlanTests(Neo4jServer server)
{
    private const int PerSort = 400;

    private static readonly RuleSet Rules = RuleSet.Read(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "cypher", "rules")).Select(f => (Path.GetFileName(f), File.ReadAllText(f))));

    [Fact]
    public async Task A_rule_starts_at_the_entity_asked_about()
    {
        await using var store = await server.OpenEmptyAsync();
        await store.ApplyAsync(_ => Graph(), null, TestContext.Current.CancellationToken);
        using var client = new HttpClient();
        List<string> wrong = [];
        foreach (var rule in Rules.Rules)
        {
            foreach (var (first, last) in ((string?, string?)[])[(null, "Deal-7"), ("Policy-7", null)])
            {
                var cypher = new PatternCypher(new MatchQuery(rule.Pattern)
                {
                    First = first is null ? null : [first],
                    Last = last is null ? null : [last],
                    Clocks = new Clocks(AsOf: 5),
                });
                foreach (var statement in (CypherStatement[])[cypher.Count(), cypher.Best(RelationStatus.Ruled)])
                {
                    var operators = await QueryPlans.OperatorsAsync(client, server.Options, statement);
                    if (operators.Any(o => o.Contains("Scan", StringComparison.Ordinal)) || !operators.Any(o => o.StartsWith("NodeUniqueIndexSeek", StringComparison.Ordinal)))
                    {
                        wrong.Add($"{rule.Name} from {first} to {last}: {string.Join(", ", operators)}");
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>Some of everything, since the server plans by how much there is: in a graph of two policies it would rather look at both.</summary>
    private static ChangePlan Graph()
    {
        var nodes = Enum.GetValues<EntityKind>().SelectMany(kind => Enumerable.Range(0, PerSort).Select(i => new Entity($"{kind}-{i}", kind, $"{kind} {i}")));
        var relations = RelationTypes.All.SelectMany(type => Enumerable.Range(0, PerSort).Select(i => new Relation(
            $"{type.Name}-{i}", type.Name, $"{type.From[i % type.From.Count]}-{i}", $"{type.To[i % type.To.Count]}-{i * 7 % PerSort}"))).ToList();
        var step = new RelationStep(1, RelationStatus.Confirmed, Bound.OpenStart, Bound.OpenEnd);
        return new ChangePlan
        {
            Result = new ChangeResult(CanonicalRow.EmptyRelease, new string('1', 64), 0, 0, 0),
            Entities = [.. nodes.Select(e => new PlannedRow<Entity>(e, new byte[32], IsNew: true))],
            Relations = [.. relations.Select(r => new PlannedRow<Relation>(r, new byte[32], IsNew: true))],
            Derived = [.. relations.Select(r => new PlannedRelation(r, [step], 1))],
        };
    }
}
