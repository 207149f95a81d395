using Graph.Core;
using Graph.Core.Stores;

namespace Graph.Cli.Output;

/// <summary>Tells what went wrong on standard error and gives the exit code.</summary>
internal static class Failure
{
    /// <summary>The exit code of a caller's mistake.</summary>
    public const int Invalid = 1;

    private const int Failed = 2;
    private const int Cancelled = 130;

    /// <summary>How the command line calls what Core names as an argument.</summary>
    private static readonly Dictionary<string, string> Options = new(StringComparer.Ordinal)
    {
        ["asOf"] = "--as-of",
        ["knownAt"] = "--known-at",
        ["answers"] = "--limit",
        ["paths"] = "--paths",
        ["announced"] = "--date",
        ["closed"] = "--closed",
        ["parties"] = "--party",
    };

    public static int Report(Exception error)
    {
        switch (error)
        {
            case GraphException mistake:
                foreach (var problem in mistake.Problems)
                {
                    Tell((problem with { Place = Options.GetValueOrDefault(problem.Place, problem.Place) }).ToString());
                }

                return Invalid;
            case StoreUnavailableException unavailable:
                Tell($"{unavailable.Message} [{unavailable.Code}]");
                return Failed;
            case OperationCanceledException:
                Tell("cancelled [cancelled]");
                return Cancelled;
            default:
                Tell($"{error.GetType().Name}: {error.Message} [internal]");
                return Failed;
        }
    }

    private static void Tell(string message) => Console.Error.WriteLine($"graph: {message}");
}
