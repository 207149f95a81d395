using Graph.Tests.Api;
using Graph.Tests.Explorer;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browser))]

namespace Graph.Tests.Explorer;

/// <summary>One browser, and one server with the seeds, for all tests of the pages; both start with the first visit.</summary>
public sealed class Browser : IAsyncDisposable
{
    private readonly SemaphoreSlim _starting = new(1);
    private ApiProcess? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the server is.</summary>
    public string Origin => _server!.Address.GetLeftPart(UriPartial.Authority);

    /// <summary>Opens an address in a profile of its own.</summary>
    internal async Task<Visit> VisitAsync(string address, int width = 1280, ColorScheme colours = ColorScheme.Light)
    {
        Skip.WithoutPages();
        var path = Skip.WithoutChromium();
        await _starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _server ??= await ApiProcess.StartWithSeedsAsync();
            _playwright ??= await Playwright.CreateAsync();
            _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] });
        }
        finally
        {
            _starting.Release();
        }

        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = Origin,
            ViewportSize = new() { Width = width, Height = 1000 },
            ColorScheme = colours,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        return await Visit.StartAsync(context, address);
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
        _starting.Dispose();
    }
}
