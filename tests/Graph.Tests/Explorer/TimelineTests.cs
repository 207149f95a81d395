using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace Graph.Tests.Explorer;

/// <summary>The timeline: which years it shows, and what it says where nothing is to be shown.</summary>
public sealed class TimelineTests(Browser browser)
{
    [Fact]
    public async Task It_is_narrowed_to_years_by_keys_and_tells_what_is_left_out()
    {
        await using var visit = await browser.VisitAsync("/timeline?ids=bytedance,pafaca,eo-13942");
        var all = (await visit.Page.GetByText(new Regex("^All [0-9]+ events$")).InnerTextAsync()).Split(' ')[1];
        var first = visit.Page.GetByLabel("From year");
        await first.FocusAsync();
        await visit.Page.Keyboard.TypeAsync("2020");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.TypeAsync("2021");

        await Expect(visit.Page).ToHaveURLAsync(new Regex("[?&]since=2020&until=2021$"));
        await Expect(visit.Page.GetByText(new Regex($"^Showing [0-9]+ of {all} events · [0-9]+ events not in 2020 to 2021 are left out"))).ToBeVisibleAsync();
        foreach (var date in await visit.Page.Locator("main li time").AllInnerTextsAsync())
        {
            Assert.Matches(new Regex("202[01]$"), date);
        }

        await visit.Button("All years").ClickAsync();
        await Expect(visit.Page.GetByText($"All {all} events")).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Where_an_entity_has_no_events_it_says_so_and_adds_what_has()
    {
        await using var visit = await browser.VisitAsync("/timeline?ids=oracle");
        await Expect(visit.Page.GetByText("No dated event is known of Oracle Corporation itself.")).ToBeVisibleAsync();

        await visit.Page.GetByText(new Regex("^Add the [0-9]+ deals, policies and cases connected with it$")).ClickAsync();

        await Expect(visit.Page.Locator("main li:has(time)").First).ToBeVisibleAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("[?&]ids=oracle,"));
    }
}
