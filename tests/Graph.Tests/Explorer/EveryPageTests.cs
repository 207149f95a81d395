using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Tests.Explorer;

/// <summary>What holds on every page, in every state that a reader may meet.</summary>
public sealed class EveryPageTests(Browser browser)
{
    // What an address of nothing is answered with is a complaint of the browser's own.
    private const string Absent = "Failed to load resource: the server responded with a status of 404 (Not Found)";

    // What follows from another width or theme comes with the next pictures.
    private const string Drawn = """
        async () => {
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))));
          await Promise.allSettled(document.getAnimations().filter(a => a.effect.getTiming().iterations !== Infinity).map(a => a.finished));
        }
        """;

    public static TheoryData<string> Pages { get; } = [.. PageState.All.Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_keeps_nobody_out_in_either_theme_on_a_desk_or_a_phone_and_asks_nobody_else(string name)
    {
        var state = PageState.All.Single(page => page.Name == name);
        await using var visit = await browser.VisitAsync(state.Address);
        await state.ReachAsync(visit.Page);

        await Expect(visit.Heading).ToHaveCountAsync(1);
        Assert.EndsWith("Graph explorer", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        foreach (var width in new[] { 1280, 360 })
        {
            await visit.Page.SetViewportSizeAsync(width, 1000);
            foreach (var colours in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = colours, ReducedMotion = ReducedMotion.Reduce });
                await visit.Page.EvaluateAsync(Drawn);
                var violations = await Axe.ViolationsAsync(visit.Page);
                Assert.True(violations is [], $"{name}, {colours}, {width} px: {string.Join('\n', violations)}");
            }

            Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{name} is wider than {width} px");
        }

        Assert.All(visit.Asked, asked => Assert.StartsWith(browser.Origin, asked, StringComparison.Ordinal));
        Assert.All(visit.Complaints, complaint => Assert.Equal((Absent, "not-found"), (complaint, name)));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/entity/bytedance")]
    [InlineData("/trace/in-pn3")]
    [InlineData("/assess")]
    [InlineData("/connect?from=tiktok&to=mofcom")]
    [InlineData("/canvas?ids=tiktok,bytedance")]
    [InlineData("/timeline?ids=nexperia")]
    [InlineData("/documents/s-xinhua-cui")]
    [InlineData("/about")]
    [InlineData("/nowhere")]
    public async Task Its_policy_stops_what_was_slipped_in_and_what_would_be_fetched_elsewhere(string address)
    {
        await using var visit = await browser.VisitAsync(address);
        await Expect(visit.Heading).ToBeVisibleAsync();

        var stopped = await visit.Page.EvaluateAsync<string[]>("""
            async () => {
              const stopped = [];
              const all = new Promise(done => document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => stopped.push(effectiveDirective) === 3 && done()));
              const script = document.createElement('script');
              script.textContent = 'window.slippedIn = true';
              const picture = document.createElement('img');
              picture.src = 'https://elsewhere.invalid/picture.png';
              document.body.append(script, picture);
              await fetch('https://elsewhere.invalid/').catch(() => null);
              // What is not stopped is never told.
              await Promise.race([all, new Promise(done => setTimeout(done, 5000))]);
              return stopped.sort();
            }
            """);

        Assert.Equal(["connect-src", "img-src", "script-src-elem"], stopped);
        Assert.False(await visit.Page.EvaluateAsync<bool>("'slippedIn' in window"));
    }
}
