using Graph.Api.Documents;
using GraphQL;

namespace Graph.Api.Errors;

/// <summary>Keeps the errors of an answer to a number that somebody reads, and says how many there are more.</summary>
internal static class ErrorLimit
{
    /// <summary>Cuts the errors of a result at the limit.</summary>
    public static void Apply(ExecutionResult result, int most)
    {
        if (result.Errors is not { } errors || errors.Count <= most)
        {
            return;
        }

        var kept = new ExecutionErrors();
        kept.AddRange(errors.Take(most));
        var more = errors.Count - most;
        var told = errors[^1] is ValidationStoppedError
            ? $"At least {more} more errors are not shown; the rest of the document was not looked at."
            : $"{more} more errors are not shown.";
        kept.Add(new ExecutionError(told) { Code = "TOO_MANY_ERRORS" });
        result.Errors = kept;
    }
}
