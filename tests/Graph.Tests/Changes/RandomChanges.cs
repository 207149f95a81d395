using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using static Graph.Tests.Changes.Given;

namespace Graph.Tests.Changes;

/// <summary>Random change sets over a few rows, so that they meet each other.</summary>
internal static class RandomChanges
{
    private static readonly string[] Days = ["2018", "2019-03", "2019-06-01", "2020", "2020-08-28", "2021-05", "2022-01-01"];

    public static ChangeSet Start() => new()
    {
        Documents = [.. Enumerable.Range(0, 4).Select(i => Doc($"d{i}", Days[i]))],
        Entities =
        [
            Entity("p0", EntityKind.Policy), Entity("p1", EntityKind.Policy), Entity("i0", EntityKind.ControlItem), Entity("t0", EntityKind.Technology),
            Entity("c0", EntityKind.Company), Entity("s0", EntityKind.Deal, "divestiture"), Entity("s1", EntityKind.Deal), Entity("a0", EntityKind.Agency),
        ],
    };

    public static ChangeSet Next(Random random, MemoryContent content) => random.Next(10) switch
    {
        0 => new ChangeSet { Documents = [Doc($"d{random.Next(4)}", Day(random)) with { Retracted = random.Next(3) == 0 ? PartialDate.Parse("2023") : null }] },
        1 => WithEvent(random),
        2 => new ChangeSet { Entities = [Entity("s0", EntityKind.Deal, random.Next(2) == 0 ? "joint-venture" : "divestiture")] },
        3 when content.AllStatements.Count > 0 => new ChangeSet { Retractions = [new RowRef(RowKind.Statement, Any(random, content.AllStatements.Keys))] },
        4 when content.AllRelations.Count > 0 => WithoutRelation(Any(random, content.AllRelations.Keys), content),
        5 => new ChangeSet { Entities = [Entity("s1", EntityKind.Deal) with { Summary = "Told.", Sources = [.. Enumerable.Range(0, 4).Where(_ => random.Next(2) == 0).Select(i => $"d{i}")] }] },
        _ => WithRelation(random),
    };

    private static ChangeSet WithEvent(Random random)
    {
        var (id, types) = random.Next(2) == 0
            ? ($"p{random.Next(2)}", new[] { EventType.Issued, EventType.Effective, EventType.Ended })
            : ("s0", new[] { EventType.Announced, EventType.Closed, EventType.Ended });
        var e = Event(id, types[random.Next(3)], Day(random));
        return new ChangeSet { Events = [e], Statements = [Says(e, $"d{random.Next(4)}") with { Stance = (Stance)(random.Next(4) / 3), SaidBy = Speaker(random) }] };
    }

    private static ChangeSet WithRelation(Random random)
    {
        string[][] triples =
        [
            ["p0", "LISTS", "i0"], ["p1", "LISTS", "i0"], ["i0", "COVERS", "t0"], ["p0", "TARGETS", "c0"], ["p1", "AMENDS", "p0"], ["c0", "SELLER_IN", "s0"],
            ["p0", "APPLIES_TO", "s0"],
        ];
        var t = triples[random.Next(triples.Length)];
        var relation = Relation(t[0], t[1], t[2], random.Next(2) == 0 ? null : "2018");
        return new ChangeSet
        {
            Relations = [relation],
            Statements = [Says(relation, $"d{random.Next(4)}", random.Next(4) == 0 ? Day(random) : null) with { Stance = (Stance)(random.Next(5) / 4), SaidBy = Speaker(random) }],
        };
    }

    private static ChangeSet WithoutRelation(string id, MemoryContent content) => new()
    {
        Retractions =
        [
            new RowRef(RowKind.Relation, id),
            .. content.AllStatements.Values.Where(s => s.SubjectId == id).Select(s => new RowRef(RowKind.Statement, s.Id)),
        ],
    };

    private static string? Speaker(Random random) => random.Next(6) switch { 0 => "a0", 1 => "c0", _ => null };

    private static string Day(Random random) => Days[random.Next(Days.Length)];

    private static string Any(Random random, ICollection<string> ids) => ids.Order(StringComparer.Ordinal).ElementAt(random.Next(ids.Count));
}
