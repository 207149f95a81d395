using Graph.Api.Hosting;
using Graph.Cli.Commands;
using Graph.Cli.Output;
using Graph.Core;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Search;
using Graph.Core.Stores;
using Graph.Core.Tracing;
using Graph.Neo4j;
using Graph.Tests.Cli;
using Graph.Tests.Embedded;
using Graph.Tests.Structure;

namespace Graph.Tests.Neo4j;

/// <summary>The project's seeds in both stores: what <c>graph trace --json</c> prints is equal to the byte.</summary>
[Collection(Neo4jTests.Name)]
public sealed class SeedDifferenceTests(Neo4jServer server)
{
    // Before and between the orders of 2020, in the time of the mergers, and after the orders of 2025.
    private static readonly string[] AsOf = ["2018-03-20", "2020-09-20", "2022-01-27", "2025-10-01"];
    private static readonly string[] KnownAt = ["2020-08-31", "2020-12-15", "2022-06-30", "2026-01-31"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_trace_and_exact_search_of_the_seeds_is_equal_to_the_byte()
    {
        using var folder = new TemporaryFolder();
        await using var neo4j = await OpenNeo4jAsync(server.Options);
        await using var embedded = await GraphRuntime.OpenAsync(Settings(o => o.Store.Path = folder.File("graph.db")), new Progress<string>(), Cancel);
        await AssertSameAsync("releases", runtime => runtime.Store.ReadAsync(s => Task.FromResult(s.Release), Cancel));

        var deals = await IdsAsync(embedded, EntityKind.Deal);
        var policies = await IdsAsync(embedded, EntityKind.Policy);
        var answers = new HashSet<string>();
        foreach (var question in (IEnumerable<TraceQuestion>)[.. deals.SelectMany(OnAllDays), .. policies.Concat(deals).Select(id => new TraceQuestion(id, null, Clocks.None))])
        {
            await AssertSameAsync($"{question}", async runtime =>
            {
                var view = await TraceOptions.AnswerAsync(
                    runtime, question.OtherId, (tracer, session) => tracer.TraceAsync(session, question, Cancel), Cancel);
                answers.Add(Json.Text(view.Groups));
                return Json.Text(view);
            });
        }

        foreach (var text in await TextsAsync(embedded))
        {
            await AssertSameAsync($"search {text}", async runtime => Json.Text(await ExactAsync(runtime, text)));
        }

        Assert.NotEmpty(policies);
        Assert.True(answers.Count > deals.Count * 2, $"{answers.Count} different answers about {deals.Count} deals: the days hardly matter");

        async Task AssertSameAsync(string question, Func<GraphRuntime, Task<string>> ask)
        {
            var (one, other) = (await AnswerAsync(embedded, ask), await AnswerAsync(neo4j, ask));
            Assert.True(one == other, $"{question}\nembedded {one}\nneo4j {other}");
        }
    }

    [Fact]
    public async Task The_command_prints_the_same_from_both_stores()
    {
        await using var prepared = await OpenNeo4jAsync(server.Options);
        using var graph = new GraphProcess();
        graph.Settings["Graph__Seeds__Path"] = Path.Combine(Repository.Root, "seeds");
        string[] trace = ["trace", "tiktok-us-sale-2020", "--as-of", AsOf[1], "--known-at", KnownAt[1], "--json"];
        var embedded = await graph.RunAsync(trace);
        graph.Settings["Graph__Store__Kind"] = "neo4j";
        graph.Settings["Graph__Store__Address"] = server.Options.Address;
        graph.Settings["Graph__Store__User"] = server.Options.User;
        graph.Settings["Graph__Store__Password"] = server.Options.Password;
        var neo4j = await graph.RunAsync(trace);

        Assert.Equal((0, 0), (embedded.ExitCode, neo4j.ExitCode));
        Assert.Contains("prc-catalogue-2020", neo4j.Output, StringComparison.Ordinal);
        Assert.Equal(embedded.Output, neo4j.Output);
    }

    private static IEnumerable<TraceQuestion> OnAllDays(string deal) =>
        AsOf.SelectMany(asOf => KnownAt.Select(knownAt => new TraceQuestion(deal, null, Clocks.Parse(asOf, knownAt))));

    /// <summary>What the command prints: the answer, or why there is none.</summary>
    private static async Task<string> AnswerAsync(GraphRuntime runtime, Func<GraphRuntime, Task<string>> ask)
    {
        try
        {
            return await ask(runtime);
        }
        catch (GraphException e)
        {
            return e.Message;
        }
    }

    /// <summary>Every id, name, alias and external id.</summary>
    private static Task<List<string>> TextsAsync(GraphRuntime runtime) => runtime.Store.ReadAsync(
        async s => (await s.FindEntitiesAsync(new EntityFilter([]), EntityOrder.Id, descending: false, new PageRequest(PageRequest.Maximum), Cancel)).Items
            .Select(e => e.Entity).SelectMany(e => (string[])[e.Id, e.Name, .. e.Aliases, .. e.ExternalIds.Values]).Distinct().ToList(), Cancel);

    /// <summary>The hits that have the text as it stands, of few candidates: weaker ones may not push them out.</summary>
    private static async Task<IReadOnlyList<SearchHit>> ExactAsync(GraphRuntime runtime, string text)
    {
        var candidates = (await runtime.Store.ReadAsync(s => s.SearchAsync(SearchText.Terms(text), 3, Cancel), Cancel)).Entities;
        List<SearchHit> exact = [.. SearchRanking.Rank(text, candidates).TakeWhile(h => h.Score == SearchRanking.Exact)];
        Assert.NotEmpty(exact);
        return exact;
    }

    private static Task<List<string>> IdsAsync(GraphRuntime runtime, EntityKind kind) => runtime.Store.ReadAsync(
        async s => (await s.FindEntitiesAsync(new EntityFilter([kind]), EntityOrder.Id, descending: false, new PageRequest(PageRequest.Maximum), Cancel)).Items.Select(e => e.Entity.Id).ToList(), Cancel);

    private async Task<GraphRuntime> OpenNeo4jAsync(Neo4jStoreOptions at)
    {
        await (await server.OpenEmptyAsync()).DisposeAsync();
        return await GraphRuntime.OpenAsync(
            Settings(o => (o.Store.Kind, o.Store.Address, o.Store.User, o.Store.Password) = ("neo4j", at.Address, at.User, at.Password)), new Progress<string>(), Cancel);
    }

    private static GraphOptions Settings(Action<GraphOptions> set)
    {
        var options = new GraphOptions();
        options.Seeds.Path = Path.Combine(Repository.Root, "seeds");
        options.Seeds.RulesPath = Path.Combine(Repository.Root, "cypher", "rules");
        set(options);
        return options;
    }
}
