using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Rules;
using Graph.Core.Tracing;
using Graph.Tests.Paths;
using Graph.Tests.Stores;

namespace Graph.Tests.Tracing;

public sealed class AssessTests(SampleStore store) : IClassFixture<SampleStore>
{
    private static readonly Tracer Tracer = new(RuleSet.Read(
    [
        ("lists-asset.cypher", "// name: lists-asset\n// reason: It lists it.\n(policy:Policy)-[:LISTS]->(:ControlItem)-[:COVERS]->(:Technology)<-[:USES]-{0,1}()<-[:INCLUDES]-(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)"),
        ("names-party.cypher", "// name: names-party\n// reason: It names a party.\n(policy:Policy)-[:TARGETS]->(:Company)-[:ACQUIRER_IN|SELLER_IN]->(:Deal)<-[:PART_OF]-{0,1}(deal:Deal)"),
    ]));

    private static AssessQuestion Question => new(PartialDate.Parse("2020-10"), Clocks.None) { Parties = [new AssumedParty("acme", "ACQUIRER_IN")] };

    [Fact]
    public async Task What_names_a_party_would_touch_the_deal_while_both_hold()
    {
        var trace = await AssessAsync(Question);

        var answer = Assert.Single(trace.Answers);
        Assert.Equal(("names-party", "order", AssumedDeal.Id, RelationStatus.Ruled, 2, 1), (answer.Rule.Name, answer.PolicyId, answer.DealId, answer.Status, answer.Length, answer.PathsFound));
        var path = Assert.Single(answer.Paths);
        Assert.Equal(["order", "acme", AssumedDeal.Id], path.Nodes);
        Assert.Equal(["order.TARGETS.acme", "assumed:1"], path.Relations);
        Assert.Equal((new Window(Sample.Day("2020-10-01"), Sample.Day("2021-06-09")), WindowPosition.During), (path.Window, path.Position));
        Assert.Equal((1, 1, 2, true), (trace.Coverage.Found, trace.Coverage.Shown, trace.Coverage.Rules.Count, trace.Coverage.EverythingShown));
    }

    [Fact]
    public async Task An_assumed_hop_weakens_nothing_and_what_is_in_the_data_does()
    {
        var trace = await AssessAsync(new AssessQuestion(PartialDate.Parse("2020-10"), Clocks.None) { Assets = ["app"], Technologies = ["recommendation"] });

        // The app uses the technology by report only, the technology itself is listed for sure.
        Assert.Equal([("lists-asset", RelationStatus.Confirmed, 3)], trace.Answers.Select(a => (a.Rule.Name, a.Status, a.Length)));
        Assert.Equal(["assumed:2"], trace.Answers[0].Paths.Select(p => p.Relations[^1]));
    }

    [Fact]
    public async Task What_touches_a_sale_touches_a_bid_for_it()
    {
        var trace = await AssessAsync(new AssessQuestion(PartialDate.Parse("2020-10"), Clocks.None) { PartOf = ["sale-2020"] });

        Assert.Equal(["order names-party", "catalogue lists-asset"], trace.Answers.Select(a => $"{a.PolicyId} {a.Rule.Name}"));
    }

    [Theory]
    [InlineData("2021-06-09", null, 1)]
    [InlineData("2021-06-10", null, 0)]
    [InlineData("2019", "2020-08-05", 0)]
    [InlineData("2019", "2020-08", 1)]
    public async Task Nothing_touches_a_deal_that_did_not_hold_on_any_of_the_deals_days(string announced, string? closed, int expected)
    {
        var question = Question with { Announced = PartialDate.Parse(announced), Closed = closed is null ? null : PartialDate.Parse(closed) };
        Assert.Equal(expected, (await AssessAsync(question)).Answers.Count);
    }

    [Theory]
    [InlineData("2020-09-30", 0)]
    [InlineData("2020-10-01", 1)]
    [InlineData("2020-12-31", 1)]
    [InlineData("2021-01-01", 0)]
    public async Task A_day_asked_for_must_lie_in_the_span_of_the_deal(string day, int expected)
    {
        var question = Question with { Closed = PartialDate.Parse("2020"), Clocks = new Clocks(AsOf: Sample.Day(day)) };
        Assert.Equal(expected, (await AssessAsync(question)).Answers.Count);
    }

