using System.Globalization;
using System.Text;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Core.Stores;
using Graph.Embedded.Topologies;

namespace Graph.Tests.Matching;

/// <summary>A graph and a question, both small enough to enumerate. Equal seeds make equal cases.</summary>
internal sealed record MatchCase(int Seed, IReadOnlyList<TopologyNode> Nodes, IReadOnlyList<TopologyRelation> Relations, MatchQuery Query)
{
    private static readonly EntityKind[] Kinds = [EntityKind.Policy, EntityKind.Technology, EntityKind.Deal];
    private static readonly string[] Types = ["BROADER", "COVERS", "USES"];
    private static readonly string[] Repeating = ["()-[:BROADER]->{1,4}()", "()-[]-{1,3}()", "()-[]->{0,3}()-[]->()"];

    /// <summary>The name of a node, which the topology does not know: so that a test by name has something to find.</summary>
    public static string NameOf(string id) => "name " + (id[^1] - '0') % 3;

    public static IReadOnlyCollection<string> IdsWith(IEnumerable<TopologyNode> nodes, PropertyTest test) =>
        [.. nodes.Where(n => NameOf(n.Id) == test.Value).Select(n => n.Id)];

    public static MatchCase Make(int seed)
    {
        var random = new Random(seed);
        if (random.Next(6) == 0)
        {
            return MakeUniform(seed, random);
        }

        var nodes = Enumerable.Range(0, random.Next(1, 6)).Select(i => Node(random, i)).ToList();
        var relations = Enumerable.Range(0, random.Next(random.Next(12) == 0 ? 0 : 4, 10)).Select(i => Relation(random, nodes, i)).ToList();
        return new MatchCase(seed, nodes, relations, Question(random, nodes));
    }

    /// <summary>A case whose both ends are given: few relations more than nodes, so that many ways lead nowhere, and often a long way.</summary>
    public static MatchCase MakeBetween(int seed)
    {
        var random = new Random(seed);
        var nodes = Enumerable.Range(0, random.Next(3, 9)).Select(i => Node(random, i)).ToList();
        var relations = Enumerable.Range(0, random.Next(4, 11)).Select(i => Relation(random, nodes, i)).ToList();
        var query = random.Next(2) == 0
            ? Question(random, nodes)
            : Question(random, nodes) with { Pattern = PathPatternParser.Parse(Pick(random, ["()-[]-{1,4}()", "()-[:BROADER|USES]-{1,5}()", "()-[]->{1,6}()", "(:Policy)-[]-{1,3}()<-[:USES]-{0,2}()"])) };
        return new MatchCase(seed, nodes, relations, query with { First = [Pick(random, nodes).Id], Last = random.Next(3) == 0 ? Anchors(random, nodes) ?? [Pick(random, nodes).Id] : [Pick(random, nodes).Id] });
    }

    /// <summary>One type, one status, one pattern that repeats: only the windows decide which way is the better.</summary>
    private static MatchCase MakeUniform(int seed, Random random)
    {
        var nodes = Enumerable.Range(0, random.Next(3, 6)).Select(i => Node(random, i)).ToList();
        var relations = Enumerable.Range(0, random.Next(4, 11)).Select(i => Relation(random, nodes, i)).ToList();
        var uniform = relations.ConvertAll(r =>
        {
            var start = random.Next(0, 4) * 3;
            return r with { Type = Types[0], Steps = [new TopologyStep(0, RelationStatus.Confirmed, start, start + random.Next(0, 3) * 3)] };
        });
        var pattern = PathPatternParser.Parse(Pick(random, Repeating));
        return new MatchCase(seed, nodes, uniform, new MatchQuery(pattern) { Within = Days(random) });
    }

    /// <summary>Another question on the same graph.</summary>
    public MatchCase Ask(Random random)
    {
        var question = Question(random, Nodes);
        return this with { Query = random.Next(8) == 0 ? question with { Pattern = PathPatternParser.Parse(Pick(random, Repeating)) } : question };
    }

    public static TopologyNode Node(Random random, int number) => new(
        string.Create(CultureInfo.InvariantCulture, $"n{(number * 7) % 10}"), Pick(random, Kinds), random.Next(3) switch { 0 => null, 1 => "a", _ => "b" });

