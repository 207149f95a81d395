using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using static Graph.Tests.Changes.Given;

namespace Graph.Tests.Evidence;

public class StepBuilderTests
{
    private static readonly Entity Order = Entity("order", EntityKind.Policy);
    private static readonly Entity Firm = Entity("firm", EntityKind.Company);
    private static readonly Entity Sale = Entity("sale", EntityKind.Deal, "divestiture");

    [Fact]
    public void What_a_policy_gives_force_to_ends_with_it_from_the_day_that_was_public()
    {
        var (targets, ended) = (Relation("order", "TARGETS", "firm", "2020-08-06"), Event("order", EventType.Ended, "2021-06-09"));

        var steps = Steps(
            new ChangeSet
            {
                Documents = [Doc("d1", "2020-08-11"), Doc("d2", "2021-06-11")],
                Entities = [Order, Firm],
                Events = [ended],
                Relations = [targets],
                Statements = [Says(targets, "d1"), Says(ended, "d2")],
            },
            targets);

        Assert.Equal(
            ["2020-08-11: Confirmed 2020-08-06(Stated)..open(None)", "2021-06-11: Confirmed 2020-08-06(Stated)..2021-06-09(PolicyEnded)"], steps);
    }

    [Fact]
    public void An_end_that_is_told_counts_before_the_end_of_the_policy()
    {
        var (targets, ended) = (Relation("order", "TARGETS", "firm", "2020-08-06"), Event("order", EventType.Ended, "2021-06-09"));

        var steps = Steps(
            new ChangeSet
            {
                Documents = [Doc("d1", "2020-08-11"), Doc("d2", "2021-06-11")],
                Entities = [Order, Firm],
                Events = [ended],
                Relations = [targets],
                Statements = [Says(targets, "d1"), Says(targets, "d2", end: "2020-10-30"), Says(ended, "d2")],
            },
            targets);

        Assert.Equal("2021-06-11: Confirmed 2020-08-06(Stated)..2020-10-30(Stated)", steps[^1]);
    }

    [Fact]
    public void A_start_that_is_not_known_counts_from_the_latest_start_of_the_ends()
    {
        var (targets, issued, effective) = (
            Relation("order", "TARGETS", "firm"), Event("order", EventType.Issued, "2020-08-06"), Event("order", EventType.Effective, "2020-09-20"));

        var steps = Steps(
            new ChangeSet
            {
                Documents = [Doc("d1", "2020-08-11")],
                Entities = [Order, Firm],
                Events = [issued, effective],
                Relations = [targets],
                Statements = [Says(targets, "d1"), Says(issued, "d1"), Says(effective, "d1")],
            },
            targets);

        Assert.Equal(["2020-08-11: Confirmed 2020-09-20(NotBefore)..open(None)"], steps);
    }

    [Theory]
    [InlineData("divestiture", "2020-11-30(DealSpan)")]
    [InlineData("joint-venture", "open(None)")]
    public void A_role_holds_over_the_span_of_the_deal_and_a_joint_venture_goes_on_after_closing(string type, string end)
    {
        var (role, announced, closed) = (
            Relation("firm", "SELLER_IN", "sale"), Event("sale", EventType.Announced, "2020-08"), Event("sale", EventType.Closed, "2020-11"));

        var steps = Steps(
            new ChangeSet
            {
                Documents = [Doc("d1", "2020-12-01")],
                Entities = [Firm, Sale with { Type = type }],
                Events = [announced, closed],
                Relations = [role],
                Statements = [Says(role, "d1"), Says(announced, "d1"), Says(closed, "d1")],
            },
            role);

        Assert.Equal([$"2020-12-01: Confirmed 2020-08(DealSpan)..{end.Replace("2020-11-30", "2020-11", StringComparison.Ordinal)}"], steps);
    }

