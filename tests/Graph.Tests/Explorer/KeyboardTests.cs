using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Tests.Explorer;

/// <summary>The way to a source and back, without a pointer.</summary>
public sealed class KeyboardTests(Browser browser)
{
    [Fact]
    public async Task From_the_start_page_to_a_source_and_back_by_keys_alone()
    {
        await using var visit = await browser.VisitAsync("/");
        await TabToAsync(visit, "Search the graph");
        await visit.Page.Keyboard.TypeAsync("nippon steel");
        await Expect(visit.Page.Locator("li[role=option]").Filter(new() { HasText = "Nippon Steel acquisition of U.S. Steel" })).ToBeVisibleAsync();
        await visit.PressUntilAsync("ArrowDown", () => visit.Page.Locator("li[role=option][aria-selected=true]").Filter(new() { HasText = "Nippon Steel acquisition of U.S. Steel" }).CountAsync());
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Heading).ToHaveTextAsync("Nippon Steel acquisition of U.S. Steel");
        await Expect(visit.Page.Locator("#main")).ToBeFocusedAsync();

        await TabToAsync(visit, "Which rules touch this deal?");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByText("touch this deal").First).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#main")).ToBeFocusedAsync();
        await TabToAsync(visit, "Source 1: ");
        await visit.Page.Keyboard.PressAsync("Enter");

        var sources = visit.Page.GetByRole(AriaRole.Dialog);
        await Expect(sources).ToBeFocusedAsync();
        await Expect(sources).ToContainTextAsync("Published by");
        await TabToAsync(visit, "Open the document at ", within: sources);
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(sources).ToHaveCountAsync(0);
        Assert.StartsWith("Source 1: ", await NameAsync(visit), StringComparison.Ordinal);

        // The key for "back" belongs to the browser's window, which there is none of.
        await visit.Page.GoBackAsync();
        await Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/entity/nippon-ussteel$"));
        await visit.Page.GoBackAsync();
        await Expect(visit.Heading).ToHaveTextAsync("Which rules touch which deals?");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("/", "Questions to begin with")]
    [InlineData("/?q=tiktok", "55 results")]
    [InlineData("/entity/in-pn3", "Sources on this page")]
    [InlineData("/trace/in-pn3", "What was searched")]
    [InlineData("/assess", "Who takes part")]
    [InlineData("/connect?from=tiktok&to=mofcom", "What was searched")]
    [InlineData("/canvas?ids=tiktok,bytedance&sel=tiktok", "Bring in its relations")]
    [InlineData("/timeline?ids=in-pn3", "Sources on this page")]
    public async Task The_focus_goes_through_the_whole_page_is_always_seen_and_never_caught(string address, string shows)
    {
        await using var visit = await browser.VisitAsync(address);
        await Expect(visit.Page.Locator("body")).ToContainTextAsync(shows);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var fields = await visit.Page.EvaluateAsync<int>("[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')].filter(e => !e.disabled && e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true })).length");

        var seen = new HashSet<string>();
        for (var i = 0; i < fields + 5; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var (id, fault) = await FocusAsync(visit);
            Assert.True(fault == "", $"{address}, after {i + 1} presses: {fault}");
            if (id == "" || !seen.Add(id))
            {
                // Past the end of the page, or round it.
                break;
            }
        }

        // Radio buttons and the like share a stop.
        Assert.InRange(seen.Count, fields - 2, fields + 5);
    }

    [Fact]
    public async Task Dialogs_keep_the_focus_and_give_it_back()
    {
        await using var visit = await browser.VisitAsync("/about");
        await TabToAsync(visit, "Set the day");
        await visit.Page.Keyboard.PressAsync("Enter");
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("Which day are you looking at?");
        for (var i = 0; i < 6; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement === document.body || document.querySelector('dialog[open]').contains(document.activeElement)"));
        }

        await visit.Page.Keyboard.PressAsync("Escape");

        await Expect(visit.Button("Set the day")).ToBeFocusedAsync();
    }

    private static Task TabToAsync(Visit visit, string name, ILocator? within = null) =>
        visit.PressUntilAsync("Tab", async () =>
            (await NameAsync(visit)).StartsWith(name, StringComparison.Ordinal) && (within is null || await within.Locator(":focus").CountAsync() > 0) ? 1 : 0);

    private static Task<string> NameAsync(Visit visit) => visit.Page.EvaluateAsync<string>("""
        () => {
          const at = document.activeElement;
          return at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent.trim();
        }
        """);

    /// <returns>Which element has the focus, none where the page has, and what is wrong with it.</returns>
    private static async Task<(string Id, string Fault)> FocusAsync(Visit visit)
    {
        var told = await visit.Page.EvaluateAsync<string[]>("""
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) {
                return ['', ''];
              }
              window.focusNumbers ??= new Map();
              focusNumbers.has(at) || focusNumbers.set(at, String(focusNumbers.size + 1));
              const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
              const marked = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
              const box = at.getBoundingClientRect();
              const within = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              const what = at.outerHTML.slice(0, 120);
              return [focusNumbers.get(at), !marked ? `no mark on ${what}` : !within ? `out of sight: ${what}` : ''];
            }
            """);
        return (told[0], told[1]);
    }
}
