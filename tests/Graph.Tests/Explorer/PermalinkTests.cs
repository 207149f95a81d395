using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Tests.Explorer;

/// <summary>A link that was copied shows somebody else the same: the heading, the rows, the choice and both clocks.</summary>
public sealed class PermalinkTests(Browser browser)
{
    private const string Days = "asOf=2026-01-22&knownAt=2026-02-28";

    [Theory]
    [InlineData("/?q=tiktok&kind=DEAL,POLICY&view=table", "tbody tr")]
    [InlineData("/entity/bytedance?filter=tiktok", "main section li")]
    [InlineData("/entity/bytedance?view=table", "tbody tr")]
    [InlineData("/trace/tiktok-jv-2026?status=confirmed&window=during&open=all", "main article h2, main article h3, main article summary")]
    [InlineData("/trace/tiktok-jv-2026?view=table&status=reported,inferred", "tbody tr")]
    [InlineData("/assess?party=bytedance:seller,oracle:acquirer&asset=tiktok&announced=2025-12&asked=1", "main article h2")]
    [InlineData("/connect?from=tiktok&to=mofcom&hops=4", "main section li")]
    [InlineData("/canvas?ids=tiktok,bytedance,oracle&sel=oracle&view=table", "tbody tr")]
    [InlineData("/timeline?ids=tiktok,bytedance&off=tiktok", "main li:has(time)")]
    [InlineData("/documents/s-xinhua-cui", "main section li")]
    public async Task A_copied_link_shows_another_reader_the_same(string address, string rows)
    {
        await using var visit = await browser.VisitAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Days}");
        await Expect(visit.Page.Locator(rows).First).ToBeVisibleAsync();
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await visit.Button("Copy link").ClickAsync();
        await Expect(visit.Button("✓ Link copied")).ToBeVisibleAsync();
        var link = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");

        await using var other = await browser.VisitAsync(link);

        await Expect(other.Heading).ToHaveTextAsync(await visit.Heading.InnerTextAsync());
        var expected = await visit.Page.Locator(rows).AllTextContentsAsync();
        await Expect(other.Page.Locator(rows)).ToHaveCountAsync(expected.Count);
        Assert.Equal(expected, await other.Page.Locator(rows).AllTextContentsAsync());
        Assert.Equal(await ChosenAsync(visit), await ChosenAsync(other));
        await Expect(other.Page.GetByText("What was in force on 22 January 2026, as far as it was known by 28 February 2026")).ToBeVisibleAsync();
        await Expect(other.Page.GetByText("The data has changed")).ToHaveCountAsync(0);
        Assert.Contains(Days, link, StringComparison.Ordinal);
        Assert.Matches(new Regex("&release=[0-9a-f]{12}(&|$)"), link);
    }

    [Theory]
    [InlineData("/entity/bytedance")]
    [InlineData("/trace/in-pn3")]
    [InlineData("/connect?from=tiktok&to=mofcom")]
    [InlineData("/canvas?ids=tiktok")]
    [InlineData("/timeline?ids=tiktok")]
    [InlineData("/assess?party=bytedance:seller&announced=2026-12&asked=1")]
    public async Task A_link_from_another_release_is_told_to_be_one(string address)
    {
        await using var visit = await browser.VisitAsync($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}release=0123456789ab");

        await Expect(visit.Page.GetByText("The data has changed since this link was made: it was made from release 0123456789ab")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_back_button_undoes_each_step_and_typing_is_none()
    {
        await using var visit = await browser.VisitAsync("/entity/bytedance");
        await Expect(visit.Heading).ToHaveTextAsync("ByteDance Ltd.");
        await visit.Page.GetByLabel("Filter these connections").PressSequentiallyAsync("oracle");
        await visit.Button("Table").ClickAsync();
        await visit.SetDaysAsync(asOf: "2026-01-22");

        await visit.Page.GoBackAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"/entity/bytedance\?filter=oracle&view=table$"));
        await visit.Page.GoBackAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex(@"/entity/bytedance\?filter=oracle$"));
        await Expect(visit.Page.GetByLabel("Filter these connections")).ToHaveValueAsync("oracle");
    }

    /// <returns>All fields that are ticked, chosen or filled in.</returns>
    private static Task<string[]> ChosenAsync(Visit visit) => visit.Page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll('main input, main select')].map(field => field.type === 'checkbox' ? String(field.checked) : field.value)
        """);
}