    [Fact]
    public async Task What_is_said_twice_counts_once()
    {
        var trace = await AssessAsync(Question with { Parties = [new("acme", "ACQUIRER_IN"), new("acme", "SELLER_IN"), new("acme", "ACQUIRER_IN")] });

        Assert.Equal(["assumed:1", "assumed:2"], trace.Assumed!.Relations.Select(r => r.Relation.Id));
        Assert.Equal(2, Assert.Single(trace.Answers).PathsFound);
    }

    [Fact]
    public async Task The_evidence_tells_what_was_assumed_and_has_sources_for_the_rest()
    {
        var evidence = await store.ReadAsync(async s => await TraceEvidence.GatherAsync(s, await Tracer.AssessAsync(s, Question, Token), Token));

        Assert.Equal("Assumed deal", evidence.Entity(AssumedDeal.Id).Name);
        Assert.Equal((true, false), (evidence.IsAssumed("assumed:1"), evidence.IsAssumed("order.TARGETS.acme")));
        Assert.Equal(("acme", "ACQUIRER_IN"), (evidence.Relation("assumed:1").From, evidence.Relation("assumed:1").Type));
        Assert.Equal(("2020-10", BoundBasis.DealSpan), (evidence.Step("assumed:1").Start.Text, evidence.Step("assumed:1").Start.Basis));
        Assert.Empty(evidence.SourcesOf("assumed:1"));
        Assert.NotEmpty(evidence.SourcesOf("order.TARGETS.acme"));
    }

    [Fact]
    public async Task Everything_wrong_is_told_at_once()
    {
        var wrong = new AssessQuestion(PartialDate.Parse("2020-10"), new Clocks(KnownAt: Sample.Day("2020-01-01")))
        {
            Closed = PartialDate.Parse("2020-09"),
            Limits = new TraceLimits(0, 26),
            Parties = [new("acmee", "SELLER_IN"), new("acme", "BUYER_IN"), new("app", "SELLER_IN")],
            Assets = ["acme"],
            Technologies = ["recommendation", "app"],
            PartOf = ["order"],
        };
        var e = await Assert.ThrowsAsync<GraphException>(() => AssessAsync(wrong));

        Assert.Equal(
            [
                "bad-date closed", "bad-limit answers", "bad-limit paths", "unknown-role parties", "unknown-id acmee", "wrong-kind app", "not-known-yet order",
            ],
            e.Problems.Select(p => $"{p.Code} {p.Place}"));
        Assert.Equal("acme", e.Problems[4].Nearest[0]);
        Assert.Equal("is a Product; a party is a Company or Person or Agency; a technology is a Technology", e.Problems[5].Message);
    }

    [Fact]
    public async Task A_deal_of_nothing_is_refused() =>
        Assert.Equal("nothing-assumed", (await Assert.ThrowsAsync<GraphException>(() => AssessAsync(Question with { Parties = [] }))).Code);

    [Fact]
    public async Task More_relations_than_can_be_assumed_are_refused()
    {
        var wrong = Question with { Assets = [.. Enumerable.Repeat("app", AssessQuestion.MostRelations)] };
        Assert.Equal("too-many", (await Assert.ThrowsAsync<GraphException>(() => AssessAsync(wrong))).Code);
    }

    [Fact]
    public void Nothing_stored_may_have_the_id_of_something_assumed()
    {
        var changes = new ChangeSet { Entities = [new Entity(AssumedDeal.Id, EntityKind.Deal, "A deal")] };
        var e = Assert.Throws<GraphException>(() => ChangePlanner.Plan(changes, EmptyContent.Instance, Token));
        Assert.Equal("reserved-id", e.Code);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Task<Trace> AssessAsync(AssessQuestion question) => store.ReadAsync(s => Tracer.AssessAsync(s, question, Token));
}
