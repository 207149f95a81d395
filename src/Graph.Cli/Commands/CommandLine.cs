using System.CommandLine;
using System.Runtime.InteropServices;
using Graph.Cli.Output;
using Graph.Core;

namespace Graph.Cli.Commands;

/// <summary>The command <c>graph</c>: its subcommands, and the one place where mistakes and failures become exit codes.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var settings = new Settings();
        var root = new RootCommand("Which regulations touch which deals, with the evidence for every hop.")
        {
            settings.Data,
            AssessCommand.Create(settings),
            CheckCommand.Create(settings),
            KeyCommand.Create(),
            LoadCommand.Create(settings),
            SearchCommand.Create(settings),
            StatsCommand.Create(settings),
            TraceCommand.Create(settings),
        };
        var parsed = root.Parse(args);
        var unknown = Given.UnknownOptions(parsed);
        var mistakes = unknown.Count > 0 ? unknown : [.. parsed.Errors.Select(e => $"{e.Message.TrimEnd('.')}; see graph --help")];
        if (mistakes.Count > 0)
        {
            return Failure.Report(new GraphException([.. mistakes.Select(m => new Problem("bad-arguments", "", m))]));
        }

        // Not the library's own handler: it listens only once an action has yielded, and most of the work here never does.
        using var cancelling = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            // The first Ctrl-C ends the work in order, the second one the process.
            signal.Cancel = !cancelling.IsCancellationRequested;
            cancelling.Cancel();
        });
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        return await parsed.InvokeAsync(configuration, cancelling.Token);
    }

    /// <summary>Runs the work of a subcommand; what goes wrong is told on standard error.</summary>
    public static void SetWork(this Command command, Func<ParseResult, CancellationToken, Task<int>> work) =>
        command.SetAction(async (result, cancellationToken) =>
        {
            try
            {
                return await work(result, cancellationToken);
            }
            catch (Exception e)
            {
                return Failure.Report(e);
            }
        });
}
