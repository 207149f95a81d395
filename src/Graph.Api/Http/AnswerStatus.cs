using Graph.Api.Errors;
using GraphQL;
using GraphQL.Execution;

namespace Graph.Api.Http;

/// <summary>The one place that decides the status of an executed request.</summary>
internal static class AnswerStatus
{
    private const string CommitUnknown = "COMMIT_UNKNOWN";

    /// <summary>The status by GraphQL over HTTP, section 6.4.</summary>
    public static int Of(ExecutionResult result, string answerType)
    {
        var errors = result.Errors ?? [];
        if (errors.OfType<OperationVerbError>().Any())
        {
            return StatusCodes.Status405MethodNotAllowed;
        }

        if (errors.Any(e => e.Code == "TIMEOUT"))
        {
            return StatusCodes.Status504GatewayTimeout;
        }

        // Whoever is told 503 sends the same again, which is right for everything but what may have been written.
        if (errors.OfType<StoreUnavailableError>().Any(e => e.Code != CommitUnknown) && HasNoData(result))
        {
            return StatusCodes.Status503ServiceUnavailable;
        }

        if (result.Executed)
        {
            return StatusCodes.Status200OK;
        }

        if (errors.Any(e => e.Code == ErrorTranslator.Internal))
        {
            return StatusCodes.Status500InternalServerError;
        }

        return answerType == AnswerType.Modern ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
    }

    private static bool HasNoData(ExecutionResult result) =>
        result.Data is not RootExecutionNode { SubFields: { } fields } || fields.All(f => f.Result is null);
}
