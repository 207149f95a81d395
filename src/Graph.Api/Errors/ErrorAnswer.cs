using GraphQL;

namespace Graph.Api.Errors;

/// <summary>The answer of a request that nothing was executed of, or whose answer cannot be given.</summary>
internal static class ErrorAnswer
{
    /// <summary>With one error.</summary>
    public static ExecutionResult Of(ExecutionError error) => new() { Errors = [error] };

    /// <summary>With one error of a code.</summary>
    public static ExecutionResult Of(string code, string message) => Of(new ExecutionError(message) { Code = code });
}
