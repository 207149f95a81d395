using Graph.Tests.Explorer;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Tests.Api;

/// <summary>What one does in GraphiQL.</summary>
internal static class GraphiQLEditor
{
    public static ILocator Answer(this Visit visit) => visit.Page.Locator(".graphiql-response");

    /// <summary>Until the editor stands and knows the schema.</summary>
    public static async Task ReadyAsync(this Visit visit)
    {
        await Expect(visit.Page.Locator(".graphiql-query-editor .view-line").First).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".graphiql-sidebar .graphiql-spinner")).ToHaveCountAsync(0);
    }

    public static async Task WriteAsync(this Visit visit, string editor, string text)
    {
        await visit.Page.Locator($"{editor} .view-lines").ClickAsync();
        await visit.Page.Keyboard.PressAsync("Control+A");
        await visit.Page.Keyboard.InsertTextAsync(text);
    }

    public static Task AskAsync(this Visit visit) => visit.Page.Locator(".graphiql-execute-button").ClickAsync();
}
