using System.Globalization;
using System.Text.Json;
using Graph.Api.Http;
using Graph.Benchmarks.Stores;
using Graph.Benchmarks.Tracing;
using Graph.Core.Model;
using Graph.Embedded;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Benchmarks.Http;

/// <summary>
/// The API over HTTP on this machine: a tiny query, one of three levels, and a trace with all its evidence; beside each an address that
/// sends the same bytes, and beside the second the library alone. They take turns within one run, since server and client share the machine. No answers
/// are kept, but where it says so: a second server keeps them, as it does unless it is told not to. On the skewed graph, where most of its policies
/// touch a deal, a trace is of one deal and one policy; the first ten of all that touch a deal are told beside, without a mark.
/// </summary>
/// <param name="nodes">Nodes of the skewed graph; 0 for the seeds.</param>
/// <param name="relations">Relations of the skewed graph.</param>
/// <param name="seed">Seed of the skewed graph.</param>
/// <param name="data">A data file that holds the skewed graph already; null for none.</param>
/// <param name="neo4j">Where a Neo4j answers, which holds the seeds then; null for the embedded store. The marks are for that one.</param>
internal sealed class HttpBenchmark(int nodes, int relations, int seed, string? data, Uri? neo4j)
{
    private const int OnOwnStore = 16;
    private const int OnNeo4j = 2;
    private const int Rounds = 3;
    private const int SkewedQuestions = 40;
    private const double LeastOfBare = 0.8;
    private const double MostForTrace = 2_000;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(4);

    private readonly List<string> _lines = [];

    // A trace asks Neo4j thirty times, which takes all of a small machine: more of them at once wait for their turn and tell nothing new.
    private int Connections => neo4j is null ? OnOwnStore : OnNeo4j;

    private bool IsSkewed => nodes > 0 || data is not null;

    /// <summary>Runs everything; true where every mark was met.</summary>
    public async Task<bool> RunAsync()
    {
        if (neo4j is not null && IsSkewed)
        {
            throw new ArgumentException("Neo4j is asked the seeds only: give --neo4j without --nodes and --data");
        }

        var folder = Directory.CreateTempSubdirectory("graph-bench-");
        try
        {
            var file = data ?? Path.Combine(folder.FullName, "graph.db");
            if (nodes > 0 && data is null)
            {
                await using var store = await EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(file), CancellationToken.None);
                await StoreBenchmark.LoadAsync(store, new SkewedGraph(nodes, relations, seed));
            }

            string[] settings = ["--urls=http://127.0.0.1:0", .. StoreSettings(file), $"--Graph:Seeds:Load={!IsSkewed}", "--Logging:LogLevel:Default=Error", "--Graph:Api:RateLimit=0"];
            await using var app = ApiHost.Build([.. settings, "--Graph:Api:AnswerCacheBytes=0"]);
            var (bytes, bare) = (new Dictionary<string, byte[]>(), (BareGraph?)null);
            app.MapPost("/plain/{name}", (HttpContext http, string name) => SendAsync(http, bytes[name]));
            app.MapPost("/bare", (HttpContext http) => bare!.AnswerAsync(http));
            await app.StartAsync();
            await using var keeping = ApiHost.Build(settings);
            await keeping.StartAsync();
            var (client, keptBy) = (ClientOf(app), ClientOf(keeping));
            var levels = Body(Questions.Levels, IsSkewed ? SkewedGraph.Id(EntityKind.Company, 0) : "bytedance");
            var (traces, firsts) = IsSkewed ? await SkewedTracesAsync(client) : ([Body(Questions.Trace, "tiktok-us-sale-2020")], []);
            bytes["tiny"] = await client.AskAsync("/graphql", Body(Questions.Tiny, ""));
            bytes["levels"] = await client.AskAsync("/graphql", levels);
            bytes["trace"] = await client.AskAsync("/graphql", traces[0]);
            bare = new BareGraph(JsonElement.Parse(bytes["levels"]));
            CheckEqual(JsonElement.Parse(bytes["levels"]), JsonElement.Parse(await client.AskAsync("/bare", levels)));
            var met = await CompareAsync(client, keptBy, levels, traces, firsts);
            await app.StopAsync();
            await keeping.StopAsync();
            bare.Dispose();
            _lines.ForEach(Console.WriteLine);
            return met;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private string[] StoreSettings(string file)
    {
        if (neo4j is null)
        {
            return [$"--Graph:Store:Path={file}"];
        }

        var login = neo4j.UserInfo.Split(':', 2);
        return ["--Graph:Store:Kind=neo4j", $"--Graph:Store:Address={neo4j.Scheme}://{neo4j.Authority}", $"--Graph:Store:Password={(login.Length == 2 ? Uri.UnescapeDataString(login[1]) : "")}"];
    }

    // A figure of another answer says nothing, and an error is quick.
    private static void CheckEqual(JsonElement ours, JsonElement bare)
    {
        if (!JsonElement.DeepEquals(ours.GetProperty("data"), bare.GetProperty("data")))
        {
            throw new InvalidOperationException($"The library alone answers something else: {bare.GetRawText()[..Math.Min(bare.GetRawText().Length, 300)]}");
        }
    }

    private async Task<bool> CompareAsync(LoadClient client, LoadClient keptBy, string levels, IReadOnlyList<string> traces, IReadOnlyList<string> firsts)
    {
        var what = IsSkewed ? "trace of a deal and a policy" : "trace with evidence";
        var (ours, bare) = (new Contestant("three levels", "/graphql", [levels], Connections), new Contestant("  the library alone", "/bare", [levels], Connections));
        var trace = new Contestant($"{what}, one at a time", "/graphql", traces, 1);
        Contestant[] all =
        [
            new("tiny query", "/graphql", [Body(Questions.Tiny, "")], Connections), new("  the same bytes", "/plain/tiny", ["{}"], Connections),
            ours, bare, new("  the same bytes", "/plain/levels", ["{}"], Connections),
            new(what, "/graphql", traces, Connections), new("  the same bytes", "/plain/trace", ["{}"], Connections),
            trace, new("three levels, one at a time", "/graphql", [levels], 1),
            .. firsts.Count > 0 ? [new Contestant("first ten of all, one at a time", "/graphql", firsts, 1)] : (Contestant[])[],
        ];
        Contestant[] kept = [new("three levels, asked before", "/graphql", [levels], Connections), new($"{what}, asked before", "/graphql", traces, Connections)];
        (Contestant Contestant, LoadClient Client)[] turns = [.. all.Select(c => (c, client)), .. kept.Select(c => (c, keptBy))];
        foreach (var (contestant, with) in turns)
        {
            await contestant.RunAsync(with, WarmUp);
            contestant.Forget();
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (contestant, with) in turns)
            {
                await contestant.RunAsync(with, Turn);
            }
        }

        _lines.Add($"{Connections + " connections",-44}{"requests/s",12}{"p50 µs",12}{"p99 µs",12}");
        _lines.AddRange(turns.Select(t => t.Contestant.ToString()));
        if (neo4j is not null)
        {
            _lines.Add("the marks are for the embedded store: nothing is judged");
            return true;
        }

        return Judge("three levels against the library alone", ours.Rate / bare.Rate, LeastOfBare, atLeast: true)
            & Judge($"{what}, p50 in µs", trace.Quantile(0.5), MostForTrace, atLeast: false);
    }

