using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Tests.Explorer;

/// <summary>A page in a profile of its own, and all that it asked for and complained of.</summary>
internal sealed class Visit(IBrowserContext context, IPage page) : IAsyncDisposable
{
    // What loads late on a busy machine is waited for, not slept for.
    private const float Patience = 20_000;

    public IPage Page { get; } = page;

    public List<string> Asked { get; } = [];

    public List<string> Complaints { get; } = [];

    /// <summary>The address without the origin.</summary>
    public string Address => new Uri(Page.Url).PathAndQuery;

    public static async Task<Visit> StartAsync(IBrowserContext context, string address)
    {
        var visit = new Visit(context, await context.NewPageAsync());
        visit.Page.Request += (_, request) => visit.Asked.Add(request.Url);
        visit.Page.PageError += (_, error) => visit.Complaints.Add(error);
        visit.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                visit.Complaints.Add(message.Text);
            }
        };
        visit.Page.SetDefaultTimeout(Patience);
        SetDefaultExpectTimeout(Patience);
        await visit.Page.GotoAsync(address);
        return visit;
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    public ILocator Box(string name) => Page.GetByRole(AriaRole.Combobox, new() { Name = name });

    public ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