    public static TopologyRelation Relation(Random random, IReadOnlyList<TopologyNode> nodes, int number)
    {
        // Small steps of days and few statuses, so that equal and nested windows are common.
        List<TopologyStep> steps = [];
        for (var day = random.Next(0, 3); steps.Count == 0 || (day < 10 && random.Next(4) == 0); day += random.Next(1, 4))
        {
            steps.Add(new TopologyStep(day, Status(random), random.Next(3) == 0 ? Open.Start : random.Next(0, 6), random.Next(3) == 0 ? Open.End : random.Next(2, 10)));
        }

        return new TopologyRelation(
            string.Create(CultureInfo.InvariantCulture, $"r{(number * 7) % 32:00}"), Pick(random, Types), Pick(random, nodes).Id, Pick(random, nodes).Id, steps);
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"seed {Seed}: {PathPatternPrinter.Print(Query.Pattern)}");
        text.AppendLine(CultureInfo.InvariantCulture, $"  first {Ids(Query.First)} last {Ids(Query.Last)} {Query.Clocks} together {Query.Together} within {Query.Within} pairs {Query.MaxPairs} paths {Query.MaxPathsPerPair}");
        foreach (var node in Nodes)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {node}");
        }

        foreach (var relation in Relations)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {relation.Id}: {relation.From} {relation.Type} {relation.To} {string.Join("; ", relation.Steps)}");
        }

        return text.ToString();

        static string Ids(IReadOnlyCollection<string>? ids) => ids is null ? "any" : $"[{string.Join(' ', ids)}]";
    }

    private static RelationStatus Status(Random random) => random.Next(16) switch
    {
        0 => RelationStatus.Refuted,
        1 => RelationStatus.Unsupported,
        2 => RelationStatus.Disputed,
        3 or 4 => RelationStatus.Reported,
        5 => RelationStatus.Ruled,
        _ => RelationStatus.Confirmed,
    };

    private static MatchQuery Question(Random random, IReadOnlyList<TopologyNode> nodes) => new(Pattern(random, nodes))
    {
        First = Anchors(random, nodes),
        Last = Anchors(random, nodes),
        Clocks = new Clocks(random.Next(4) == 0 ? random.Next(0, 10) : null, random.Next(3) == 0 ? random.Next(0, 10) : null),
        Together = random.Next(3) != 0,
        Within = Days(random),
        MaxPairs = random.Next(3) == 0 ? random.Next(1, 4) : 1_000,
        MaxPathsPerPair = random.Next(3) == 0 ? random.Next(1, 4) : 25,
    };

    /// <summary>Mostly all days; now and then none at all.</summary>
    public static Window? Days(Random random) => random.Next(4) == 0
        ? new Window(random.Next(4) == 0 ? Open.Start : random.Next(0, 8), random.Next(4) == 0 ? Open.End : random.Next(1, 10))
        : null;

    private static List<string>? Anchors(Random random, IReadOnlyList<TopologyNode> nodes) => random.Next(8) switch
    {
        0 => [Pick(random, nodes).Id],
        1 => [.. nodes.Where(_ => random.Next(2) == 0).Select(n => n.Id)],
        _ => null,
    };

    private static PathPattern Pattern(Random random, IReadOnlyList<TopologyNode> nodes)
    {
        // Patterns that can be bound in several ways and that can come back to a relation are rare unless they are asked for.
        if (random.Next(6) == 0)
        {
            return PathPatternParser.Parse(Pick(random,
            [
                "()-[:BROADER]-{0,2}()-[:BROADER|USES]-{1,2}()", "()-[]-{1,4}()", "()-[:BROADER]->{1,4}()", "()-[]-{2,4}()", "()-[:USES]-{0,2}(:Deal)-[:USES]-()-[]-{0,2}()",
                "()-[]-{0,2}()-[]-()-[]-{0,2}()", "(:Policy)-[]-{1,3}(:Deal)", "()-[:BROADER]->{0,3}()-[:BROADER]-()", "()-[]->{2,5}()", "()-[]-{0,3}(:Technology)-[:USES]-()",
            ]));
        }

        List<NodePattern> ends = [End(random, nodes)];
        List<HopPattern> hops = [];
        var budget = 5;
        for (var count = random.Next(1, 5); hops.Count < count && budget > 0;)
        {
            var max = random.Next(3) == 0 ? Math.Min(budget, random.Next(1, 5)) : 1;
            var min = max == 1 && random.Next(4) != 0 ? 1 : random.Next(0, max + 1);
            hops.Add(new HopPattern([.. Types.Where(_ => random.Next(5) < 3)], (HopDirection)random.Next(3), min, max));
            ends.Add(End(random, nodes));
            budget -= max;
        }

        if (hops.Sum(h => h.Min) == 0)
        {
            hops[0] = hops[0] with { Min = 1 };
        }

        return new PathPattern(ends, hops);
    }

    private static NodePattern End(Random random, IReadOnlyList<TopologyNode> nodes) => new(
        null,
        random.Next(3) != 0 ? [] : [.. Kinds.Where(_ => random.Next(3) != 0)],
        random.Next(14) switch
        {
            0 => [new PropertyTest("type", Pick(random, ["a", "b", "none"]))],
            1 when random.Next(2) == 0 => [new PropertyTest("id", Pick(random, nodes).Id)],
            2 when random.Next(2) == 0 => [new PropertyTest("name", NameOf(Pick(random, nodes).Id))],
            _ => [],
        });

    private static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
