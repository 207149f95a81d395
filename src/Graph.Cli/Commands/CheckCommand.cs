using System.CommandLine;
using Graph.Api.Hosting;
using Graph.Cli.Traces;
using Graph.Exchange.Seeds;

namespace Graph.Cli.Commands;

/// <summary><c>graph check [folder]</c>: reads seeds and tells every mistake; loads nothing.</summary>
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
        command.SetWork((result, cancellationToken) =>
        {
            var seeds = SeedReader.Read(result.GetValue(folder) ?? GraphRuntime.SeedFolder(settings.Read(result)), cancellationToken);
            var warnings = SeedLinter.Lint(seeds);
            foreach (var warning in warnings)
            {
                Console.Out.WriteLine($"warning: {warning}");
            }

            var rows = seeds.Changes;
            Console.Out.WriteLine(
                $"{TraceWords.Count(rows.Documents.Count, "document")}, {TraceWords.Count(rows.Entities.Count, "entity", "entities")}, "
                + $"{TraceWords.Count(rows.Events.Count, "event")}, {TraceWords.Count(rows.Relations.Count, "relation")}, "
                + $"{TraceWords.Count(rows.Statements.Count, "statement")}: no errors, {TraceWords.Count(warnings.Count, "warning")}.");
            return Task.FromResult(0);
        });
        return command;
    }
}