    private static LoadClient ClientOf(WebApplication app) =>
        new(new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port);

    private bool Judge(string what, double value, double mark, bool atLeast)
    {
        var met = atLeast ? value >= mark : value <= mark;
        _lines.Add(string.Create(CultureInfo.InvariantCulture, $"{(met ? "met" : "MISSED")}: {what} {value:0.00}, mark {mark:0.00}"));
        return met;
    }

    /// <summary>Questions of one deal and one policy, both by chance, and of one deal and all.</summary>
    private async Task<(IReadOnlyList<string> Between, IReadOnlyList<string> Firsts)> SkewedTracesAsync(LoadClient client)
    {
        var (random, graph) = (new Random(7), new SkewedGraph(nodes > 0 ? nodes : 1_000_000, relations, seed));
        var (between, firsts, found, touched) = (new List<string>(), new List<string>(), new List<long>(), 0);
        for (var i = 0; i < SkewedQuestions; i++)
        {
            var (deal, policy) = (Any(EntityKind.Deal), Any(EntityKind.Policy));
            between.Add(Body(Questions.TraceBetween.Replace("$OTHER", policy, StringComparison.Ordinal), deal));
            firsts.Add(Body(Questions.TraceFirst, deal));
            touched += await FoundAsync(between[^1]) > 0 ? 1 : 0;
            found.Add(await FoundAsync(firsts[^1]));
        }

        found.Sort();
        _lines.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"{SkewedQuestions} pairs of a deal and a policy by chance, {touched} of which touch; half of the deals are touched {found[found.Count / 2]:N0} times or more"));
        return (between, firsts);

        string Any(EntityKind kind) => SkewedGraph.Id(kind, random.Next(graph.Count(kind)));

        async Task<long> FoundAsync(string body) => JsonElement.Parse(await client.AskAsync("/graphql", body))
            .GetProperty("data").GetProperty("trace").GetProperty("coverage").GetProperty("found").GetInt64();
    }

    private static string Body(string query, string id) => JsonSerializer.Serialize(new { query = query.Replace("$ID", id, StringComparison.Ordinal) });

    private static async Task SendAsync(HttpContext http, byte[] bytes)
    {
        await http.Request.Body.CopyToAsync(Stream.Null);
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes);
    }
}
