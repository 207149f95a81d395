using System.CommandLine;
using Graph.Api.Hosting;
using Graph.Cli.Output;
using Graph.Cli.Traces;
using Graph.Core.Dates;
using Graph.Core.Stores;
using Graph.Core.Tracing;

namespace Graph.Cli.Commands;

/// <summary><c>graph trace id [other]</c>: which policies touch a deal, or which deals a policy touches.</summary>
internal static class TraceCommand
{
    public static Command Create(Settings settings)
    {
        var id = new Argument<string>("id") { Description = "The id of a deal or a policy." };
        var other = new Argument<string?>("other") { Description = "The id of the other end, to ask about one pair.", Arity = ArgumentArity.ZeroOrOne };
        var asOf = new Option<string?>("--as-of") { Description = "Every hop must have held on this day.", HelpName = "yyyy-mm-dd" };
        var knownAt = new Option<string?>("--known-at") { Description = "Nothing may rest on a document that was not public by this day.", HelpName = "yyyy-mm-dd" };
        var limit = Given.Number("--limit", 1_000, "At most so many answers, from 1 to 1000.");
        var paths = Given.Number("--paths", 25, "At most so many paths for each answer, from 1 to 25.");
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        var command = new Command("trace", "Show which policies touch a deal, or which deals a policy touches, with every source.")
        {
            id, other, asOf, knownAt, limit, paths, json,
        };
        command.SetWork((result, cancellationToken) =>
        {
            var clocks = Clocks.Parse(result.GetValue(asOf), result.GetValue(knownAt));
            var limits = new TraceLimits(result.GetValue(limit), result.GetValue(paths));
            var question = new TraceQuestion(result.GetRequiredValue(id), result.GetValue(other), clocks, limits);
            return RunAsync(settings.Read(result), question, result.GetValue(json), cancellationToken);
        });
        return command;
    }

    /// <summary>The answer, read of one state.</summary>
    internal static Task<TraceView> AnswerAsync(GraphRuntime runtime, TraceQuestion question, CancellationToken cancellationToken) => runtime.Store.ReadAsync(
        async session => await ViewAsync(session, await runtime.Tracer.TraceAsync(session, question, cancellationToken), question.OtherId, cancellationToken),
        cancellationToken);

    /// <summary>A trace as it is shown, from the session that answered it.</summary>
    internal static async Task<TraceView> ViewAsync(IGraphSession session, Trace trace, string? otherId, CancellationToken cancellationToken) =>
        new TraceViewBuilder(await TraceEvidence.GatherAsync(session, trace, cancellationToken), otherId).Build();

    private static async Task<int> RunAsync(GraphOptions options, TraceQuestion question, bool json, CancellationToken cancellationToken)
    {
        using var progress = new LateProgress();
        await using var runtime = await GraphRuntime.OpenAsync(options, progress, cancellationToken);
        progress.Report("tracing");
        var view = await AnswerAsync(runtime, question, cancellationToken);
        return Json.WriteOr(json, view, v => new TracePrinter(Page.For(Console.Out, isTerminal: !Console.IsOutputRedirected), v).Print());
    }
}
