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
        kept.Add(new ExecutionError($"{errors.Count - most} more errors are not shown.") { Code = "TOO_MANY_ERRORS" });
        result.Errors = kept;
    }
}
