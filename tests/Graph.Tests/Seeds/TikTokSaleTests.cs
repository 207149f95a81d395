using Graph.Core;
using Graph.Core.Dates;
using Graph.Core.Stores;
using Graph.Core.Tracing;

namespace Graph.Tests.Seeds;

/// <summary>The question that started the project, asked of the seeds.</summary>
public class TikTokSaleTests(SeededGraph graph)
{
    private const string Sale = "tiktok-us-sale-2020";
    private const string Catalogue = "prc-catalogue-2020";
    private const string Chain = "lists-technology-in-asset";

    [Fact]
    public async Task The_orders_and_the_catalogue_touch_the_sale_and_every_hop_has_a_source()
    {
        var evidence = await graph.TraceAsync(Sale);

        Assert.Superset(new HashSet<string> { "eo-13942", "divestment-order-2020", Catalogue }, Policies(evidence.Trace).ToHashSet());
        Assert.All(evidence.Trace.Answers.SelectMany(a => a.Paths).SelectMany(p => p.Relations), r => Assert.NotEmpty(evidence.SourcesOf(r)));
        Assert.True(evidence.Trace.Coverage.EverythingShown);
    }

    [Fact]
    public async Task The_catalogue_touches_it_from_item_over_technology_and_product()
    {
        var evidence = await graph.TraceAsync(Sale);

        var answer = evidence.Trace.Answers.Single(a => a.PolicyId == Catalogue && a.Rule.Name == Chain);
        var kinds = answer.Paths.Select(p => string.Join(' ', p.Nodes.Select(n => evidence.Entity(n).Kind))).Distinct();

        Assert.Equal(["Policy ControlItem Technology Technology Product Deal"], kinds);
        Assert.Contains(answer.Paths, p => p.Nodes.Contains("tech-personalised-push"));
    }

    [Fact]
    public async Task What_scholars_claim_stands_beside_the_chain_under_its_own_rule()
    {
        var evidence = await graph.TraceAsync(Sale);

        var claim = evidence.Trace.Answers.Single(a => a.PolicyId == Catalogue && a.Rule.Name == "said-to-apply");
        var speakers = evidence.SourcesOf(claim.Paths[0].Relations[0]).Select(s => s.Statement.SaidBy).ToHashSet();

        Assert.Superset(new HashSet<string?> { "wang-peng", "shen-yi" }, speakers);
        Assert.DoesNotContain(
            evidence.Trace.Answers.Where(a => !a.Rule.Name.StartsWith("said-", StringComparison.Ordinal)).SelectMany(a => a.Paths).SelectMany(p => p.Relations),
            r => evidence.Relation(r).Type == "APPLIES_TO");
    }

    [Fact]
    public async Task The_day_before_the_catalogue_there_is_no_path_through_it_and_the_search_is_complete()
    {
        var trace = (await graph.TraceAsync(Sale, asOf: "2020-08-27")).Trace;

        Assert.Contains("eo-13942", Policies(trace));
        Assert.DoesNotContain(Catalogue, Policies(trace));
        Assert.True(trace.Coverage.Complete);
    }

    [Theory]
    [InlineData("2020-08-29", false)]
    [InlineData("2020-08-31", true)]
    [InlineData("2020-12-31", true)]
    public async Task The_chain_appears_when_the_reading_of_the_catalogue_was_public(string knownAt, bool there)
    {
        var trace = (await graph.TraceAsync(Sale, knownAt: knownAt)).Trace;

        Assert.Equal(there, trace.Answers.Any(a => a.PolicyId == Catalogue && a.Rule.Name == Chain));
    }