    [Fact]
    public void What_an_item_covers_ends_with_the_last_policy_that_lists_it()
    {
        var (list1, list2) = (Entity("list1", EntityKind.Policy), Entity("list2", EntityKind.Policy));
        var (item, technology) = (Entity("item", EntityKind.ControlItem), Entity("tech", EntityKind.Technology));
        var (covers, lists1, lists2) = (Relation("item", "COVERS", "tech", "2019"), Relation("list1", "LISTS", "item", "2019"), Relation("list2", "LISTS", "item", "2020"));
        var (end1, end2) = (Event("list1", EventType.Ended, "2021-05-01"), Event("list2", EventType.Ended, "2023-05-01"));

        var steps = Steps(
            new ChangeSet
            {
                Documents = [Doc("d1", "2020-12-01"), Doc("d2", "2021-06-01"), Doc("d3", "2023-06-01")],
                Entities = [list1, list2, item, technology],
                Events = [end1, end2],
                Relations = [covers, lists1, lists2],
                Statements = [Says(covers, "d1"), Says(lists1, "d1"), Says(lists2, "d1"), Says(end1, "d2"), Says(end2, "d3")],
            },
            covers);

        Assert.Equal(
            ["2020-12-01: Confirmed 2019(Stated)..open(None)", "2023-06-01: Confirmed 2019(Stated)..2023-05-01(ListingEnded)"], steps);
    }

    [Fact]
    public void A_retracted_document_no_longer_counts_from_the_day_it_was_taken_back()
    {
        var targets = Relation("order", "TARGETS", "firm", "2020-08-06");

        var steps = Steps(
            new ChangeSet
            {
                Documents = [Doc("d1", "2020-08-11") with { Retracted = PartialDate.Parse("2020-09-01") }],
                Entities = [Order, Firm],
                Relations = [targets],
                Statements = [Says(targets, "d1")],
            },
            targets);

        Assert.Equal(["2020-08-11: Confirmed 2020-08-06(Stated)..open(None)", "2020-09-01: Unsupported 2020-08-06(Stated)..open(None)"], steps);
    }

    [Fact]
    public void A_denial_disputes_a_relation_from_the_day_it_is_public()
    {
        var owns = Relation("firm", "OWNS", "other", "2020");
        var denial = Says(owns, "d2") with { Stance = Stance.Denies };

        var steps = Steps(
            new ChangeSet
            {
                Documents = [Doc("d1", "2020-08"), Doc("d2", "2020-10-01")],
                Entities = [Firm, Entity("other", EntityKind.Company)],
                Relations = [owns],
                Statements = [Says(owns, "d1"), denial],
            },
            owns);

        Assert.Equal(["2020-08-31: Confirmed 2020(Stated)..open(None)", "2020-10-01: Disputed 2020(Stated)..open(None)"], steps);
    }

    [Fact]
    public void A_guessed_start_gives_way_to_an_end_that_is_told()
    {
        var (targets, effective) = (Relation("order", "TARGETS", "firm"), Event("order", EventType.Effective, "2020-09-20"));

        var steps = Steps(
            new ChangeSet
            {
                Documents = [Doc("d1", "2020-10-01")],
                Entities = [Order, Firm],
                Events = [effective],
                Relations = [targets],
                Statements = [Says(targets, "d1", end: "2020-09-01"), Says(effective, "d1")],
            },
            targets);

        Assert.Equal(["2020-10-01: Confirmed ?(None)..2020-09-01(Stated)"], steps);
    }

    [Fact]
    public void A_role_ends_with_a_deal_of_which_only_the_end_is_known()
    {
        var (role, ended) = (Relation("firm", "SELLER_IN", "sale"), Event("sale", EventType.Ended, "2020-11-01"));

        var steps = Steps(
            new ChangeSet
            {
                Documents = [Doc("d1", "2020-12-01")],
                Entities = [Firm, Sale],
                Events = [ended],
                Relations = [role],
                Statements = [Says(role, "d1"), Says(ended, "d1")],
            },
            role);

        Assert.Equal(["2020-12-01: Confirmed ?(None)..2020-11-01(DealSpan)"], steps);
    }
}
