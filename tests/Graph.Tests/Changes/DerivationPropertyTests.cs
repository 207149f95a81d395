using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using static Graph.Tests.Changes.Given;

namespace Graph.Tests.Changes;

/// <summary>Change sets one after another must leave the steps that one change set with the whole content would.</summary>
public class DerivationPropertyTests
{
    private static readonly string[] Days = ["2018", "2019-03", "2019-06-01", "2020", "2020-08-28", "2021-05", "2022-01-01"];

    [Property(MaxTest = 1_000)]
    public Property Steps_after_many_change_sets_equal_those_of_one() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            var content = new MemoryContent();
            var applied = 0;
            content.Apply(Start());
            for (var i = 0; i < 12; i++)
            {
                try
                {
                    content.Apply(Next(random, content));
                    applied++;
                }
                catch (GraphException)
                {
                    // A random change set may be refused; the content must then be as it was, which the end of the test sees.
                }
            }

            var whole = new MemoryContent();
            whole.Apply(content.Everything);
            var same = whole.Steps.Count == content.Steps.Count
                && whole.Steps.All(s => content.Steps[s.Key].SequenceEqual(s.Value)) && whole.Release == content.Release;
            return same.Label($"seed {seed}").Classify(applied > 6, "more than half applied");
        });

    private static ChangeSet Start() => new()
    {
        Documents = [.. Enumerable.Range(0, 4).Select(i => Doc($"d{i}", Days[i]))],
        Entities =
        [
            Entity("p0", EntityKind.Policy), Entity("p1", EntityKind.Policy), Entity("i0", EntityKind.ControlItem), Entity("t0", EntityKind.Technology),
            Entity("c0", EntityKind.Company), Entity("s0", EntityKind.Deal, "divestiture"),
        ],
    };

    private static ChangeSet Next(Random random, MemoryContent content) => random.Next(8) switch
    {
        0 => new ChangeSet { Documents = [Doc($"d{random.Next(4)}", Day(random)) with { Retracted = random.Next(3) == 0 ? PartialDate.Parse("2023") : null }] },
        1 => WithEvent(random),
        2 => new ChangeSet { Entities = [Entity("s0", EntityKind.Deal, random.Next(2) == 0 ? "joint-venture" : "divestiture")] },
        3 when content.AllStatements.Count > 0 => new ChangeSet { Retractions = [new RowRef(RowKind.Statement, Any(random, content.AllStatements.Keys))] },
        4 when content.AllRelations.Count > 0 => WithoutRelation(Any(random, content.AllRelations.Keys), content),
        _ => WithRelation(random),
    };

    private static ChangeSet WithEvent(Random random)
    {
        var (id, types) = random.Next(2) == 0
            ? ($"p{random.Next(2)}", new[] { EventType.Issued, EventType.Effective, EventType.Ended })
            : ("s0", new[] { EventType.Announced, EventType.Closed, EventType.Ended });
        var e = Event(id, types[random.Next(3)], Day(random));
        return new ChangeSet { Events = [e], Statements = [Says(e, $"d{random.Next(4)}") with { Stance = (Stance)(random.Next(4) / 3) }] };
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
            Statements = [Says(relation, $"d{random.Next(4)}", random.Next(4) == 0 ? Day(random) : null) with { Stance = (Stance)(random.Next(5) / 4) }],
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

    private static string Day(Random random) => Days[random.Next(Days.Length)];

    private static string Any(Random random, ICollection<string> ids) => ids.Order(StringComparer.Ordinal).ElementAt(random.Next(ids.Count));
}
