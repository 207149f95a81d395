using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Tests.Explorer;

/// <summary>What a reader does on the way from the search box to a source.</summary>
internal static partial class Reading
{
    /// <summary>Types into the search box, letter by letter, and opens what is wanted by a click.</summary>
    public static async Task FindAsync(this Visit visit, string words, string id, string name)
    {
        await visit.Box("Search").PressSequentiallyAsync(words);
        await visit.Option(name).ClickAsync();
        await visit.ArriveAsync(id, name);
    }

    /// <summary>The same by the keyboard alone.</summary>
    public static async Task FindByKeysAsync(this Visit visit, string words, string id, string name)
    {
        await visit.Box("Search").PressSequentiallyAsync(words);
        await Expect(visit.Option(name)).ToBeVisibleAsync();
        await visit.PressUntilAsync("ArrowDown", () => visit.Option(name).And(visit.Page.Locator("[aria-selected=true]")).CountAsync());
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArriveAsync(id, name);
    }

    /// <summary>Presses a key until something is there, at most as often as a patient reader would.</summary>
    public static async Task PressUntilAsync(this Visit visit, string key, Func<Task<int>> isThere)
    {
        for (var i = 0; await isThere() == 0; i++)
        {
            Assert.True(i < 80, $"{key} does not lead there");
            await visit.Page.Keyboard.PressAsync(key);
        }
    }

    /// <summary>Sets the days by the form in the header.</summary>
    public static async Task SetDaysAsync(this Visit visit, string asOf = "", string knownAt = "")
    {
        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = OpenDays() }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "In force on" }).FillAsync(asOf);
        await visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Known by" }).FillAsync(knownAt);
        await visit.Button("Show this day").ClickAsync();
        var expected = string.Concat(asOf == "" ? "" : $"asOf={asOf}", asOf != "" && knownAt != "" ? "&" : "", knownAt == "" ? "" : $"knownAt={knownAt}");
        await Expect(visit.Page).ToHaveURLAsync(new Regex($"[?&]{expected}$"));
    }

    /// <summary>Opens the first source within a part of the page.</summary>
    /// <returns>The sources of that line.</returns>
    public static async Task<ILocator> OpenSourceAsync(this Visit visit, ILocator within)
    {
        await within.GetByRole(AriaRole.Button, new() { NameRegex = SourceMarker() }).First.ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { NameRegex = SourceDialog() });
        await Expect(dialog).ToBeVisibleAsync();
        return dialog;
    }

    /// <summary>A source tells the paraphrase, its publisher, its date, and where on the web it is, or that this is not known.</summary>
    public static async Task TellsAsync(this ILocator sources, string says, string publisher, string date)
    {
        var note = sources.GetByRole(AriaRole.Article).Filter(new() { HasText = says });
        await Expect(note).ToContainTextAsync(publisher);
        await Expect(note).ToContainTextAsync(DayText(date));
        var link = note.GetByRole(AriaRole.Link, new() { NameRegex = OutsideLink() });
        await Expect(link.Or(note.GetByText("No address on the web is known."))).ToBeVisibleAsync();
        if (await link.CountAsync() > 0)
        {
            await Expect(link).ToHaveAttributeAsync("href", WebAddress());
        }
    }

    public static Task TellsAsync(this ILocator sources, JsonElement statement) =>
        sources.TellsAsync(statement.Text("says"), statement.GetProperty("document").Text("publisher"), statement.GetProperty("document").Text("date"));

    /// <summary>Compares the table of a trace, line by line, with the answers that are pinned.</summary>
    public static async Task HasAnswersAsync(this Visit visit, IReadOnlyList<(string Name, string Status)> expected)
    {
        await visit.Button("Table").ClickAsync();
        await Expect(visit.Page.Locator("tbody tr")).ToHaveCountAsync(expected.Count);
        var rows = await visit.Page.Locator("tbody tr").AllInnerTextsAsync();
        Assert.All(rows.Zip(expected), row => Assert.True(
            row.First.Contains(row.Second.Name, StringComparison.Ordinal) && row.First.Contains($"\t {row.Second.Status}".Trim(), StringComparison.Ordinal),
            $"{row.First} is not {row.Second}"));
        await visit.Button("Sentences").ClickAsync();
    }

    /// <summary>The part of a trace that is about one policy or deal.</summary>
    public static ILocator About(this Visit visit, string name) =>
        visit.Page.Locator("main article").Filter(new() { Has = visit.Page.GetByRole(AriaRole.Heading, new() { Level = 2, Name = name }) });

    /// <summary>A line of an entity's connections.</summary>
    public static ILocator Line(this Visit visit, string group, string text) =>
        visit.Page.Locator("main section:has(> h3)").Filter(new() { Has = visit.Page.GetByRole(AriaRole.Heading, new() { Level = 3, NameRegex = new Regex($"^{Regex.Escape(group)} ") }) })
            .GetByRole(AriaRole.Listitem).Filter(new() { HasText = text });

    /// <summary>A date as the pages tell it: 2020-08-28 is "28 August 2020", 2020-08 "August 2020".</summary>
    public static string DayText(string date) => date.Length switch
    {
        4 => date,
        7 => DateOnly.ParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture).ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
    };

    private static ILocator Option(this Visit visit, string name) =>
        visit.Page.Locator("li[role=option]").Filter(new() { Has = visit.Page.GetByText(name, new() { Exact = true }) });

    private static async Task ArriveAsync(this Visit visit, string id, string name)
    {
        await visit.Page.WaitForURLAsync(new Regex($"/entity/{Regex.Escape(id)}(\\?|$)"));
        await Expect(visit.Heading).ToHaveTextAsync(name);
    }

    [GeneratedRegex("^(Set|Change) the day$")]
    private static partial Regex OpenDays();

    [GeneratedRegex("^Source [0-9]+(, which denies it)?: ")]
    private static partial Regex SourceMarker();

    [GeneratedRegex("^(Source|[0-9]+ sources) of this line$")]
    private static partial Regex SourceDialog();

    [GeneratedRegex("^Open the document at ")]
    private static partial Regex OutsideLink();

    [GeneratedRegex("^https?://[^/]+/")]
    private static partial Regex WebAddress();
}
