using Graph.Cli.Output;
using Graph.Cli.Traces;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Rules;
using Graph.Core.Tracing;
using Graph.Embedded;
using Graph.Exchange.Seeds;
using Graph.Tests.Exchange.Seeds;

namespace Graph.Tests.Cli;

/// <summary>
/// Prints traces made by hand over <see cref="CliSeeds"/> in a real store: what is printed does not depend on how paths are found.
/// </summary>
internal sealed class PrintedTrace : IAsyncDisposable
{
    private static readonly RuleSet Rules = RuleSet.Read(
    [
        ("lists-technology.cypher", "// name: lists-technology\n// reason: The policy lists an item that covers a technology of an asset.\n"
            + "(policy:Policy)-[:LISTS]->(:ControlItem)-[:COVERS]->(:Technology)<-[:USES]-(:Product)<-[:INCLUDES]-(deal:Deal)"),
        ("names-party.cypher", "// name: names-party\n// reason: The policy names a party of the deal.\n(policy:Policy)-[:TARGETS]->(:Company)-[:SELLER_IN|BIDDER_IN]->(deal:Deal)"),
        ("said-to-apply.cypher", "// name: said-to-apply\n// reason: Somebody says that the policy applies to the deal.\n(policy:Policy)-[:APPLIES_TO]->(deal:Deal)"),
    ]);

    private readonly SeedsOnDisk _seeds = CliSeeds.Create();
    private EmbeddedStore _store = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<PrintedTrace> OpenAsync()
    {
        var printed = new PrintedTrace();
        printed._store = await EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(Path.Combine(printed._seeds.Folder, "data", "graph.db")), Token);
        await printed._store.ApplyAsync(SeedReader.Read(printed._seeds.Folder, Token).Changes, Token);
        return printed;
    }

    public static Answer Chain() => new(
        "lists-technology", WindowPosition.During,
        [["the-list.LISTS.item-7", "item-7.COVERS.ranking", "app.USES.ranking", "app-sale.INCLUDES.app"]]);

    public static Answer Claim() => new("said-to-apply", WindowPosition.During, [["the-list.APPLIES_TO.app-sale"]]);

    public static Answer Party() => new("names-party", WindowPosition.During, [["the-order.TARGETS.appco", "appco.SELLER_IN.app-sale"]]);

    public static Answer Disputed() => new("names-party", WindowPosition.During, [["the-order.TARGETS.buyer", "buyer.BIDDER_IN.app-sale"]]);

    /// <summary>The view of a trace with these answers.</summary>
    public async Task<TraceView> ViewAsync(string id, Clocks clocks, IReadOnlyList<Answer> answers, Func<Coverage, Coverage>? change = null)
    {
        await using var session = await _store.OpenSessionAsync(Token);
        var relationIds = answers.SelectMany(a => a.Paths).SelectMany(p => p).Distinct().ToList();
        var relations = await session.GetRelationsAsync(relationIds, Token);
        var made = answers.Select(a => Make(a, relations, clocks)).ToList();
        var coverage = new Coverage(
            Rules.Rules, Rules.Hash, new string('b', 64), clocks, new TraceLimits(), 4, new string('0', 60) + "cafe",
            made.Count, made.Count, made.Sum(a => a.PathsFound), made.Sum(a => (long)a.Paths.Count), Complete: true);
        var entity = (await session.GetEntitiesAsync([id], Token))[id].At(clocks.KnownAt);
        var trace = new Trace(entity, made, change is null ? coverage : change(coverage));
        return new TraceViewBuilder(await TraceEvidence.GatherAsync(session, trace, Token), null).Build();
    }

    /// <summary>The text of a trace with these answers, as it is when piped.</summary>
    public async Task<string> TextAsync(string id, Clocks clocks, IReadOnlyList<Answer> answers, Func<Coverage, Coverage>? change = null)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new TracePrinter(Page.For(writer, isTerminal: false), await ViewAsync(id, clocks, answers, change)).Print();
        return writer.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _seeds.Dispose();
    }

    private static TraceAnswer Make(Answer answer, IReadOnlyDictionary<string, RelationRecord> relations, Clocks clocks)
    {
        var paths = answer.Paths.Select(ids =>
        {
            var steps = ids.Select(id => relations[id].At(clocks.KnownAt)!).ToList();
            var nodes = new List<string> { relations[ids[0]].Relation.From };
            foreach (var relation in ids.Select(id => relations[id].Relation))
            {
                nodes.Add(relation.From == nodes[^1] ? relation.To : relation.From);
            }

            var window = steps.Aggregate(Window.Always, (w, s) => w.Intersect(s.Window));
            return (Path: new TracePath(nodes, ids, window, answer.Position), Status: steps.Max(s => s.Status));
        }).ToList();
        var first = paths[0].Path;
        return new TraceAnswer(
            Rules.Rules.Single(r => r.Name == answer.Rule), first.Nodes[0], first.Nodes[^1], paths[0].Status, first.Relations.Count,
            paths.Min(p => p.Path.Window.Start), [.. paths.Select(p => p.Path)], answer.PathsFound ?? paths.Count);
    }

    public sealed record Answer(string Rule, WindowPosition Position, string[][] Paths, long? PathsFound = null);
}