    [Theory]
    [InlineData(Sale)]
    [InlineData(Catalogue)]
    [InlineData("eo-13942")]
    [InlineData("musically-acquisition-2017")]
    public async Task At_no_known_at_day_does_an_answer_rest_on_a_later_document(string id)
    {
        foreach (var day in Enumerable.Range(0, 80).Select(i => new DateOnly(2019, 11, 15).AddDays(i * 11)))
        {
            TraceEvidence evidence;
            try
            {
                evidence = await graph.TraceAsync(id, knownAt: Open.Format(day.DayNumber));
            }
            catch (GraphException e) when (e.Code == "not-known-yet")
            {
                continue;
            }

            Assert.All(evidence.Sources, s => Assert.True(s.Document.PublicFrom <= day.DayNumber, $"{s.Document.Id} on {day}"));
            Assert.All(evidence.Trace.Answers.SelectMany(a => a.Paths).SelectMany(p => p.Relations), r => Assert.NotEmpty(evidence.SourcesOf(r)));
        }
    }

    [Fact]
    public async Task From_the_side_of_the_catalogue_the_sale_and_the_bids_for_it_are_found()
    {
        var trace = (await graph.TraceAsync(Catalogue)).Trace;

        var deals = trace.Answers.Where(a => a.Rule.Name == Chain).Select(a => a.DealId).ToHashSet();
        Assert.Superset(new HashSet<string> { Sale, "microsoft-tiktok-bid-2020", "oracle-walmart-tiktok-2020" }, deals);
    }

    [Fact]
    public async Task The_revocation_ends_the_windows_of_eo_13942_and_not_that_of_the_order_of_august_14()
    {
        var trace = (await graph.TraceAsync(Sale)).Trace;

        Assert.Equal(["2021-06-09"], Ends(trace, "eo-13942", "names-party"));
        Assert.Equal([null], Ends(trace, "divestment-order-2020", "names-deal"));
    }

    [Fact]
    public async Task Before_the_revocation_was_public_the_windows_are_open()
    {
        var trace = (await graph.TraceAsync(Sale, knownAt: "2021-06-08")).Trace;

        Assert.Equal([null], Ends(trace, "eo-13942", "names-party"));
    }

    [Theory]
    [InlineData(null, "2021-06-09")]
    [InlineData("2021-06-08", null)]
    public async Task The_revocation_ends_the_relations_of_eo_13943_too(string? knownAt, string? end)
    {
        await using var session = await graph.SessionAsync();

        var filter = new RelationFilter(["TARGETS"], Direction.Outgoing, Clocks.Parse(null, knownAt));
        var page = (await session.RelationsOfAsync(["eo-13943"], filter, new PageRequest(10), TestContext.Current.CancellationToken))["eo-13943"];

        Assert.Equal(2, page.Items.Count);
        Assert.All(page.Items, r => Assert.Equal(end, r.At(filter.Clocks.KnownAt)!.End.Text));
    }

    [Fact]
    public async Task The_catalogue_names_no_company_and_blocks_no_deal()
    {
        await using var session = await graph.SessionAsync();

        var filter = new RelationFilter(["TARGETS", "BLOCKS", "UNWINDS"], Direction.Outgoing, Clocks.None);
        var page = (await session.RelationsOfAsync([Catalogue], filter, new PageRequest(10), TestContext.Current.CancellationToken))[Catalogue];

        Assert.Empty(page.Items);
    }

    [Fact]
    public async Task The_new_items_are_control_points_in_an_existing_entry()
    {
        await using var session = await graph.SessionAsync();

        var filter = new RelationFilter(["PART_OF"], Direction.Outgoing, Clocks.None);
        var parts = await session.RelationsOfAsync(["prc-056101x-18", "prc-056101x-21"], filter, new PageRequest(10), TestContext.Current.CancellationToken);
        var listed = await graph.TraceAsync("prc-catalogue-2008", other: Sale);

        Assert.All(parts.Values, p => Assert.Equal("prc-056101x", Assert.Single(p.Items).Relation.To));
        Assert.All(listed.Trace.Answers, a => Assert.EndsWith("-act-under-policy", a.Rule.Name, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Policies(Trace trace) => trace.Answers.Select(a => a.PolicyId);

    private static IEnumerable<string?> Ends(Trace trace, string policy, string rule) => trace.Answers
        .Where(a => a.PolicyId == policy && a.Rule.Name == rule).SelectMany(a => a.Paths).Select(p => Open.Format(p.Window.End)).Distinct();
}
