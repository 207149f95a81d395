using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Tests.Explorer;

/// <summary>The form for a deal that does not exist yet, filled in as a reader does.</summary>
public sealed class AssessTests(Browser browser)
{
    [Fact]
    public async Task A_deal_that_is_filled_in_by_hand_is_answered_and_its_address_restores_it()
    {
        await using var visit = await browser.VisitAsync("/assess");
        await PickAsync(visit, "Party 1", "bytedance", "ByteDance Ltd.");
        await visit.Page.GetByLabel("Role of party 1").SelectOptionAsync("Seller");
        await visit.Button("Add a party").ClickAsync();
        await Expect(Field(visit, "Party 2")).ToBeFocusedAsync();
        await PickAsync(visit, "Party 2", "oracle", "Oracle Corporation");
        await PickAsync(visit, "Asset 1", "tiktok", "TikTok");
        await Announced(visit).FillAsync("2026-12");
        await visit.Page.GetByLabel("Kind of deal").SelectOptionAsync("Divestiture");

        await visit.Button("Find what would touch it").ClickAsync();

        var headline = visit.Page.GetByRole(AriaRole.Status).Filter(new() { HasTextRegex = new Regex("^[0-9]+ policies would touch this deal") });
        await Expect(headline).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText("An assumed deal: divestiture; seller ByteDance Ltd., acquirer Oracle Corporation; includes TikTok; from December 2026 on.")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText("Taken for given in this what-if; not in the data, so there is no source.").First).ToBeVisibleAsync();
        Assert.Equal("/assess?party=bytedance:seller,oracle:acquirer&asset=tiktok&announced=2026-12&type=divestiture&asked=1", visit.Address);
        var (answer, policies) = (await headline.InnerTextAsync(), await Names(visit));

        await visit.Page.ReloadAsync();

        await Expect(headline).ToHaveTextAsync(answer);
        Assert.Equal(policies, await Names(visit));
        await Expect(Field(visit, "Party 1")).ToHaveValueAsync("ByteDance Ltd.");
        await Expect(visit.Page.GetByLabel("Role of party 1")).ToHaveValueAsync("SELLER");
        await Expect(Field(visit, "Party 2")).ToHaveValueAsync("Oracle Corporation");
        await Expect(Field(visit, "Asset 1")).ToHaveValueAsync("TikTok");
        await Expect(Announced(visit)).ToHaveValueAsync("2026-12");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_steps_of_an_answer_that_are_not_assumed_lead_to_their_sources()
    {
        await using var visit = await browser.VisitAsync("/assess?party=bytedance:seller&announced=2026-12&asked=1");
        var answer = visit.About("Order of August 14, 2020, Regarding the Acquisition of Musical.ly by ByteDance Ltd.");

        var sources = await visit.OpenSourceAsync(answer);

        await Expect(sources).ToContainTextAsync("Published by");
        await Expect(answer.GetByText("the assumed deal").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_lacks_is_said_at_its_field_and_the_focus_goes_there()
    {
        await using var visit = await browser.VisitAsync("/assess");

        await visit.Button("Find what would touch it").ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("2 things are to be mended first.");
        await Expect(Announced(visit)).ToBeFocusedAsync();
        await Announced(visit).FillAsync("2026-13");
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Write a year, a month or a day");
        await Announced(visit).FillAsync("2026");
        await PickAsync(visit, "Party 1", "oracle", "Oracle Corporation");
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_answer_to_a_form_that_was_changed_since_says_so_and_the_back_button_leads_to_it()
    {
        await using var visit = await browser.VisitAsync("/assess?party=bytedance:seller&announced=2026-12&asked=1");
        await Expect(visit.Page.GetByText("would touch this deal").First).ToBeVisibleAsync();

        await Announced(visit).FillAsync("2027");

        await Expect(visit.Page.GetByText("The deal above was changed since.")).ToBeVisibleAsync();
        await visit.Page.GoBackAsync();
        await Expect(Announced(visit)).ToHaveValueAsync("2026-12");
        await Expect(visit.Page.GetByText("The deal above was changed since.")).ToHaveCountAsync(0);
    }

    private static async Task PickAsync(Visit visit, string label, string words, string name)
    {
        await Field(visit, label).PressSequentiallyAsync(words);
        await visit.Page.Locator("li[role=option]").Filter(new() { Has = visit.Page.GetByText(name, new() { Exact = true }) }).First.ClickAsync();
        await Expect(Field(visit, label)).ToHaveValueAsync(name);
    }

    private static ILocator Field(Visit visit, string label) => visit.Page.GetByRole(AriaRole.Combobox, new() { Name = label, Exact = true });

    private static ILocator Announced(Visit visit) => visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Announced", Exact = true });

    private static Task<IReadOnlyList<string>> Names(Visit visit) => visit.Page.Locator("main article h2").AllInnerTextsAsync();
}
