using System.Text.Json;
using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Rules;
using Graph.Core.Tracing;
using Graph.Embedded.Topologies;
using Graph.Tests.Matching;
using Graph.Tests.Neo4j;
using Graph.Tests.Structure;

namespace Graph.Tests.Tracing;

/// <summary>A random small graph, some rules and a deal to assume. Equal seeds make equal cases.</summary>
internal sealed record AssessCase(int Seed, MatchCase Graph, RuleSet Rules, AssessQuestion Question)
{
    private static readonly EntityKind[] Kinds = [EntityKind.Policy, EntityKind.Company, EntityKind.Product, EntityKind.Technology, EntityKind.Deal, EntityKind.Policy, EntityKind.Company];
    private static readonly string[] Types =
        ["TARGETS", "TARGETS", "CONTROLS", "OWNS", "IMPLEMENTS", "USES", "BROADER", "INCLUDES", "SELLER_IN", "ACQUIRER_IN", "PART_OF", "PART_OF", "REVIEWS", "AMENDS"];

    private static readonly string[] Roles = ["SELLER_IN", "ACQUIRER_IN", "ADVISER_IN"];

    private static readonly IReadOnlyList<(string Name, string Text)> OfProject =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "cypher", "rules")).Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllText(f)))];

    // Hops that repeat at the end, that may be left out, and that can be bound in several ways; tests of the deal itself.
    private static readonly string[] Ours =
    [
        "(policy:Policy)-[:TARGETS]->(:Company)-[:SELLER_IN|ACQUIRER_IN]->(:Deal)<-[:PART_OF]-{0,2}(deal:Deal)",
        "(policy:Policy)<-[:IMPLEMENTS]-{0,2}(:Policy)-[:CONTROLS]->()<-[:USES|INCLUDES]-{1,3}(deal:Deal)",
        "(policy:Policy)-[:TARGETS|CONTROLS|REVIEWS]->()<-[:INCLUDES]-{0,1}()<-[:PART_OF]-{0,1}(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)",
        "(policy:Policy)-[:TARGETS|CONTROLS|REVIEWS]->()<-[:PART_OF|INCLUDES]-{0,2}()<-[:PART_OF|INCLUDES]-{1,2}(deal:Deal)",
        "(policy:Policy)-[:TARGETS]->(:Company)-[:OWNS]->{0,2}()-[]->{1,2}(deal:Deal {type: 'a'})",
        "(policy:Policy)-[:TARGETS|OWNS|SELLER_IN|ACQUIRER_IN]->{1,4}(deal:Deal)",
        "(policy:Policy)-[:AMENDS|IMPLEMENTS]-{0,2}(:Policy)-[:TARGETS]->()-[]-(deal:Deal)",
        "(policy:Policy)-[:TARGETS]->({type: 'b'})-[:ADVISER_IN]->(deal:Deal)",
    ];

    /// <summary>The deal as it is stored.</summary>
    private TopologyNode Deal => new(AssumedDeal.Id, EntityKind.Deal, Question.Type);

    public static AssessCase Make(int seed)
    {
        var random = new Random(seed);
        List<TopologyNode> nodes = [.. Enumerable.Range(0, random.Next(4, 9)).Select(i => MatchCase.Node(random, i) with { Kind = i < Kinds.Length - 2 ? Kinds[i] : Pick(random, Kinds) })];
        var relations = Enumerable.Range(0, random.Next(6, 16)).Select(i => Relation(random, nodes, i)).OfType<TopologyRelation>().ToList();
        var rules = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(random, OfProject)).Distinct()
            .Concat(Ours.Where(_ => random.Next(3) == 0).Select((text, i) => ($"ours-{i}.cypher", $"// name: ours-{i}\n// reason: A rule.\n{text}")));
        return new AssessCase(seed, new MatchCase(seed, nodes, relations, null!), RuleSet.Read(rules), Ask(random, nodes));
    }

    /// <summary>The graph as a plan for an empty store.</summary>
    public ChangePlan Plan() => Known(GraphPlan.Between(null, Graph, 0));

    /// <summary>What stores the deal.</summary>
    public ChangePlan PlanOfDeal()
    {
        var step = new TopologyStep(0, RelationStatus.Ruled, Question.Announced.FirstDay, Question.Closed?.LastDay ?? Open.End);
        var said = Question.Parties.Select(p => (Type: p.Role, From: p.EntityId, To: AssumedDeal.Id))
            .Concat(Question.Assets.Concat(Question.Technologies).Select(id => (Type: "INCLUDES", From: AssumedDeal.Id, To: id)))
            .Concat(Question.PartOf.Select(id => (Type: "PART_OF", From: AssumedDeal.Id, To: id)));
        var relations = said.Distinct().Select((r, i) => new TopologyRelation($"assumed:{i + 1}", r.Type, r.From, r.To, [step]));
        return Known(GraphPlan.Between(Graph, Graph with { Nodes = [.. Graph.Nodes, Deal], Relations = [.. Graph.Relations, .. relations] }, 1));
    }

    /// <summary>What must be the same of the trace of an assumed deal and of the stored one: all but the release and, since no event is stored, the position.</summary>
    public static string Told(Trace trace)
    {
        var answers = trace.Answers.Select(a => (object)new
        {
            What = (a.Rule.Name, a.PolicyId, a.DealId, a.Status, a.Length, a.WindowStart, a.PathsFound).ToString(),
            Paths = a.Paths.Select(p => new { p.Nodes, p.Relations, p.Window }),
        });
        var c = trace.Coverage;
        return JsonSerializer.Serialize(answers.Append((c.Found, c.Shown, c.PathsFound, c.PathsShown, c.Complete, c.RulesHash, c.MaxHops).ToString()));
    }

    public override string ToString() =>
        $"{Graph with { Query = new Core.Stores.MatchQuery(Rules.Rules[0].Pattern) }}\n{string.Join('\n', Rules.Rules.Select(r => r.Text))}\n{JsonSerializer.Serialize(Question)}";

    /// <summary>All entities are known from the first day on.</summary>
    private ChangePlan Known(ChangePlan plan) => plan with { TouchedEntities = [.. Graph.Nodes.Select(n => n.Id), .. plan.Entities.Select(e => e.Row.Id)] };

    private static TopologyRelation? Relation(Random random, List<TopologyNode> nodes, int number)
    {
        var type = RelationTypes.Get(Pick(random, Types));
        var (from, to) = (nodes.Where(n => type.From.Contains(n.Kind)).ToList(), nodes.Where(n => type.To.Contains(n.Kind)).ToList());
        var relation = MatchCase.Relation(random, nodes, number);
        return from.Count == 0 || to.Count == 0 ? null : relation with { Type = type.Name, From = Pick(random, from).Id, To = Pick(random, to).Id };
    }

    private static AssessQuestion Ask(Random random, List<TopologyNode> nodes)
    {
        var announced = random.Next(0, 8);
        var question = new AssessQuestion(Day(announced), new Clocks(random.Next(4) == 0 ? random.Next(0, 10) : null, random.Next(3) == 0 ? random.Next(3, 10) : null))
        {
            Parties = [.. Some(random, nodes, EntityKind.Company).Select(id => new AssumedParty(id, Pick(random, Roles)))],
            Assets = [.. Some(random, nodes, EntityKind.Product, EntityKind.Company, EntityKind.Technology)],
            Technologies = [.. Some(random, nodes, EntityKind.Technology)],
            PartOf = [.. Some(random, nodes, EntityKind.Deal)],
            Closed = random.Next(2) == 0 ? null : Day(announced + random.Next(0, 4)),
            Type = random.Next(3) switch { 0 => null, 1 => "a", _ => "b" },
            Limits = random.Next(3) == 0 ? new TraceLimits(random.Next(1, 4), random.Next(1, 3)) : null,
        };
        return question.Parties.Count + question.Assets.Count + question.Technologies.Count + question.PartOf.Count > 0
            ? question
            : question with { Parties = [new AssumedParty(nodes.First(n => n.Kind == EntityKind.Company).Id, Roles[0])] };
    }

    private static List<string> Some(Random random, List<TopologyNode> nodes, params EntityKind[] kinds) =>
        [.. nodes.Where(n => kinds.Contains(n.Kind)).SelectMany(n => Enumerable.Repeat(n.Id, random.Next(4) - 1 is var times and > 0 ? times : 0))];

    private static PartialDate Day(int number) => PartialDate.Parse(Open.Format(number)!);

    private static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
