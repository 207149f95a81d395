using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Tests.Stores;

/// <summary>Random filters for <see cref="ListContent"/>: each condition is set in some of them, with values that are there and that are not.</summary>
internal sealed class ListQuestions(Random random, ChangeSet rows)
{
    public EntityFilter Entities()
    {
        var external = ListContent.Any(random, ListContent.Registers);
        return new EntityFilter(Some(ListContent.Kinds), Day())
        {
            Types = Some([.. ListContent.Types, "no-such"]),
            ExternalId = random.Next(3) == 0 ? new ExternalId(external.Scheme, external.Id) : null,
        };
    }

    public DocumentFilter Documents() => new()
    {
        Publishers = Some([.. ListContent.Publishers, "no-such"]),
        Grades = Some(ListContent.Grades),
        Languages = Some(ListContent.Languages),
        From = Day(),
        To = Day(),
        KnownAt = Day(),
    };

    public StatementFilter Statements() => new()
    {
        DocumentIds = Some([.. rows.Documents.Select(d => d.Id), "no-such"]),
        SaidBy = Some([.. rows.Entities.Select(e => e.Id)]),
        Statuses = Some(Enum.GetValues<StatementStatus>()),
        Stance = random.Next(3) == 0 ? (Stance)random.Next(2) : null,
        Subject = random.Next(3) == 0 ? (SubjectKind)random.Next(2) : null,
        KnownAt = Day(),
    };

    public EventFilter Events() => new()
    {
        EntityIds = random.Next(3) == 0 ? Some([.. rows.Entities.Select(e => e.Id), "no-such"]) : null,
        Kinds = Some(ListContent.Kinds),
        Types = Some(ListContent.EventTypes),
        From = Day(),
        To = Day(),
        KnownAt = Day(),
    };

    public RelationFilter Relations() => new(
        Some(["OWNS", "USES", "no-such"]), (Direction)random.Next(3), new Clocks(Day(), Day()))
    { OtherKinds = Some(ListContent.Kinds) };

    /// <summary>No values, as often as not; a value may come twice.</summary>
    private IReadOnlyList<T> Some<T>(IReadOnlyList<T> values) =>
        random.Next(2) == 0 ? [] : [.. Enumerable.Range(0, random.Next(1, values.Count + 1)).Select(_ => ListContent.Any(random, values))];

    private int? Day() => random.Next(3) > 0 ? null : PartialDate.Parse(ListContent.Any(random, ListContent.Dates)) is var date && random.Next(2) == 0 ? date.FirstDay : date.LastDay;
}
