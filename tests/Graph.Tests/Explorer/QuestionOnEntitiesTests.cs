using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Tests.Explorer;

/// <summary>The questions of the seeds that pages of entities and a timeline answer, walked from the search box to the evidence.</summary>
public sealed class QuestionOnEntitiesTests(Browser browser)
{
    [Fact]
    public async Task What_Nexperia_and_its_owner_met_stands_in_order_with_the_sources()
    {
        await using var visit = await browser.VisitAsync("/");
        await visit.FindAsync("nexperia", "nexperia", "Nexperia");
        // It has no dated event itself: what is around it has.
        await visit.Link("Its deals, rules and cases on a timeline").ClickAsync();
        await Expect(visit.Heading).ToContainTextAsync("Timeline: ");
        await Expect(visit.Page.Locator("main li:has(time)").First).ToBeVisibleAsync();
        await visit.Page.GoBackAsync();
        await visit.Link("Search").ClickAsync();
        await visit.Link("All of it on a timeline").ClickAsync();

        await Expect(visit.Page.Locator("main")).ToContainTextAsync("Sources on this page");
        var lines = await visit.Page.Locator("main li:has(time)").AllInnerTextsAsync();
        var from = 0;
        foreach (var (field, label) in new[] { ("consortium", "agreement"), ("bought", "announced"), ("newport", "further 86% bought"), ("britishOrder", "made"), ("newportSold", "agreed"), ("assemblySold", "agreement"), ("affiliates", "in force"), ("dutchOrder", "issued"), ("measures", "ordered") })
        {
            var entity = await PinnedAnswer.ToAsync("02-nexperia", field);
            var date = entity.GetProperty("events").EnumerateArray().First(e => e.Text("label") == label).Text("date");
            var at = lines.ToList().FindIndex(from, line => line.Contains($"{entity.Text("name")}: {label}", StringComparison.Ordinal) && line.Contains(Reading.DayText(date), StringComparison.Ordinal));
            Assert.True(at >= from, $"{date} {field} {label} is not there, or out of order: {string.Join('\n', lines)}");
            from = at;
        }

        var order = await PinnedAnswer.ToAsync("02-nexperia", "dutchOrder");
        var sources = await visit.OpenSourceAsync(visit.Page.Locator("main li:has(time)").Filter(new() { HasText = "Ministerial order on Nexperia: issued" }));
        await sources.TellsAsync(order.GetProperty("events")[0].GetProperty("statements")[0]);
    }

    [Fact]
    public async Task Four_deals_died_because_SAMR_did_not_answer_in_time()
    {
        await using var visit = await browser.VisitAsync("/");
        await visit.FindByKeysAsync("samr", "samr", "State Administration for Market Regulation");

        await visit.Page.GetByLabel("Filter these connections").FillAsync("no answer in time");

        var names = new[] { "Qualcomm purchase of NXP", "Applied Materials purchase of Kokusai Electric", "Intel purchase of Tower Semiconductor", "DuPont purchase of Rogers" };
        await Expect(visit.Line("Reviews", "no answer in time")).ToHaveCountAsync(names.Length);
        foreach (var name in names)
        {
            await Expect(visit.Line("Reviews", name)).ToContainTextAsync("outcome: no answer in time");
        }

        await Expect(visit.Line("Reviews", names[0])).ToContainTextAsync("until 25 July 2018");
        var review = PinnedAnswer.Relations(await PinnedAnswer.ToAsync("03-deals-without-samrs-answer", "qualcommNxp")).First();
        var sources = await visit.OpenSourceAsync(visit.Line("Reviews", names[0]));
        await sources.TellsAsync(review.GetProperty("statements")[0]);
    }

    [Fact]
    public async Task The_letter_reached_the_H20_and_older_rules_its_class()
    {
        var (h20, itsClass) = (await PinnedAnswer.ToAsync("04-nvidia-h20", "h20"), await PinnedAnswer.ToAsync("04-nvidia-h20", "itsClass"));
        await using var visit = await browser.VisitAsync("/");
        await visit.FindAsync("nvidia h20", "nvidia-h20", "NVIDIA H20");
        var letter = PinnedAnswer.Relations(h20).First(r => r.GetProperty("from").Text("id") == "letter-h20-2025");
        await Expect(visit.Line("Controlled by", "Licence letter on NVIDIA H20 (April 2025)")).ToContainTextAsync("from 9 April 2025, no end known");
        var sources = await visit.OpenSourceAsync(visit.Line("Controlled by", "Licence letter on NVIDIA H20 (April 2025)"));
        await sources.TellsAsync(letter.GetProperty("statements")[0]);
        await visit.Page.Keyboard.PressAsync("Escape");

        await visit.Line("A kind of", "Advanced computing integrated circuits").GetByRole(AriaRole.Link).First.ClickAsync();

        await Expect(visit.Heading).ToHaveTextAsync("Advanced computing integrated circuits");
        foreach (var control in PinnedAnswer.Relations(itsClass))
        {
            var line = visit.Line("Controlled by", control.GetProperty("from").Text("name"));
            await Expect(line).ToContainTextAsync($"from {Reading.DayText(control.Text("start"))}");
            await Expect(line).ToContainTextAsync(control.GetProperty("end") is { ValueKind: JsonValueKind.String } end ? $"until {Reading.DayText(end.GetString()!)}" : "no end known");
        }
    }
}
