using System.CommandLine;
using Graph.Api.Hosting;
using Graph.Cli.Output;
using Graph.Cli.Traces;
using Graph.Core;
using Graph.Core.Dates;
using Graph.Core.Search;
using Graph.Core.Stores;

namespace Graph.Cli.Commands;

/// <summary><c>graph search text</c>: finds entities by name, alias or id.</summary>
internal static class SearchCommand
{
    public static Command Create(Settings settings)
    {
        var text = new Argument<string>("text") { Description = "A name, an alias or an id, in any script." };
        var kinds = Given.Kinds("--kind", "Only entities of this kind; may be repeated.");
        var knownAt = new Option<string?>("--known-at") { Description = "Only what was public by this day.", HelpName = "yyyy-mm-dd" };
        var limit = Given.Number("--limit", 20, "At most so many, from 1 to 1000.");
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        var command = new Command("search", "Find entities by name, alias or id.") { text, kinds, knownAt, limit, json };
        command.SetWork((result, cancellationToken) =>
        {
            var filter = new EntityFilter(result.GetRequiredValue(kinds), Clocks.Parse(null, result.GetValue(knownAt)).KnownAt);
            return RunAsync(settings.Read(result), result.GetRequiredValue(text), filter, result.GetValue(limit), result.GetValue(json), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        GraphOptions options, string text, EntityFilter filter, int limit, bool json, CancellationToken cancellationToken)
    {
        if (limit is < 1 or > PageRequest.Maximum)
        {
            throw new GraphException("bad-limit", "--limit", $"{limit} is not from 1 to {PageRequest.Maximum}");
        }

        using var progress = new LateProgress();
        await using var runtime = await GraphRuntime.OpenAsync(options, progress, cancellationToken);
        var (found, nearest) = await runtime.Store.ReadAsync(
            async session =>
            {
                var hits = await SearchRanking.SearchAsync(session, text, filter, limit, cancellationToken);
                return (hits, hits.Found > 0 ? [] : await SearchRanking.NearestIdsAsync(session, text, 5, filter.KnownAt, cancellationToken));
            },
            cancellationToken);
        var view = new SearchView(
            text, Open.Format(filter.KnownAt ?? Open.End), [.. found.Hits.Select(h => new HitView(h.Record.Entity.Id, h.Record.Entity.Kind.ToString(), h.Record.Entity.Name, h.Matched, h.Score))],
            found.Found, found.Complete, nearest);
        return Json.WriteOr(json, view, Print);
    }

    private static void Print(SearchView view)
    {
        if (view.Hits.Count == 0)
        {
            Console.Out.WriteLine($"Nothing found for '{view.Query}'{(view.KnownAt is { } day ? $" that was public on {day}" : "")}.");
            if (view.Nearest.Count > 0)
            {
                Console.Out.WriteLine($"Nearest ids: {string.Join(", ", view.Nearest)}");
            }

            return;
        }

        var ids = view.Hits.Max(h => h.Id.Length);
        var kinds = view.Hits.Max(h => h.Kind.Length);
        foreach (var hit in view.Hits)
        {
            var alias = hit.Matched == hit.Name || hit.Matched == hit.Id ? "" : $"  (also: {hit.Matched})";
            Console.Out.WriteLine($"{hit.Id.PadRight(ids)}  {hit.Kind.PadRight(kinds)}  {hit.Name}{alias}");
        }

        var least = view.Complete ? "" : "at least ";
        Console.Out.WriteLine(view.Hits.Count < view.Found || !view.Complete
            ? $"CUT: {view.Hits.Count} of {least}{view.Found} shown. See more with --limit, or narrow it with --kind."
            : $"{TraceWords.Count(view.Found, "entity", "entities")} found.");
    }

    private sealed record SearchView(string Query, string? KnownAt, IReadOnlyList<HitView> Hits, int Found, bool Complete, IReadOnlyList<string> Nearest);

    private sealed record HitView(string Id, string Kind, string Name, string Matched, int Score);
}
