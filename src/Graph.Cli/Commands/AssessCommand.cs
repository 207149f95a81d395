using System.CommandLine;
using Graph.Core.Dates;
using Graph.Core.Tracing;

namespace Graph.Cli.Commands;

/// <summary><c>graph assess --party id:ROLE --date day</c>: which policies would touch a deal that does not exist yet.</summary>
internal static class AssessCommand
{
    public static Command Create(Settings settings)
    {
        var parties = Given.Several("--party", "id:ROLE", $"A party and its role: {string.Join(", ", AssumedRoles.OfParties)}; acquirer and so on will do.");
        var assets = Given.Several("--asset", "id", "A company, product or technology that the deal includes.");
        var technologies = Given.Several("--technology", "id", "A technology that the deal includes.");
        var partOf = Given.Several("--part-of", "id", "A deal of which it is a part, such as the sale that it is a bid for.");
        var date = new Option<string>("--date") { Description = "When it is announced: a year, month or day.", HelpName = "date", Required = true };
        var closed = new Option<string?>("--closed") { Description = "When it is closed; else it stays open.", HelpName = "date" };
        var type = new Option<string?>("--type") { Description = "The type of the deal, such as acquisition, for rules that ask for one.", HelpName = "type" };
        var options = new TraceOptions();
        var command = new Command("assess", "Show which policies would touch a deal that does not exist yet, with every source. Nothing is stored.")
        {
            parties, assets, technologies, partOf, date, closed, type,
        };
        options.AddTo(command);
        command.SetWork((result, cancellationToken) =>
        {
            var clocks = options.Clocks(result);
            var question = new AssessQuestion(PartialDate.Parse(result.GetRequiredValue(date), "announced"), clocks)
            {
                Parties = [.. result.GetValue(parties)!.Select(Party)],
                Assets = result.GetValue(assets)!,
                Technologies = result.GetValue(technologies)!,
                PartOf = result.GetValue(partOf)!,
                Closed = result.GetValue(closed) is { } day ? PartialDate.Parse(day, "closed") : null,
                Type = result.GetValue(type),
                Limits = options.Limits(result),
            };
            return options.PrintAsync(
                result, settings.Read(result), "assessing", otherId: null,
                (tracer, session) => tracer.AssessAsync(session, question, cancellationToken), cancellationToken);
        });
        return command;
    }

    /// <summary>Ids may have colons, roles have none. Without a role it is an unknown one, which the answer names.</summary>
    private static AssumedParty Party(string text) => text.LastIndexOf(':') is var colon and > 0
        ? new AssumedParty(text[..colon], AssumedRoles.Read(text[(colon + 1)..]))
        : new AssumedParty(text, "");
}
