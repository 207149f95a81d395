using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Tests.Explorer;

/// <summary>What a press costs the page. Measured in time of the processor, for the clock tells how busy the machine is; <c>npm run measure</c> tells the time that readers wait.</summary>
public sealed class SpeedTests(Browser browser, ITestOutputHelper output)
{
    // The mark for readers is 100 ms. A busy machine spends more on the same work.
    private const double Bound = 400;

    [Fact]
    public async Task Typing_in_the_search_box_keeps_the_page_free()
    {
        await using var visit = await browser.VisitAsync("/about");
        await visit.Box("Search").FocusAsync();

        await MeasureAsync(visit, "a letter in the search box", "bytedance", async letter =>
        {
            await visit.Page.Keyboard.TypeAsync(letter.ToString());
            await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        });

        await Expect(visit.Page.Locator("li[role=option]").First).ToContainTextAsync("ByteDance Ltd.");
    }

    [Fact]
    public async Task Sources_open_at_once()
    {
        await using var visit = await browser.VisitAsync("/entity/bytedance");
        var markers = visit.Page.Locator("main").GetByRole(AriaRole.Button, new() { NameRegex = new("^Source [0-9]+: ") });
        await Expect(markers.First).ToBeVisibleAsync();

        await MeasureAsync(visit, "a source", Enumerable.Range(0, 6), async i =>
        {
            await markers.Nth(i).ClickAsync();
            await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
            await visit.Page.Keyboard.PressAsync("Escape");
        });
    }

    [Fact]
    public async Task A_trace_is_narrowed_and_turned_to_its_table_at_once()
    {
        await using var visit = await browser.VisitAsync("/trace/tiktok-us-sale-2020");
        var choices = visit.Page.GetByRole(AriaRole.Form, new() { Name = "Narrow the answers" }).GetByRole(AriaRole.Checkbox);
        await Expect(choices.First).ToBeVisibleAsync();

        await MeasureAsync(visit, "a choice on a trace", [true, false, true, false], ticked => choices.First.SetCheckedAsync(ticked));
        await MeasureAsync(visit, "the table of a trace and back", ["Table", "Sentences", "Table", "Sentences"], name => visit.Button(name).ClickAsync());
    }

    private async Task MeasureAsync<T>(Visit visit, string what, IEnumerable<T> steps, Func<T, Task> step)
    {
        var client = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await client.SendAsync("Performance.enable", new() { ["timeDomain"] = "threadTicks" });
        var work = new List<double>();
        foreach (var one in steps)
        {
            var before = await WorkAsync(client);
            await step(one);
            // What is drawn because of it counts too.
            await visit.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
            work.Add(await WorkAsync(client) - before);
        }

        work.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {work.Count} times, work of the page p50 {work[work.Count / 2]:0} ms, most {work[^1]:0} ms"));
        Assert.True(work[work.Count / 2] < Bound, $"{what} costs the page {string.Join(", ", work.Select(w => w.ToString("0", CultureInfo.InvariantCulture)))} ms");
    }

    private static async Task<double> WorkAsync(ICDPSession client)
    {
        var told = (await client.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics").EnumerateArray();
        return told.Single(metric => metric.Text("name") == "ThreadTime").GetProperty("value").GetDouble() * 1000;
    }
}
