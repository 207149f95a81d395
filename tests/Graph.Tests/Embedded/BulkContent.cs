using System.Globalization;
using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;

namespace Graph.Tests.Embedded;

/// <summary>
/// Content in two states: units of a company, its share in the next one and eight statements of it. The new state puts other rows
/// for the units of the old one, adds many, and takes the first ones away.
/// </summary>
internal static class BulkContent
{
    /// <summary>A unit that both states have; its relation starts in another year.</summary>
    public const int Common = Gone + 10;

    /// <summary>How many rows the change writes: its own, and once more the day of each profile.</summary>
    public const int RowsWritten = 100_000 + New - Gone;

    private const int Old = 2_000;
    private const int New = 9_999;
    private const int Gone = 100;
    private const int StatementsEach = 8;
    private const int Documents = 10;

    public static ChangeSet OldState => new()
    {
        Documents = [.. Units(0, Documents).Select(k => Source(k, "de"))],
        Entities = [.. Units(0, Old).Select(k => Company(k, "Old"))],
        Relations = [.. Units(0, Old).Select(k => Share(k, Old, "2018"))],
        Statements = [.. Units(0, Old).SelectMany(k => Evidence(k, "It was so."))],
    };

    /// <summary>100 000 rows: from the old state to the new one.</summary>
    public static ChangeSet Change => new()
    {
        Documents = [.. Units(0, Documents).Select(k => Source(k, "en"))],
        Entities = [.. Units(Gone, New).Select(k => Company(k, "New"))],
        Relations = [.. Units(Gone, New).Select(k => Share(k, New, "2019"))],
        Statements = [.. Units(Gone, New).SelectMany(k => Evidence(k, "It is so."))],
        Retractions =
        [
            .. Units(0, Gone).SelectMany(k => (RowRef[])
            [
                new(RowKind.Entity, Id(k)), new(RowKind.Relation, RelationId(k)), .. Evidence(k, "").Select(s => new RowRef(RowKind.Statement, s.Id)),
            ]),
        ],
    };

    /// <summary>
    /// What the planner makes of <see cref="Change"/>, without asking it: the crash test starts many processes that are killed
    /// while they write, and compares what they write with what the planner's plan leads to.
    /// </summary>
    public static ChangePlan Plan(string before, string after)
    {
        var change = Change;
        var held = new RelationStep(
            PartialDate.Parse("2017").LastDay, RelationStatus.Reported, Bound.StartOf(PartialDate.Parse("2019"), BoundBasis.Stated), Bound.OpenEnd);
        return new ChangePlan
        {
            Result = new ChangeResult(before, after, 0, 0, 0),
            Documents = [.. change.Documents.Select(d => new PlannedRow<Document>(d, CanonicalRow.Hash(d), IsNew: false))],
            Entities = [.. change.Entities.Select((e, i) => new PlannedRow<Entity>(e, CanonicalRow.Hash(e), Gone + i >= Old))],
            Relations = [.. change.Relations.Select((r, i) => new PlannedRow<Relation>(r, CanonicalRow.Hash(r), Gone + i >= Old))],
            Statements = [.. change.Statements.Select((s, i) => new PlannedRow<Statement>(s, CanonicalRow.Hash(s), Gone + (i / StatementsEach) >= Old))],
            Removed = [.. change.Retractions.OrderByDescending(r => r.Kind)],
            Derived = [.. change.Relations.Select(r => new PlannedRelation(r, [held], held.KnownFrom))],
            Profiles = change.Entities.ToDictionary(e => e.Id, _ => new ProfileDays(Open.Start, Open.End)),
            TouchedEntities = [.. change.Entities.Select(e => e.Id)],
        };
    }

    public static string Id(int unit) => string.Create(CultureInfo.InvariantCulture, $"company-{unit:00000}");

    private static string RelationId(int unit) => Id(unit) + ".OWNS";

    private static IEnumerable<int> Units(int from, int to) => Enumerable.Range(from, to - from);

    private static Document Source(int number, string language) =>
        new($"doc-{number}", "Title", "Publisher") { Date = PartialDate.Parse("2017"), Language = language };

    private static Entity Company(int unit, string name) => new(Id(unit), EntityKind.Company, $"{name} company {unit}");

    private static Relation Share(int unit, int count, string year) =>
        new(RelationId(unit), "OWNS", Id(unit), Id(Math.Min(unit + 1, count - 1)), PartialDate.Parse(year));

    private static IEnumerable<Statement> Evidence(int unit, string says) => Units(0, StatementsEach).Select(
        n => new Statement($"{RelationId(unit)}:{n}", SubjectKind.Relation, RelationId(unit), $"doc-{n}", says));
}
