using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Tests.Explorer;

/// <summary>The way in, the search, and the frame around every page, in a real browser.</summary>
public sealed class SearchTests(Browser browser)
{
    [Fact]
    public async Task A_slip_is_forgiven_while_typing_and_the_keyboard_opens_what_was_meant()
    {
        await using var visit = await browser.VisitAsync("/");
        await visit.Box("Search the graph").FillAsync("bytdance");
        await Expect(visit.Page.Locator("li[role=option]").First).ToContainTextAsync("ByteDance Ltd.");

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Page.WaitForURLAsync("**/entity/bytedance");
        await Expect(visit.Page.Locator("#main")).ToBeFocusedAsync();
        await Expect(visit.Box("Search")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_results_follow_the_typing_and_the_back_button_leaves_them_in_one_step()
    {
        await using var visit = await browser.VisitAsync("/");
        await visit.Box("Search the graph").FillAsync("字节跳动");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("article").First).ToContainTextAsync("Found as 字节跳动");

        await visit.Page.GetByLabel("Search for").FillAsync("");
        await visit.Page.WaitForURLAsync($"{browser.Origin}/");
        await Expect(visit.Page.GetByText("Type a name, another name or an id.")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByLabel("Search for")).ToBeFocusedAsync();
        await visit.Page.GetByLabel("Search for").FillAsync("nexpria");
        await Expect(visit.Page.Locator("article").First).ToContainTextAsync("nearly the same spelling");
        await visit.Page.GoBackAsync();

        await Expect(visit.Heading).ToHaveTextAsync("Which rules touch which deals?");
    }

    [Fact]
    public async Task Nothing_is_cut_in_silence_and_more_is_a_press_away()
    {
        await using var visit = await browser.VisitAsync("/?q=tiktok");
        await Expect(visit.Page.GetByText("Showing 20 of 55 results")).ToBeVisibleAsync();

        await visit.Button("Show more").ClickAsync();
        await Expect(visit.Page.GetByText("Showing 40 of 55 results")).ToBeVisibleAsync();
        await visit.Button("Show more").ClickAsync();

        await Expect(visit.Page.Locator("article")).ToHaveCountAsync(55);
        await Expect(visit.Page.GetByText("Showing")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_copied_link_restores_the_view_with_its_choice_its_table_and_both_clocks()
    {
        await using var visit = await browser.VisitAsync("/?q=tiktok");
        await visit.Page.GetByLabel("Deals").CheckAsync();
        await visit.Button("Table").ClickAsync();
        await visit.Button("Set the day").ClickAsync();
        await visit.Page.GetByLabel("In force on").FillAsync("2020-08-20");
        await visit.Page.GetByLabel("Known by").FillAsync("2020-08-31");
        await visit.Button("Show this day").ClickAsync();
        await visit.Button("Copy link").ClickAsync();
        await Expect(visit.Button("✓ Link copied")).ToBeVisibleAsync();

        var link = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        await using var again = await browser.VisitAsync(link);

        Assert.Matches("&release=[0-9a-f]{12}$", link);
        await Expect(again.Page.Locator("tbody tr")).ToHaveCountAsync(7);
        await Expect(again.Page.GetByLabel("Deals")).ToBeCheckedAsync();
        await Expect(again.Page.GetByText("What was in force on 20 August 2020, as far as it was known by 31 August 2020")).ToBeVisibleAsync();
        await Expect(again.Page.GetByText("The data has changed")).ToHaveCountAsync(0);
        await again.Button("Back to now").ClickAsync();
        await again.Page.WaitForURLAsync("**/?q=tiktok&kind=DEAL&view=table");
        await Expect(again.Page.Locator("tbody tr")).ToHaveCountAsync(13);
    }

    [Fact]
    public async Task A_link_from_another_release_says_that_the_data_has_changed()
    {
        await using var visit = await browser.VisitAsync("/?q=tiktok&release=0123456789ab");

        await Expect(visit.Page.GetByText("The data has changed since this link was made: it was made from release 0123456789ab")).ToBeVisibleAsync();
        await visit.Button("Use the present release").ClickAsync();

        await visit.Page.WaitForURLAsync("**/?q=tiktok");
    }

    [Fact]
    public async Task A_server_that_is_gone_is_told_and_asked_again_on_a_press()
    {
        await using var visit = await browser.VisitAsync("/about");
        await visit.Page.RouteAsync("**/graphql", route => route.AbortAsync());
        await visit.Page.GotoAsync("/?q=tiktok");
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The server cannot be reached.");

        await visit.Page.UnrouteAsync("**/graphql");
        await visit.Button("Try again").ClickAsync();

        await Expect(visit.Page.GetByText("55 results", new() { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_question_behind_a_view_opens_in_GraphiQL_with_its_values()
    {
        await using var visit = await browser.VisitAsync("/?q=tiktok");
        await visit.Button("Show the query").ClickAsync();

        var graphiql = await visit.Page.Context.RunAndWaitForPageAsync(() => visit.Link("Open in GraphiQL").Last.ClickAsync());

        await Expect(graphiql.Locator(".graphiql-query-editor")).ToContainTextAsync("query SearchPage");
        await Expect(graphiql.Locator(".graphiql-editor-tool")).ToContainTextAsync("\"text\": \"tiktok\"");
        await visit.Page.BringToFrontAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Button("Show the query")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_theme_that_was_chosen_stays()
    {
        await using var visit = await browser.VisitAsync("/about");
        await visit.Page.GetByLabel("Theme").SelectOptionAsync("dark");

        await visit.Page.ReloadAsync();

        await Expect(visit.Page.Locator("html")).ToHaveCSSAsync("background-color", "rgb(21, 24, 27)");
    }

    [Fact]
    public async Task The_first_tab_leads_past_the_header()
    {
        await using var visit = await browser.VisitAsync("/about");
        await Expect(visit.Heading).ToHaveTextAsync("How to read this");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(visit.Link("Skip to the content")).ToBeFocusedAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");

        await Expect(visit.Link("Lines and their sources")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task An_address_where_nothing_is_says_so_and_offers_the_search()
    {
        await using var visit = await browser.VisitAsync("/nowhere");

        await Expect(visit.Heading).ToHaveTextAsync("There is no such page");
        await visit.Link("Search for a company, deal, policy or person").ClickAsync();

        await Expect(visit.Box("Search the graph")).ToBeVisibleAsync();
    }
}
