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

    [Fact]
    public void A_document_cannot_be_retracted_before_it_was_public()
    {
        var e = Assert.Throws<GraphException>(
            () => new MemoryContent().Apply(Valid with { Documents = [Doc("d1", "2020") with { Retracted = PartialDate.Parse("2020-10-01") }] }));

        Assert.Equal(("impossible-period", "document 'd1'"), (e.Code, e.Problems[0].Place));
    }

    [Fact]
    public void A_relation_that_could_never_have_held_is_refused()
    {
        var ended = Event("order", EventType.Ended, "2019-06-01");

        var e = Assert.Throws<GraphException>(
            () => new MemoryContent().Apply(Valid with { Events = [ended], Statements = [.. Valid.Statements, Says(ended, "d1")] }));

        Assert.Equal("impossible-period", e.Code);
    }

    [Fact]
    public void A_life_that_ends_before_it_starts_is_refused()
    {
        Event[] events = [Event("order", EventType.Issued, "2020-02-01"), Event("order", EventType.Ended, "2020-01-01")];

        var e = Assert.Throws<GraphException>(() => new MemoryContent().Apply(
            Valid with { Relations = [], Events = events, Statements = [.. events.Select(x => Says(x, "d1"))] }));

        Assert.Equal(("impossible-period", "entity 'order'"), (e.Code, e.Problems[0].Place));
    }

    [Fact]
    public void An_event_needs_a_statement()
    {
        var e = Assert.Throws<GraphException>(() => new MemoryContent().Apply(Valid with { Events = [Event("order", EventType.Issued, "2020")] }));

        Assert.Equal("unsupported-event", e.Code);
    }

    [Fact]
    public void Text_that_is_no_unicode_is_refused_with_its_row()
    {
        var e = Assert.Throws<GraphException>(
            () => new MemoryContent().Apply(new ChangeSet { Entities = [new Entity("firm", EntityKind.Company, "half a \ud800 pair")] }));

        Assert.Equal(("bad-text", "entity 'firm'"), (e.Code, e.Problems[0].Place));
    }
}
