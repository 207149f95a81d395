using System.Diagnostics;
using Graph.Api.Access;

namespace Graph.Api.Telemetry;

/// <summary>Counts and times the requests to GraphQL, and writes a line for each where the level of logging asks for it.</summary>
internal sealed partial class RequestRecorder(GraphTelemetry telemetry, ILogger<RequestRecorder> logger) : IMiddleware
{
    /// <inheritdoc/>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments("/graphql", StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        var start = Stopwatch.GetTimestamp();
        var failed = true;
        telemetry.Began();
        try
        {
            await next(context);
            failed = false;
        }
        finally
        {
            var request = RequestRecord.Of(context);
            var status = failed ? StatusCodes.Status500InternalServerError : context.Response.StatusCode;
            var elapsed = Stopwatch.GetElapsedTime(start);
            var outcome = context.RequestAborted.IsCancellationRequested ? "gone" : Outcome(status, request);
            telemetry.Ended(request, outcome, elapsed);
            if (logger.IsEnabled(LogLevel.Information))
            {
                var (milliseconds, codes) = (Math.Round(elapsed.TotalMilliseconds, 1), string.Join(',', request.ErrorCodes));
                var caller = context.Features.Get<Caller>()?.Name;
                LogAnswered(outcome, request.OperationType, request.OperationName, status, milliseconds, request.Price, caller, codes);
            }
        }
    }

    private static string Outcome(int status, RequestRecord request) => status switch
    {
        >= 500 => "failed",
        >= 400 => "refused",
        _ => request.ErrorCodes.Count > 0 ? "errors" : "ok",
    };

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Answered {Outcome}: {OperationType} {OperationName}, status {Status}, {Milliseconds} ms, price {Price}, caller {Caller}, codes {Codes}")]
    private partial void LogAnswered(
        string outcome, string? operationType, string? operationName, int status, double milliseconds, long? price, string? caller, string codes);
}
