using System.Diagnostics;
using Graph.Api.Errors;
using GraphQL;
using GraphQL.DI;
using GraphQL.Execution;

namespace Graph.Api.Telemetry;

/// <summary>
/// A span for each execution, by OpenTelemetry's conventions for GraphQL: named after the type, since names are the client's to make up.
/// A request that is answered anew because somebody wrote has one for each attempt.
/// </summary>
internal static class OperationSpan
{
    /// <summary>Executes within a span.</summary>
    public static async Task<ExecutionResult> AroundAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        using var span = GraphTelemetry.Source.StartActivity("graphql");
        if (span is null)
        {
            return await next(options);
        }

        try
        {
            var result = await next(options);
            Describe(span, result);
            return result;
        }
        catch (OperationCanceledException)
        {
            span.SetTag("error.type", "CANCELLED").SetStatus(ActivityStatusCode.Error);
            throw;
        }
    }

    private static void Describe(Activity span, ExecutionResult result)
    {
        if (result.Operation is { } operation)
        {
            span.DisplayName = RequestRecord.TypeOf(operation);
            span.SetTag("graphql.operation.type", span.DisplayName).SetTag("graphql.operation.name", RequestRecord.NameOf(operation));
        }

        if (RequestRecord.CodesOf(result) is [var first, ..] codes)
        {
            span.SetTag("error.type", first).SetTag("graph.error_codes", codes.ToArray());
            // As with HTTP, a caller's mistake is not the server's failure.
            span.SetStatus(result.Errors!.Any(IsOurs) ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        }
    }

    private static bool IsOurs(ExecutionError error) => error is StoreUnavailableError or TimeoutError || error.Code == ErrorTranslator.Internal;
}
