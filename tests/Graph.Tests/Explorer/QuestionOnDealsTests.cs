using static Microsoft.Playwright.Assertions;

namespace Graph.Tests.Explorer;

/// <summary>The questions of the seeds that a trace answers, walked from the search box to the evidence. What is expected is what is pinned beside the seeds.</summary>
public sealed class QuestionOnDealsTests(Browser browser)
{
    private const string WhichRules = "Which rules touch this deal?";
    private const string WhichDeals = "Which deals does this rule touch?";

    [Fact]
    public async Task What_touches_the_TikTok_joint_venture_on_the_day_it_was_closed()
    {
        var trace = await PinnedAnswer.ToAsync("01-tiktok-joint-venture", "trace");
        await using var visit = await browser.VisitAsync("/about");
        await visit.FindByKeysAsync("tiktok joint venture", "tiktok-jv-2026", "TikTok US divestiture to TikTok USDS Joint Venture LLC");
        await visit.SetDaysAsync(asOf: "2026-01-22");

        await visit.Page.GetByText(WhichRules).ClickAsync();

        await Expect(visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Status).Filter(new() { HasText = "9 policies touch this deal" })).ToBeVisibleAsync();
        await visit.HasAnswersAsync(PinnedAnswer.Answers(trace, "policy"));
        var order = visit.About("Executive Order 14352, Saving TikTok While Protecting National Security");
        await Expect(order).ToContainTextAsync("clears TikTok US divestiture");
        await Expect(order).ToContainTextAsync("from 25 September 2025");
        var sources = await visit.OpenSourceAsync(order);
        await sources.TellsAsync("The order finds that the framework agreement for the joint venture meets the definition of a qualified divestiture", "LegisTrack", "2025-09-30");
    }

    [Fact]
    public async Task Nothing_was_known_of_the_order_on_the_day_before_it()
    {
        var reviews = PinnedAnswer.Relations(await PinnedAnswer.ToAsync("05-day-before-the-order", "musically")).First();
        await using var visit = await browser.VisitAsync("/about");
        await visit.SetDaysAsync(knownAt: "2020-08-13");
        await visit.FindAsync("musical.ly", "musically-acquisition-2017", "Acquisition of musical.ly by ByteDance");
        var sources = await visit.OpenSourceAsync(visit.Line("Reviewed by", "Committee on Foreign Investment"));
        await sources.TellsAsync(reviews.GetProperty("statements")[0]);
        await visit.Page.Keyboard.PressAsync("Escape");

        await visit.Page.GetByText(WhichRules).ClickAsync();

        await Expect(visit.Page.GetByText("No regulation found that touches “Acquisition of musical.ly by ByteDance”.")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText("The search ran to its end: within these limits there is none.").First).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText("Only what was public by 13 August 2020 counts")).ToBeVisibleAsync();
        await visit.Page.GotoAsync("/entity/divestment-order-2020?knownAt=2020-08-13");
        await Expect(visit.Page.GetByText("Nothing about it was public on 13 August 2020.")).ToBeVisibleAsync();
        await visit.Page.GotoAsync("/?q=divestment-order-2020&knownAt=2020-08-13");
        await Expect(visit.Page.GetByText("Names that were known by 13 August 2020.")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("main").GetByText("Order of August 14, 2020")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_Chinese_rule_touched_the_sale_of_2020_in_three_ways_and_three_people_said_so()
    {
        var answers = (await PinnedAnswer.ToAsync("06-catalogue-and-the-sale", "trace")).GetProperty("answers");
        await using var visit = await browser.VisitAsync("/about");
        await visit.SetDaysAsync(knownAt: "2020-08-31");
        await visit.FindByKeysAsync("export catalogue", "prc-catalogue-2020", "Adjustment of the Catalogue of Technologies Prohibited or Restricted from Export (MOFCOM and MOST Announcement No. 38 of 2020)");
        await visit.Page.GetByText(WhichDeals).ClickAsync();
        await visit.About("Sale of TikTok's US business demanded in 2020").GetByText("Ask about this pair alone").ClickAsync();

        await Expect(visit.Page.GetByText("“Sale of TikTok's US business demanded in 2020” is touched by “Adjustment of the Catalogue of Technologies Prohibited or Restricted from Export (MOFCOM and MOST Announcement No. 38 of 2020)” under 3 rules: during the deal’s span. The strongest chain is reported (as strong as its weakest step).")).ToBeVisibleAsync();

        var pair = visit.About("Sale of TikTok's US business demanded in 2020");
        await Expect(pair).ToContainTextAsync("from 28 August 2020");
        foreach (var answer in answers.EnumerateArray())
        {
            await Expect(pair).ToContainTextAsync(answer.GetProperty("rule").Text("reason"));
        }

        var said = answers[0].GetProperty("paths")[0].GetProperty("hops")[0].GetProperty("relation").GetProperty("statements");
        var sources = await visit.OpenSourceAsync(pair);
        foreach (var statement in said.EnumerateArray())
        {
            await sources.TellsAsync(statement);
            await Expect(sources.GetByText(statement.GetProperty("saidBy").Text("name")).First).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task The_order_on_Lattice_names_the_buyer_of_Imagination_but_for_the_other_deal_only()
    {
        var (lattice, imagination) = (await PinnedAnswer.ToAsync("07-canyon-bridge", "lattice"), await PinnedAnswer.ToAsync("07-canyon-bridge", "imagination"));
        var order = PinnedAnswer.Relations(await PinnedAnswer.ToAsync("07-canyon-bridge", "order")).First(r => r.Text("phrase") == "blocks");
        await using var visit = await browser.VisitAsync("/about");
        await visit.FindByKeysAsync("order lattice", "order-lattice-2017", "Presidential order on Lattice (2017)");
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("82 FR 43665");
        await Expect(visit.Line("Rests on", "Section 721 of the Defense Production Act of 1950")).ToBeVisibleAsync();
        var sources = await visit.OpenSourceAsync(visit.Line("Blocks", "Lattice"));
        await sources.TellsAsync(order.GetProperty("statements")[0]);
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Line("Blocks", "Lattice").GetByRole(Microsoft.Playwright.AriaRole.Link).First.ClickAsync();
        await visit.Page.GetByText(WhichRules).ClickAsync();
        await visit.HasAnswersAsync(PinnedAnswer.Answers(lattice, "policy"));

        await visit.FindAsync("imagination", "canyonbridge-imagination", "Canyon Bridge acquisition of Imagination Technologies");
        await visit.Page.GetByText(WhichRules).ClickAsync();

        await Expect(visit.About("Presidential order on Lattice (2017)")).ToContainTextAsync("scope: the acquisition of Lattice");
        await visit.HasAnswersAsync(PinnedAnswer.Answers(imagination, "policy"));
    }

    [Fact]
    public async Task Four_rules_name_Huawei_when_it_sold_Honor()
    {
        var trace = await PinnedAnswer.ToAsync("08-honor", "trace");
        await using var visit = await browser.VisitAsync("/");
        await visit.FindAsync("honor", "huawei-honor", "Huawei sale of Honor");
        await visit.Page.GetByText(WhichRules).ClickAsync();

        await visit.HasAnswersAsync(PinnedAnswer.Answers(trace, "policy"));

        var list = visit.About("Entity List addition of Huawei (May 2019)");
        await Expect(list).ToContainTextAsync("All steps held at once from 17 November 2020 to 31 December 2020: during the deal’s span");
        var named = PinnedAnswer.Relations(await PinnedAnswer.ToAsync("08-honor", "huawei")).First(r => r.GetProperty("from").Text("id") == "el-huawei-2019");
        var sources = await visit.OpenSourceAsync(list);
        await sources.TellsAsync(named.GetProperty("statements")[0]);
    }

    [Fact]
    public async Task The_block_stood_on_US_Steel_in_January_and_the_conditions_in_July()
    {
        var (january, july) = (await PinnedAnswer.ToAsync("09-us-steel", "january"), await PinnedAnswer.ToAsync("09-us-steel", "july"));
        await using var visit = await browser.VisitAsync("/");
        await visit.FindByKeysAsync("nippon steel", "nippon-ussteel", "Nippon Steel acquisition of U.S. Steel");
        await visit.SetDaysAsync(asOf: "2025-01-10");
        await visit.Page.GetByText(WhichRules).ClickAsync();
        await visit.HasAnswersAsync(PinnedAnswer.Answers(january, "policy"));
        await Expect(visit.About("Order of January 3, 2025, on U.S. Steel and Nippon Steel")).ToContainTextAsync("blocks");

        await visit.SetDaysAsync(asOf: "2025-07-01");

        await Expect(visit.About("Order of January 3, 2025, on U.S. Steel and Nippon Steel")).ToHaveCountAsync(0);
        await visit.HasAnswersAsync(PinnedAnswer.Answers(july, "policy"));
        var conditions = PinnedAnswer.Relations(await PinnedAnswer.ToAsync("09-us-steel", "deal")).First(r => r.GetProperty("from").Text("id") == "order-ussteel-2025-06");
        var sources = await visit.OpenSourceAsync(visit.About("Order of June 13, 2025, on U.S. Steel and Nippon Steel"));
        await sources.TellsAsync(conditions.GetProperty("statements")[0]);
    }

    [Fact]
    public async Task Two_deals_met_Press_Note_3_and_the_press_said_so()
    {
        var trace = await PinnedAnswer.ToAsync("10-press-note-3", "trace");
        await using var visit = await browser.VisitAsync("/");
        await visit.FindAsync("press note 3", "in-pn3", "Press Note 3 (2020)");
        await visit.Page.GetByText(WhichDeals).ClickAsync();
        await Expect(visit.Page.GetByText("2 deals are touched by this policy")).ToBeVisibleAsync();

        foreach (var answer in trace.GetProperty("answers").EnumerateArray())
        {
            var deal = visit.About(answer.GetProperty("deal").Text("name"));
            await Expect(deal).ToContainTextAsync("reported");
            var sources = await visit.OpenSourceAsync(deal);
            await sources.TellsAsync(answer.GetProperty("paths")[0].GetProperty("hops")[0].GetProperty("relation").GetProperty("statements")[0]);
            await visit.Page.Keyboard.PressAsync("Escape");
        }
    }
}
