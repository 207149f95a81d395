using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Tests.Api;

/// <summary>GraphiQL in a real browser against the program itself.</summary>
public sealed class GraphiQLTests(GraphiQLTests.Browser browser) : IClassFixture<GraphiQLTests.Browser>
{
    private const string Question = "What was known about the order of 14 August 2020 on the day before it?";

    [Fact]
    public async Task It_loads_from_its_own_server_alone_and_without_a_complaint()
    {
        await using var visit = await browser.VisitAsync();

        await Expect(visit.Page.Locator(".graphiql-query-editor")).ToContainTextAsync("tiktok-us-sale-2020");
        await Expect(visit.Page.Locator(".examples li")).ToHaveCountAsync(10);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Contains(visit.Asked, address => address.Contains("/assets/graphql.worker", StringComparison.Ordinal));
        Assert.All(visit.Asked.Where(address => !address.StartsWith("data:", StringComparison.Ordinal)), address => Assert.StartsWith(browser.Origin, address, StringComparison.Ordinal));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task An_example_opens_in_a_tab_of_its_own_and_is_answered()
    {
        await using var visit = await browser.VisitAsync();
        await visit.ReadyAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = Question }).ClickAsync();
        await Expect(visit.Page.Locator(".graphiql-tab")).ToHaveCountAsync(2);
        await visit.AskAsync();

        await Expect(visit.Answer).ToContainTextAsync("\"order\": null");
        await Expect(visit.Answer).ToContainTextAsync("\"musically\": {");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_worker_marks_a_field_that_the_schema_does_not_have()
    {
        await using var visit = await browser.VisitAsync();
        await visit.ReadyAsync();

        await visit.WriteAsync(".graphiql-query-editor", "{ nothing }");

        await Expect(visit.Page.Locator(".graphiql-query-editor .squiggly-error")).Not.ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_documentation_shows_the_schema()
    {
        await using var visit = await browser.VisitAsync();
        await visit.ReadyAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Documentation Explorer") }).ClickAsync();
        await visit.Page.Locator(".graphiql-doc-explorer").GetByText("Query", new() { Exact = true }).ClickAsync();

        await Expect(visit.Page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("trace(");
    }

    [Fact]
    public async Task A_key_goes_with_the_question_and_is_not_kept()
    {
        await using var visit = await browser.VisitAsync();
        await visit.ReadyAsync();
        await visit.WriteAsync(".graphiql-query-editor", "{ __typename }");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Headers" }).ClickAsync();
        await visit.WriteAsync(".graphiql-editor-tool .graphiql-editor:not(.hidden)", """{"authorization": "Bearer a-key"}""");

        var asked = await visit.Page.RunAndWaitForRequestAsync(visit.AskAsync, request => request.Method == "POST");

        Assert.Equal("Bearer a-key", await asked.HeaderValueAsync("authorization"));
        Assert.DoesNotContain("a-key", await visit.Page.EvaluateAsync<string>("JSON.stringify(localStorage)"), StringComparison.Ordinal);
    }

    /// <summary>One browser and one server for the class.</summary>
    public sealed class Browser : IAsyncDisposable
    {
        private readonly SemaphoreSlim _starting = new(1);
        private ApiProcess? _server;
        private IPlaywright? _playwright;
        private IBrowser? _browser;

        public string Origin => _server!.Address.GetLeftPart(UriPartial.Authority);

        internal async Task<Visit> VisitAsync()
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

            return await Visit.StartAsync(_browser, _server.Address);
        }

        public async ValueTask DisposeAsync()
        {
            await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
            _playwright?.Dispose();
            await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
            _starting.Dispose();
        }
    }

    /// <summary>A page in a profile of its own, and all that it asked for and complained of.</summary>
    internal sealed class Visit(IBrowserContext context, IPage page) : IAsyncDisposable
    {
        public IPage Page { get; } = page;

        public List<string> Asked { get; } = [];

        public List<string> Complaints { get; } = [];

        public ILocator Answer => Page.Locator(".graphiql-response");

        public static async Task<Visit> StartAsync(IBrowser browser, Uri address)
        {
            var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1600, Height = 1000 } });
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

            // What loads late on a busy machine is waited for, not slept for.
            visit.Page.SetDefaultTimeout(60_000);
            SetDefaultExpectTimeout(60_000);
            await visit.Page.GotoAsync(address.ToString());
            return visit;
        }

        /// <summary>Until the editor stands and knows the schema.</summary>
        public async Task ReadyAsync()
        {
            await Expect(Page.Locator(".graphiql-query-editor .view-line").First).ToBeVisibleAsync();
            await Expect(Page.Locator(".graphiql-sidebar .graphiql-spinner")).ToHaveCountAsync(0);
        }

        public async Task WriteAsync(string editor, string text)
        {
            await Page.Locator($"{editor} .view-lines").ClickAsync();
            await Page.Keyboard.PressAsync("Control+A");
            await Page.Keyboard.InsertTextAsync(text);
        }

        public Task AskAsync() => Page.Locator(".graphiql-execute-button").ClickAsync();

        public ValueTask DisposeAsync() => context.DisposeAsync();
    }
}
