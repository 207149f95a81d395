using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Tests.Explorer;

/// <summary>The canvas: what is on it, what is told to be on it, and the way back from each deed.</summary>
public sealed partial class CanvasTests(Browser browser)
{
    [Fact]
    public async Task What_is_added_and_brought_in_is_drawn_listed_counted_and_in_its_twin()
    {
        await using var visit = await browser.VisitAsync("/canvas");
        await AddAsync(visit, "bytedance", "ByteDance Ltd.");
        await Expect(Drawing(visit)).ToHaveAttributeAsync("aria-label", "Drawing of 1 entity and 0 relations");
        await Expect(visit.Page.GetByText("0 of ", new() { Exact = false }).First).ToBeVisibleAsync();

        var owns = visit.Page.Locator("section[aria-labelledby=expansions] li").Filter(new() { Has = visit.Page.GetByText("owns", new() { Exact = true }) });
        var all = Amount().Match(await owns.InnerTextAsync()).Groups[1].Value;
        await owns.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(owns).ToContainTextAsync(new Regex($"(10 of {all} on the canvas|all {all} on the canvas)"));

        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(visit.Page.GetByText("Reading ")).ToHaveCountAsync(0);
        var told = await visit.Page.GetByText(Drawn()).First.InnerTextAsync();
        var (entities, relations) = Counts(told);
        Assert.True(entities > 1, told);
        await Expect(Drawing(visit)).ToHaveAttributeAsync("aria-label", $"Drawing of {entities} entities and {relations} {(relations == 1 ? "relation" : "relations")}");
        await Expect(visit.Page.Locator("section[aria-labelledby=places] li")).ToHaveCountAsync(entities);
        await visit.Button("Table").ClickAsync();
        await Expect(Rows(visit, "Entities on the canvas")).ToHaveCountAsync(entities);
        await Expect(Rows(visit, "Relations between them")).ToHaveCountAsync(relations);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Each_deed_is_undone_and_done_again()
    {
        await using var visit = await browser.VisitAsync("/canvas?ids=tiktok,bytedance,oracle");
        await Expect(visit.Page.GetByText("3 entities and 1 relation drawn")).ToBeVisibleAsync();
        await visit.Page.Locator("section[aria-labelledby=places]").GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^.*Oracle") }).ClickAsync();

        await visit.Button("Pin: Oracle Corporation").ClickAsync();
        await Expect(Listed(visit, "Oracle")).ToContainTextAsync("pinned");
        await visit.Button("Hide: Oracle Corporation").ClickAsync();
        await Expect(Listed(visit, "Oracle")).ToContainTextAsync("hidden · pinned");
        await Expect(visit.Page.GetByText(new Regex("^2 entities and . relations? drawn · 1 entity hidden"))).ToBeVisibleAsync();
        var address = visit.Address;

        await visit.Button("Undo").ClickAsync();
        await Expect(Listed(visit, "Oracle")).Not.ToContainTextAsync("hidden");
        await Expect(visit.Page.GetByText("3 entities and 1 relation drawn")).ToBeVisibleAsync();
        await visit.Button("Undo").ClickAsync();
        await Expect(Listed(visit, "Oracle")).Not.ToContainTextAsync("pinned");
        await Expect(visit.Button("Undo")).ToBeDisabledAsync();

        await visit.Button("Redo").ClickAsync();
        await visit.Button("Redo").ClickAsync();
        await Expect(Listed(visit, "Oracle")).ToContainTextAsync("hidden · pinned");
        await Expect(visit.Button("Redo")).ToBeDisabledAsync();
        await Expect(visit.Page).ToHaveURLAsync(browser.Origin + address);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task By_the_keyboard_one_goes_from_one_to_the_next_hides_and_undoes()
    {
        await using var visit = await browser.VisitAsync("/canvas?ids=tiktok,bytedance,oracle");
        await Expect(visit.Page.GetByText("3 entities and 1 relation drawn")).ToBeVisibleAsync();
        await Drawing(visit).FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("[?&]sel="));

        await visit.Page.Keyboard.PressAsync("h");
        await Expect(visit.Page.GetByText("1 entity hidden")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Control+z");

        await Expect(visit.Page.GetByText("1 entity hidden")).ToHaveCountAsync(0);
        await Expect(Drawing(visit)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("aside:focus, section:focus").First).ToBeAttachedAsync();
    }

    [Fact]
    public async Task Who_comes_back_or_forward_finds_the_canvas_as_it_was_with_its_steps()
    {
        await using var visit = await browser.VisitAsync("/entity/oracle");
        await visit.Link("Add to canvas").ClickAsync();
        await Listed(visit, "Oracle").GetByRole(AriaRole.Button).ClickAsync();
        await visit.Button("Pin: Oracle Corporation").ClickAsync();
        await visit.Button("Hide: Oracle Corporation").ClickAsync();
        await Expect(Listed(visit, "Oracle")).ToContainTextAsync("hidden · pinned");
        // The address follows the deed.
        await Expect(visit.Page).ToHaveURLAsync(new Regex("[?&]at=[^&]*PH"));
        var address = visit.Address;

        await visit.Page.GoBackAsync();
        await Expect(visit.Heading).ToHaveTextAsync("Oracle Corporation");
        await visit.Page.GoForwardAsync();

        await Expect(Listed(visit, "Oracle")).ToContainTextAsync("hidden · pinned");
        await Expect(visit.Page).ToHaveURLAsync(browser.Origin + address);
        await visit.Button("Undo").ClickAsync();
        await Expect(Listed(visit, "Oracle")).Not.ToContainTextAsync("hidden");
    }

    [Fact]
    public async Task On_a_phone_what_is_chosen_is_in_sight_with_the_drawing_and_Escape_closes_it()
    {
        await using var visit = await browser.VisitAsync("/canvas?ids=tiktok,bytedance,oracle");
        await visit.Page.SetViewportSizeAsync(360, 800);
        await Listed(visit, "Oracle").GetByRole(AriaRole.Button).ClickAsync();

        var title = visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Oracle Corporation" });
        await Expect(title).ToBeInViewportAsync();
        await Expect(Drawing(visit)).ToBeInViewportAsync();
        await visit.Button("Close the details").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Escape");

        await Expect(title).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator("section:focus")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_relation_that_is_chosen_shows_what_it_rests_on()
    {
        await using var visit = await browser.VisitAsync("/canvas?ids=bytedance,tiktok&view=table");

        await Rows(visit, "Relations between them").First.GetByRole(AriaRole.Button).First.ClickAsync();

        await Expect(visit.Page.GetByText("What it rests on")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("main").Locator("a[href^=http]").First).ToBeVisibleAsync();
    }

    private static async Task AddAsync(Visit visit, string words, string name)
    {
        await visit.Box("Add to the canvas").PressSequentiallyAsync(words);
        await visit.Page.Locator("li[role=option]").Filter(new() { Has = visit.Page.GetByText(name, new() { Exact = true }) }).First.ClickAsync();
        await Expect(visit.Page.Locator("section[aria-labelledby=places]")).ToContainTextAsync(name);
    }

    private static ILocator Drawing(Visit visit) => visit.Page.GetByRole(AriaRole.Application);

    private static ILocator Listed(Visit visit, string name) => visit.Page.Locator("section[aria-labelledby=places] li").Filter(new() { HasText = name });

    private static ILocator Rows(Visit visit, string caption) => visit.Page.GetByRole(AriaRole.Region, new() { Name = caption }).Locator("tbody tr");

    private static (int Entities, int Relations) Counts(string told)
    {
        var match = Drawn().Match(told);
        return (int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("^([0-9]+) entit(?:y|ies) and ([0-9]+) relations? drawn")]
    private static partial Regex Drawn();

    [GeneratedRegex("of ([0-9]+) on the canvas")]
    private static partial Regex Amount();
}
