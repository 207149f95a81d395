using System.CommandLine;
using Graph.Api.Hosting;
using Graph.Cli.Output;
using Graph.Cli.Traces;
using Graph.Core.Dates;
using Graph.Core.Stores;
using Graph.Core.Tracing;

namespace Graph.Cli.Commands;

/// <summary><c>graph assess --party id:ROLE --date day</c>: which policies would touch a deal that does not exist yet.</summary>
internal static class AssessCommand
{
    public static Command Create(Settings settings)
    {
        var parties = Given.Several("--party", "id:ROLE", $"A party and its role: {string.Join(", ", AssumedRoles.OfParties)}.");
        var assets = Given.Several("--asset", "id", "A company, product or technology that the deal includes.");
        var technologies = Given.Several("--technology", "id", "A technology that the deal includes.");
        var partOf = Given.Several("--part-of", "id", "A deal of which it is a part, such as the sale that it is a bid for.");
        var date = new Option<string>("--date") { Description = "When it is announced: a year, month or day.", HelpName = "date", Required = true };
        var closed = new Option<string?>("--closed") { Description = "When it is closed; else it stays open.", HelpName = "date" };
        var type = new Option<string?>("--type") { Description = "The type of the deal, such as acquisition, for rules that ask for one.", HelpName = "type" };
        var asOf = new Option<string?>("--as-of") { Description = "Every hop must have held on this day.", HelpName = "yyyy-mm-dd" };
        var knownAt = new Option<string?>("--known-at") { Description = "Nothing may rest on a document that was not public by this day.", HelpName = "yyyy-mm-dd" };
        var limit = Given.Number("--limit", 1_000, "At most so many answers, from 1 to 1000.");
        var paths = Given.Number("--paths", 25, "At most so many paths for each answer, from 1 to 25.");
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        var command = new Command("assess", "Show which policies would touch a deal that does not exist yet, with every source. Nothing is stored.")
        {
            parties, assets, technologies, partOf, date, closed, type, asOf, knownAt, limit, paths, json,
        };
        command.SetWork((result, cancellationToken) =>
        {
            var clocks = Clocks.Parse(result.GetValue(asOf), result.GetValue(knownAt));
            var question = new AssessQuestion(PartialDate.Parse(result.GetRequiredValue(date), "announced"), clocks)
            {
                Parties = [.. result.GetValue(parties)!.Select(Party)],
                Assets = result.GetValue(assets)!,
                Technologies = result.GetValue(technologies)!,
                PartOf = result.GetValue(partOf)!,
                Closed = result.GetValue(closed) is { } day ? PartialDate.Parse(day, "closed") : null,
                Type = result.GetValue(type),
                Limits = new TraceLimits(result.GetValue(limit), result.GetValue(paths)),
            };
            return RunAsync(settings.Read(result), question, result.GetValue(json), cancellationToken);
        });
        return command;
    }

    /// <summary>Ids may have colons, roles have none. Without a role it is an unknown one, which the answer names.</summary>
    private static AssumedParty Party(string text) => text.LastIndexOf(':') is var colon and > 0
        ? new AssumedParty(text[..colon], text[(colon + 1)..])
        : new AssumedParty(text, "");

    private static async Task<int> RunAsync(GraphOptions options, AssessQuestion question, bool json, CancellationToken cancellationToken)
    {
        using var progress = new LateProgress();
        await using var runtime = await GraphRuntime.OpenAsync(options, progress, cancellationToken);
        progress.Report("assessing");
        var view = await runtime.Store.ReadAsync(
            async session => await TraceCommand.ViewAsync(
                session, await runtime.Tracer.AssessAsync(session, question, cancellationToken), otherId: null, cancellationToken),
            cancellationToken);
        return Json.WriteOr(json, view, v => new TracePrinter(Page.For(Console.Out, isTerminal: !Console.IsOutputRedirected), v).Print());
    }
}
