using System.CommandLine;
using Graph.Api.Hosting;
using Graph.Cli.Output;
using Graph.Cli.Traces;
using Graph.Core.Dates;
using Graph.Core.Stores;
using Graph.Core.Tracing;

namespace Graph.Cli.Commands;

/// <summary>What the commands that print a trace have in common: its days, its limits and its form.</summary>
internal sealed class TraceOptions
{
    private readonly Option<string?> _asOf = new("--as-of") { Description = "Every hop must have held on this day.", HelpName = "yyyy-mm-dd" };
    private readonly Option<string?> _knownAt = new("--known-at") { Description = "Nothing may rest on a document that was not public by this day.", HelpName = "yyyy-mm-dd" };
    private readonly Option<int> _limit = Given.Number("--limit", 1_000, "At most so many answers, from 1 to 1000.");
    private readonly Option<int> _paths = Given.Number("--paths", 25, "At most so many paths for each answer, from 1 to 25.");
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON document." };

    /// <summary>Puts them behind the options that a command has already.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _asOf, _knownAt, _limit, _paths, _json })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The days that were given.</summary>
    /// <exception cref="Graph.Core.GraphException">One is no day.</exception>
    public Clocks Clocks(ParseResult result) => Core.Dates.Clocks.Parse(result.GetValue(_asOf), result.GetValue(_knownAt));

    /// <summary>The limits that were given.</summary>
    public TraceLimits Limits(ParseResult result) => new(result.GetValue(_limit), result.GetValue(_paths));

    /// <summary>Answers, and prints the answer.</summary>
    /// <param name="result">What was given.</param>
    /// <param name="options">The settings.</param>
    /// <param name="doing">What somebody who waits is told.</param>
    /// <param name="otherId">The other end, where one pair is asked about.</param>
    /// <param name="answer">Answers from a session.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<int> PrintAsync(
        ParseResult result, GraphOptions options, string doing, string? otherId, Func<Tracer, IGraphSession, Task<Trace>> answer, CancellationToken cancellationToken)
    {
        using var progress = new LateProgress();
        await using var runtime = await GraphRuntime.OpenAsync(options, progress, cancellationToken);
        progress.Report(doing);
        var view = await AnswerAsync(runtime, otherId, answer, cancellationToken);
        return Json.WriteOr(result.GetValue(_json), view, v => new TracePrinter(Page.For(Console.Out, isTerminal: !Console.IsOutputRedirected), v).Print());
    }

    /// <summary>The answer as it is shown, all of it read of one state.</summary>
    internal static Task<TraceView> AnswerAsync(
        GraphRuntime runtime, string? otherId, Func<Tracer, IGraphSession, Task<Trace>> answer, CancellationToken cancellationToken) => runtime.Store.ReadAsync(
            async session => new TraceViewBuilder(
                await TraceEvidence.GatherAsync(session, await answer(runtime.Tracer, session), cancellationToken), otherId).Build(),
            cancellationToken);
}
