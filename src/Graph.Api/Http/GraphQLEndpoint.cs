using Graph.Api.Errors;
using Graph.Api.Loading;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.Transport;
using GraphQL.Types;
using GraphQL.Validation;

namespace Graph.Api.Http;

/// <summary>GraphQL over HTTP: negotiate, read, execute, decide the status, write.</summary>
internal sealed partial class GraphQLEndpoint(
    IDocumentExecuter executer, IGraphQLSerializer serializer, ISchema schema, ApiOptions options, ErrorTranslator errors, ILogger<GraphQLEndpoint> logger)
{
    private const string TimeoutCode = "TIMEOUT";

    private static readonly IValidationRule[] GetRules = [.. DocumentValidator.CoreRules, new OperationVerbRule(HttpMethods.Get)];
    private static readonly IValidationRule[] PostRules = [.. DocumentValidator.CoreRules, new OperationVerbRule(HttpMethods.Post)];

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(HttpContext http)
    {
        try
        {
            await NegotiateAsync(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            LogGone();
        }
    }

    private async Task NegotiateAsync(HttpContext http)
    {
        http.Response.Headers.Vary = "Accept";
        if (AnswerType.Choose(http.Request.Headers.Accept) is not { } type)
        {
            var problem = new RequestProblemException(
                StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE", $"Accept {AnswerType.Modern} or {AnswerType.Legacy} in UTF-8.");
            await RejectAsync(http, AnswerType.Legacy, problem);
            return;
        }

        try
        {
            var request = await RequestReader.ReadAsync(http.Request, serializer, options.MaxBodyBytes);
            var result = await ExecuteAsync(http, request);
            await WriteAsync(http, result, type, AnswerStatus.Of(result, type));
        }
        catch (RequestProblemException problem)
        {
            await RejectAsync(http, type, problem);
        }
    }

    /// <summary>Executes a request; anew where somebody wrote to the store meanwhile, so that an answer is of one state.</summary>
    private async Task<ExecutionResult> ExecuteAsync(HttpContext http, GraphQLRequest request)
    {
        // All attempts share the time of one request.
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        limited.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds));
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                await using var scope = http.RequestServices.CreateAsyncScope();
                var result = await ExecuteAsync(http, request, scope.ServiceProvider);
                if (limited.IsCancellationRequested)
                {
                    return result.Errors?.Any(e => e.Code == TimeoutCode) == true ? result : TimedOut();
                }

                try
                {
                    await scope.ServiceProvider.GetRequiredService<RequestSession>().VerifyAsync(limited.Token);
                    return result;
                }
                catch (StateChangedException e) when (attempt == StoreReading.Attempts)
                {
                    return Unavailable(StoreReading.Busy(e));
                }
                catch (StateChangedException)
                {
                }
            }
        }
        catch (StoreUnavailableException e)
        {
            return Unavailable(e);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            return TimedOut();
        }

        ExecutionResult Unavailable(StoreUnavailableException e) => new() { Errors = [errors.Unavailable(e, "(all)")] };

        static ExecutionResult TimedOut() => new() { Errors = [new ExecutionError("The operation has timed out.") { Code = TimeoutCode }] };
    }

    private Task<ExecutionResult> ExecuteAsync(HttpContext http, GraphQLRequest request, IServiceProvider services) => executer.ExecuteAsync(new ExecutionOptions
    {
        Schema = schema,
        Query = request.Query,
        OperationName = request.OperationName,
        Variables = request.Variables,
        Extensions = request.Extensions,
        ValidationRules = HttpMethods.IsGet(http.Request.Method) ? GetRules : PostRules,
        RequestServices = services,
        CancellationToken = http.RequestAborted,
    });

    private Task RejectAsync(HttpContext http, string type, RequestProblemException problem)
    {
        LogRejected(problem.Code, problem.Message);
        return WriteAsync(http, new ExecutionResult { Errors = [new ExecutionError(problem.Message) { Code = problem.Code }] }, type, problem.Status);
    }

    private async Task WriteAsync(HttpContext http, ExecutionResult result, string type, int status)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = $"{type}; charset=utf-8";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        if (status == StatusCodes.Status405MethodNotAllowed)
        {
            http.Response.Headers.Allow = string.Join(", ", result.Errors!.OfType<OperationVerbError>().First().Allowed);
        }

        await serializer.WriteAsync(http.Response.Body, result, http.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Rejected a request: {Code}, {Reason}")]
    private partial void LogRejected(string code, string reason);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The client went away before its answer")]
    private partial void LogGone();
}
