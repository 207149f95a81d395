using System.CommandLine;
using Graph.Core.Tracing;

namespace Graph.Cli.Commands;

/// <summary><c>graph trace id [other]</c>: which policies touch a deal, or which deals a policy touches.</summary>
internal static class TraceCommand
{
    public static Command Create(Settings settings)
    {
        var id = new Argument<string>("id") { Description = "The id of a deal or a policy." };
        var other = new Argument<string?>("other") { Description = "The id of the other end, to ask about one pair.", Arity = ArgumentArity.ZeroOrOne };
        var options = new TraceOptions();
        var command = new Command("trace", "Show which policies touch a deal, or which deals a policy touches, with every source.") { id, other };
        options.AddTo(command);
        command.SetWork((result, cancellationToken) =>
        {
            var question = new TraceQuestion(result.GetRequiredValue(id), result.GetValue(other), options.Clocks(result), options.Limits(result));
            return options.PrintAsync(
                result, settings.Read(result), "tracing", question.OtherId,
                (tracer, session) => tracer.TraceAsync(session, question, cancellationToken), cancellationToken);
        });
        return command;
    }
}
