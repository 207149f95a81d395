using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using static Graph.Tests.Changes.Given;

namespace Graph.Tests.Changes;

public class ChangePlannerTests
{
    private static readonly Relation Targets = Relation("order", "TARGETS", "firm", "2020");

    private static ChangeSet Valid => new()
    {
        Documents = [Doc("d1", "2020-08-11")],
        Entities = [Entity("order", EntityKind.Policy), Entity("firm", EntityKind.Company)],
        Relations = [Targets],
        Statements = [Says(Targets, "d1")],
    };

    [Fact]
    public void Every_mistake_is_told_at_once()
    {
        var wrong = Valid with
        {
            Entities = [Entity("order", EntityKind.Company), Entity("bad id", EntityKind.Person)],
            Statements = [Says(Targets, "nowhere") with { Stance = Stance.Denies, Status = StatementStatus.Ruled }],
        };

        var e = Assert.Throws<GraphException>(() => ChangePlanner.Plan(wrong, EmptyContent.Instance, TestContext.Current.CancellationToken));

        Assert.Equal(
            ["bad-id", "ruling-without-day", "unknown-id", "unknown-id", "unsupported-relation"],
            e.Problems.Select(p => p.Code).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(RowKind.Document, "d1")]
    [InlineData(RowKind.Entity, "firm")]
    [InlineData(RowKind.Relation, "order.TARGETS.firm")]
    public void What_others_refer_to_cannot_be_retracted(RowKind kind, string id)
    {
        var content = new MemoryContent();
        content.Apply(Valid);

        var e = Assert.Throws<GraphException>(() => content.Apply(new ChangeSet { Retractions = [new RowRef(kind, id)] }));

        Assert.Contains("still-referenced", e.Problems.Select(p => p.Code));
    }

    [Fact]
    public void The_last_support_of_a_relation_cannot_be_retracted_alone()
    {
        var content = new MemoryContent();
        content.Apply(Valid);

        var e = Assert.Throws<GraphException>(
            () => content.Apply(new ChangeSet { Retractions = [new RowRef(RowKind.Statement, Valid.Statements[0].Id)] }));

        Assert.Equal("unsupported-relation", e.Code);
    }

    [Fact]
    public void A_change_set_made_for_another_release_is_refused()
    {
        var e = Assert.Throws<GraphException>(() => new MemoryContent().Apply(Valid with { ExpectedRelease = new string('a', 64) }));

        Assert.Equal("release-changed", e.Code);
    }

    [Fact]
    public void An_order_that_no_reading_allows_is_refused()
    {
        var e = Assert.Throws<GraphException>(() => new MemoryContent().Apply(Valid with { Statements = [Says(Targets, "d1", end: "2019-12-31")] }));

        Assert.Equal("impossible-period", e.Code);
    }

    [Fact]
    public void Equal_rows_are_no_change()
    {
        var content = new MemoryContent();
        content.Apply(Valid);

        var plan = content.Apply(Valid);

        Assert.Equal((0, 0, 0, content.Release), (plan.Result.Added, plan.Result.Changed, plan.Result.Removed, plan.Result.Before));
        Assert.Empty(plan.Derived);
    }

    [Fact]
    public void A_set_that_replaces_everything_takes_the_rest_away()
    {
        var content = new MemoryContent();
        content.Apply(Valid);

        var result = content.Apply(new ChangeSet { Entities = [Entity("firm", EntityKind.Company)], ReplacesEverything = true }).Result;

        Assert.Equal((0, 0, 4), (result.Added, result.Changed, result.Removed));
    }

    [Fact]
    public void The_release_is_that_of_the_content_and_not_of_its_history()
    {
        var (direct, detour) = (new MemoryContent(), new MemoryContent());
        direct.Apply(Valid);
        detour.Apply(Valid with { Documents = [Doc("d1", "2019"), Doc("d2", "2019")] });
        detour.Apply(new ChangeSet { Documents = [Doc("d1", "2020-08-11")], Retractions = [new RowRef(RowKind.Document, "d2")] });

        Assert.Equal(direct.Release, detour.Release);
        detour.Apply(new ChangeSet { ReplacesEverything = true });
        Assert.Equal(CanonicalRow.EmptyRelease, detour.Release);
    }

    [Fact]
    public void Retracting_a_document_late_changes_the_steps_of_what_rests_on_it()
    {
        var content = new MemoryContent();
        content.Apply(Valid);

        content.Apply(new ChangeSet { Documents = [Doc("d1", "2020-08-11") with { Retracted = PartialDate.Parse("2021") }] });

        Assert.Equal([RelationStatus.Confirmed, RelationStatus.Unsupported], content.Steps[Targets.Id].Select(s => s.Status));
    }
}
