using System.CommandLine;
using System.Globalization;
using Graph.Api.Hosting;
using Graph.Cli.Output;
using Graph.Core.Stores;

namespace Graph.Cli.Commands;

/// <summary><c>graph stats</c>: how much of what the store holds, and its release.</summary>
internal static class StatsCommand
{
    public static Command Create(Settings settings)
    {
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        var command = new Command("stats", "Count documents, statements, events, entities by kind and relations by type.") { json };
        command.SetWork((result, cancellationToken) => RunAsync(settings.Read(result), result.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(GraphOptions options, bool json, CancellationToken cancellationToken)
    {
        using var progress = new LateProgress();
        await using var runtime = await GraphRuntime.OpenAsync(options, progress, cancellationToken);
        var view = await runtime.Store.ReadAsync(
            async session => View(session.Release, await session.GetStatisticsAsync(cancellationToken)), cancellationToken);
        return Json.WriteOr(json, view, Print);
    }

    private static StatsView View(string release, StoreStatistics counts) => new(
        release, counts.Documents, counts.Statements, counts.Events,
        counts.Entities.Values.Sum(), Ordered(counts.Entities.Select(e => (e.Key.ToString(), e.Value))),
        counts.Relations.Values.Sum(), Ordered(counts.Relations.Select(r => (r.Key, r.Value))));

    private static OrderedDictionary<string, long> Ordered(IEnumerable<(string Name, long Count)> counts) =>
        new(counts.OrderBy(c => c.Name, StringComparer.Ordinal).Select(c => KeyValuePair.Create(c.Name, c.Count)));

    private static void Print(StatsView view)
    {
        Console.Out.WriteLine($"release {view.Release}");
        Line("documents", view.Documents);
        Line("statements", view.Statements);
        Line("events", view.Events);
        Line("entities", view.Entities);
        Lines(view.EntitiesByKind);
        Line("relations", view.Relations);
        Lines(view.RelationsByType);

        static void Lines(OrderedDictionary<string, long> counts)
        {
            foreach (var (name, count) in counts)
            {
                Line($"  {name}", count);
            }
        }

        static void Line(string name, long count) => Console.Out.WriteLine($"{name,-22}{count.ToString(CultureInfo.InvariantCulture),6}");
    }

    private sealed record StatsView(
        string Release, long Documents, long Statements, long Events, long Entities, OrderedDictionary<string, long> EntitiesByKind,
        long Relations, OrderedDictionary<string, long> RelationsByType);
}
