using System.CommandLine;
using Graph.Api.Hosting;
using Graph.Cli.Output;
using Graph.Cli.Traces;
using Graph.Core.Tracing;
using Graph.Exchange.Seeds;
using Graph.Exchange.Seeds.Linting;

namespace Graph.Cli.Commands;

/// <summary><c>graph check [folder]</c>: reads seeds and tells every mistake, and what is worth a look; leaves the store as it is.</summary>
internal static class CheckCommand
{
    public static Command Create(Settings settings)
    {
        var folder = new Argument<string?>("folder")
        {
            Description = "The folder of the seeds; without it, the one that comes with the program.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("check", "Check seed files: every mistake with file and line, and what is worth a look.") { folder };
        command.SetWork(async (result, cancellationToken) =>
        {
            var options = settings.Read(result);
            var seeds = SeedReader.Read(result.GetValue(folder) ?? GraphRuntime.SeedFolder(options), cancellationToken);
            var found = SeedLinter.Lint(seeds, await TouchesAsync(seeds, options, cancellationToken));
            foreach (var warning in found.Warnings)
            {
                Console.Out.WriteLine($"warning: {warning}");
            }

            var rows = seeds.Changes;
            Console.Out.WriteLine(
                $"{TraceWords.Count(rows.Documents.Count, "document")}, {TraceWords.Count(rows.Entities.Count, "entity", "entities")}, "
                + $"{TraceWords.Count(rows.Events.Count, "event")}, {TraceWords.Count(rows.Relations.Count, "relation")}, "
                + $"{TraceWords.Count(rows.Statements.Count, "statement")}: no errors, {TraceWords.Count(found.Warnings.Count, "warning")}, "
                + $"{TraceWords.Count(found.Excepted, "exception")}.");
            return 0;
        });
        return command;
    }

    /// <summary>What the rules find in the seeds, asked of a store of its own that is gone afterwards.</summary>
    private static async Task<Touches> TouchesAsync(SeedSet seeds, GraphOptions options, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("graph-check-");
        try
        {
            options.Store.Kind = "embedded";
            options.Store.Path = Path.Combine(folder.FullName, "graph.db");
            options.Seeds.Load = false;
            using var progress = new LateProgress();
            await using var runtime = await GraphRuntime.OpenAsync(options, progress, cancellationToken);
            await runtime.Store.ApplyAsync(seeds.Changes, cancellationToken);
            await using var session = await runtime.Store.OpenSessionAsync(cancellationToken);
            return await Touches.FindAsync(session, runtime.Tracer.Rules, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
