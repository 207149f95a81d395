using System.Globalization;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Embedded.Topologies;

namespace Graph.Benchmarks.Tracing;

/// <summary>
/// A graph as the real ones are: a few technologies, products and companies have most of the relations, technologies form
/// trees, three relations of five have a known start and one of five an end, and a few are disputed or refuted. Equal seeds make equal graphs, and rows come
/// in the order of their ids, as a store reads them.
/// </summary>
internal sealed class SkewedGraph(int nodes, int relations, int seed)
{
    /// <summary>The chain from a policy by its list, an item and a technology or one narrower to a product in a deal.</summary>
    public const string Chain =
        "(policy:Policy)-[:LISTS]->(:ControlItem)-[:COVERS]->(:Technology)<-[:BROADER]-{0,4}(:Technology)<-[:USES]-(:Product)<-[:INCLUDES]-(deal:Deal)";

    private const double Skew = 0.4;
    private static readonly int FirstDay = new DateOnly(2000, 1, 1).DayNumber;
    private static readonly int LastDay = new DateOnly(2026, 1, 1).DayNumber;

    private static readonly (EntityKind Kind, string Prefix, double Share)[] Parts =
    [
        (EntityKind.Company, "company", 0.45), (EntityKind.ControlItem, "control-item", 0.01), (EntityKind.Deal, "deal", 0.15),
        (EntityKind.Policy, "policy", 0.02), (EntityKind.Product, "product", 0.34), (EntityKind.Technology, "technology", 0.03),
    ];

    /// <summary>Relation types with their ends and share of the relations.</summary>
    private static readonly (string Type, EntityKind From, EntityKind To, double Share)[] Links =
    [
        ("ACQUIRER_IN", EntityKind.Company, EntityKind.Deal, 0.04), ("AMENDS", EntityKind.Policy, EntityKind.Policy, 0.01),
        ("COVERS", EntityKind.ControlItem, EntityKind.Technology, 0.01), ("DEVELOPS", EntityKind.Company, EntityKind.Technology, 0.12),
        ("INCLUDES", EntityKind.Deal, EntityKind.Product, 0.10), ("LISTS", EntityKind.Policy, EntityKind.ControlItem, 0.01),
        ("MAKES", EntityKind.Company, EntityKind.Product, 0.10), ("OWNS", EntityKind.Company, EntityKind.Company, 0.17),
        ("SUPPLIES", EntityKind.Company, EntityKind.Company, 0.20), ("TARGETS", EntityKind.Policy, EntityKind.Company, 0.02),
        ("USES", EntityKind.Product, EntityKind.Technology, 0.22),
    ];

    /// <summary>All nodes.</summary>
    public IEnumerable<TopologyNode> Nodes() => Parts.SelectMany(p => Enumerable.Range(0, Count(p.Kind)).Select(i => new TopologyNode(Id(p.Kind, i), p.Kind, null)));

    /// <summary>All relations; BROADER takes one of each technology, the other types share the rest.</summary>
    public IEnumerable<TopologyRelation> Relations()
    {
        var random = new Random(seed);
        var number = 0;
        var technologies = Count(EntityKind.Technology);
        for (var i = 1; i < technologies; i++)
        {
            // Ten branches at each technology: a million nodes give trees five deep.
            yield return Relation(random, number++, "BROADER", Id(EntityKind.Technology, i), Id(EntityKind.Technology, (i - 1) / 10));
        }

        foreach (var (type, from, to, share) in Links)
        {
            for (var i = (int)((relations - technologies + 1) * share); i > 0; i--)
            {
                yield return Relation(random, number++, type, Id(from, Pick(random, Count(from))), Id(to, Pick(random, Count(to))));
            }
        }
    }

    /// <summary>The id of the node of a kind and number.</summary>
    public static string Id(EntityKind kind, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Parts.First(p => p.Kind == kind).Prefix}-{number:000000}");

    /// <summary>How many nodes a kind has.</summary>
    public int Count(EntityKind kind) => Math.Max(2, (int)(nodes * Parts.First(p => p.Kind == kind).Share));

    /// <summary>A number that is the smaller the likelier, by a power law, and then spread so that hubs are not neighbours.</summary>
    private static int Pick(Random random, int count)
    {
        var rank = (int)(count * Math.Pow(random.NextDouble(), 1 / (1 - Skew)));
        return (int)(rank * 7_919L % count);
    }

    private static TopologyRelation Relation(Random random, int number, string type, string from, string to)
    {
        // Mostly what goes on once it began: with shorter windows hardly a chain of five hops would hold on one day.
        var start = random.Next(5) < 2 ? Open.Start : random.Next(FirstDay, LastDay);
        var end = random.Next(5) < 4 ? Open.End : Math.Max(start, FirstDay) + random.Next(500, 6_000);
        var known = start == Open.Start ? FirstDay : start;
        var status = Status(random);
        TopologyStep[] steps = random.Next(8) == 0
            ? [new(known, RelationStatus.Reported, start, Open.End), new(known + random.Next(1, 900), status, start, end)]
            : [new(known, status, start, end)];
        return new TopologyRelation(string.Create(CultureInfo.InvariantCulture, $"relation-{number:00000000}"), type, from, to, steps);
    }

    private static RelationStatus Status(Random random) => random.Next(100) switch
    {
        < 2 => RelationStatus.Ruled,
        < 55 => RelationStatus.Confirmed,
        < 85 => RelationStatus.Reported,
        < 95 => RelationStatus.Inferred,
        < 98 => RelationStatus.Disputed,
        _ => RelationStatus.Refuted,
    };
}
