using System.Text.Json;
using Graph.Tests.Structure;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Tests.Explorer;

/// <summary>A state in which the explorer can be met: a page, or what a press opens on it. The list is shared with the screenshots.</summary>
/// <param name="Name">What its pictures are called.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Shows">What tells that it stands.</param>
/// <param name="Press">Buttons to be pressed then.</param>
/// <param name="Then">What they lead to.</param>
public sealed record PageState(string Name, string Address, string Shows, IReadOnlyList<string>? Press, string? Then)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<PageState> All { get; } = JsonSerializer.Deserialize<List<PageState>>(
        File.ReadAllText(Path.Combine(Repository.Root, "src", "explorer", "bench", "pages.json")), Options)!;

    /// <summary>Waits until it stands, and does what leads to it.</summary>
    public async Task ReachAsync(IPage page)
    {
        await Expect(page.Locator("body")).ToContainTextAsync(Shows);
        foreach (var name in Press ?? [])
        {
            await page.Locator("main, header").GetByRole(AriaRole.Button, new() { Name = name }).First.ClickAsync();
        }

        if (Then is not null)
        {
            await Expect(page.GetByText(Then).Locator("visible=true").First).ToBeVisibleAsync();
        }

        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    public override string ToString() => Name;
}
