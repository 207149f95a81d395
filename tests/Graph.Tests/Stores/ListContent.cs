using System.Globalization;
using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;

namespace Graph.Tests.Stores;

/// <summary>Random rows for lists: few values, so that rows share what they are ordered by and asked for.</summary>
internal static class ListContent
{
    /// <summary>Beside plain ones: two whose order differs by code point and by UTF-16, two that differ far behind their beginning, one a name of the other's beginning.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "Acme", "acme", "Zebra", "Äther", "华为", "字节跳动", "ＴｉｋＴｏｋ", "😀 Apps", "𠮷野家", new string('n', 420) + "b", new string('n', 420) + "a", new string('n', 400), "Acme ", "a\"'\\$b",
    ];

    public static readonly IReadOnlyList<EntityKind> Kinds = [EntityKind.Company, EntityKind.Person, EntityKind.Technology, EntityKind.Product];
    public static readonly IReadOnlyList<string> Types = ["bank", "fund", new string('t', 450), new string('t', 451)];
    public static readonly IReadOnlyList<EventType> EventTypes = [EventType.Other, EventType.Proposed, EventType.Announced];
    public static readonly IReadOnlyList<string> Dates = ["2018", "2019-03", "2019-06-01", "2019-06-02", "2020", "2020-02", "2020-08-28", "2021-05"];
    public static readonly IReadOnlyList<string> Publishers = ["Reuters", "reuters", "新华社", new string('p', 500), new string('p', 501)];
    public static readonly IReadOnlyList<string> Grades = ["primary", "press"];
    public static readonly IReadOnlyList<string> Languages = ["en", "zh"];
    public static readonly IReadOnlyList<(string Scheme, string Id)> Registers =
        [("wikidata", "Q1"), ("lei", "Q1"), ("wikidata", "Q2"), ("wikidata", new string('q', 500)), ("wikidata", new string('q', 501))];

    public static ChangeSet Make(Random random)
    {
        var documents = Some(15, i => new Document($"d{i}", "Title", Any(random, Publishers))
        {
            Date = PartialDate.Parse(Any(random, Dates)),
            Grade = Perhaps(random, Grades),
            Language = Perhaps(random, Languages),
        });
        var entities = Some(45, i => Profiled(random, new Entity(Id(random, "e", i), Any(random, Kinds), Any(random, Names)) { Type = Perhaps(random, Types) }));
        var events = Some(40, i => new Event(Id(random, "v", i), Any(random, entities).Id, Any(random, EventTypes), PartialDate.Parse(Any(random, Dates)), "It happened."));
        var owned = entities.Where(e => e.Kind is EntityKind.Company or EntityKind.Product).ToList();
        var companies = entities.Where(e => e.Kind == EntityKind.Company).ToList();
        var relations = Some(60, i => (From: Any(random, companies).Id, To: Any(random, owned).Id))
            .Select(r => new Relation($"{r.From}.OWNS.{r.To}", "OWNS", r.From, r.To, random.Next(2) == 0 ? null : PartialDate.Parse("2017"))).DistinctBy(r => r.Id).ToList();
        var subjects = events.Select(e => (SubjectKind.Event, e.Id)).Concat(relations.Select(r => (SubjectKind.Relation, r.Id)));
        var statements = subjects.SelectMany(s => Some(random.Next(1, 4), i => new Statement(
            $"{s.Id}:{i}", s.Item1, s.Id, $"d{random.Next(15)}", "It says so.")
        {
            Stance = i > 0 && random.Next(3) == 0 ? Stance.Denies : Stance.Supports,
            Status = (StatementStatus)random.Next(1, 4),
            Basis = (Basis)random.Next(3),
            SaidBy = random.Next(3) == 0 ? Any(random, entities).Id : null,
        }));
        return new ChangeSet { Documents = documents, Entities = entities, Events = events, Relations = relations, Statements = [.. statements] };
    }

    public static T Any<T>(Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];

    private static List<T> Some<T>(int count, Func<int, T> make) => [.. Enumerable.Range(0, count).Select(make)];

    private static string? Perhaps(Random random, IReadOnlyList<string> values) => random.Next(3) == 0 ? null : Any(random, values);

    private static string Id(Random random, string prefix, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{(random.Next(2) == 0 ? prefix : prefix.ToUpperInvariant())}{number}");

    private static Entity Profiled(Random random, Entity entity) => random.Next(2) == 0 ? entity : entity with
    {
        ExternalIds = new[] { Any(random, Registers), Any(random, Registers) }.DistinctBy(r => r.Scheme).ToDictionary(r => r.Scheme, r => r.Id),
        Sources = [$"d{random.Next(15)}", $"d{random.Next(15)}"],
    };
}
