using System.Text.RegularExpressions;
using Graph.Tests.Explorer;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Graph.Tests.Api;

/// <summary>GraphiQL in a real browser against the program itself.</summary>
public sealed class GraphiQLTests(Browser browser)
{
    private const string Question = "What was known about the order of 14 August 2020 on the day before it?";

    [Fact]
    public async Task It_loads_from_its_own_server_alone_and_without_a_complaint()
    {
        await using var visit = await browser.VisitAsync("/graphql", width: 1600);

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
        await using var visit = await browser.VisitAsync("/graphql", width: 1600);
        await visit.ReadyAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = Question }).ClickAsync();
        await Expect(visit.Page.Locator(".graphiql-tab")).ToHaveCountAsync(2);
        await visit.AskAsync();

        await Expect(visit.Answer()).ToContainTextAsync("\"order\": null");
        await Expect(visit.Answer()).ToContainTextAsync("\"musically\": {");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_worker_marks_a_field_that_the_schema_does_not_have()
    {
        await using var visit = await browser.VisitAsync("/graphql", width: 1600);
        await visit.ReadyAsync();

        await visit.WriteAsync(".graphiql-query-editor", "{ nothing }");

        await Expect(visit.Page.Locator(".graphiql-query-editor .squiggly-error")).Not.ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_documentation_shows_the_schema()
    {
        await using var visit = await browser.VisitAsync("/graphql", width: 1600);
        await visit.ReadyAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Documentation Explorer") }).ClickAsync();
        await visit.Page.Locator(".graphiql-doc-explorer").GetByText("Query", new() { Exact = true }).ClickAsync();

        await Expect(visit.Page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("trace(");
    }

    [Fact]
    public async Task A_key_goes_with_the_question_and_is_not_kept()
    {
        await using var visit = await browser.VisitAsync("/graphql", width: 1600);
        await visit.ReadyAsync();
        await visit.WriteAsync(".graphiql-query-editor", "{ __typename }");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Headers" }).ClickAsync();
        await visit.WriteAsync(".graphiql-editor-tool .graphiql-editor:not(.hidden)", """{"authorization": "Bearer a-key"}""");

        var asked = await visit.Page.RunAndWaitForRequestAsync(visit.AskAsync, request => request.Method == "POST");

        Assert.Equal("Bearer a-key", await asked.HeaderValueAsync("authorization"));
        Assert.DoesNotContain("a-key", await visit.Page.EvaluateAsync<string>("JSON.stringify(localStorage)"), StringComparison.Ordinal);
    }
}
