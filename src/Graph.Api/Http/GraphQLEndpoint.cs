using Graph.Api.Documents;
using Graph.Api.Errors;
using Graph.Api.Persisted;
using Graph.Api.Telemetry;
using GraphQL;
using GraphQL.Transport;
using GraphQLParser.AST;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Http;

/// <summary>GraphQL over HTTP: negotiate, read, execute, decide the status, write.</summary>
internal sealed partial class GraphQLEndpoint(
    RequestExecution execution, EventStream streams, DocumentLibrary documents, DocumentReader reader, CrossSiteGuard guard, EntityTags tags,
    IGraphQLSerializer serializer, ApiOptions options, ILogger<GraphQLEndpoint> logger)
{
    // A key changes what is answered, an origin what a browser may see of it, whatever this request has of them.
    private const string Vary = "Accept, Accept-Encoding, Authorization, Origin";

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
        catch (Exception unforeseen) when (!http.Response.HasStarted)
        {
            LogUnforeseen(unforeseen);
            await WriteAsync(http, ErrorAnswer.Of(ErrorTranslator.InternalError()), AnswerType.Choose(http.Request.Headers.Accept).Json ?? AnswerType.Legacy, StatusCodes.Status500InternalServerError);
        }
    }

    private async Task NegotiateAsync(HttpContext http)
    {
        http.Response.Headers.Vary = Vary;
        var accepted = AnswerType.Choose(http.Request.Headers.Accept);
        try
        {
            if (accepted is { Json: null, Stream: false })
            {
                throw new RequestProblemException(
                    StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE", $"Accept {AnswerType.Modern}, {AnswerType.Legacy} or {AnswerType.Stream} in UTF-8.");
            }

            guard.Check(http.Request);
            await AnswerAsync(http, await RequestReader.ReadAsync(http.Request, serializer, options.MaxBodyBytes), accepted);
        }
        catch (RequestProblemException problem)
        {
            LogRejected(problem.Code, problem.Message);
            await WriteAsync(http, ErrorAnswer.Of(problem.Code, problem.Message), accepted.Json ?? AnswerType.Legacy, problem.Status);
        }
    }

    private async Task AnswerAsync(HttpContext http, GraphQLRequest request, AcceptedTypes accepted)
    {
        if (Read(http, request, accepted, out var unread) is not { } asked)
        {
            var type = accepted.Json ?? AnswerType.Legacy;
            var result = ErrorAnswer.Of(unread!);
            await (accepted.StreamFirst ? streams.TellAsync(http, result) : WriteAsync(http, result, type, AnswerStatus.Of(result, type)));
            return;
        }

        if (accepted.Stream && IsSubscription(asked))
        {
            await streams.SubscribeAsync(http, asked);
        }
        else if (accepted.StreamFirst)
        {
            await streams.AnswerAsync(http, asked);
        }
        else
        {
            await AnswerAsync(http, asked, accepted.Json!);
        }
    }

    private async Task AnswerAsync(HttpContext http, RequestToExecute asked, string type)
    {
        if (!HttpMethods.IsGet(asked.Method))
        {
            var answer = await execution.RunAsync(asked, null, http.RequestAborted);
            await WriteAsync(http, answer.Result, type, AnswerStatus.Of(answer.Result, type));
        }
        else if (await tags.FindCurrentAsync(http.Request, type, http.RequestAborted) is { } current)
        {
            Tag(http, current);
            http.Response.StatusCode = StatusCodes.Status304NotModified;
        }
        else
        {
            var answer = await execution.RunAsync(asked, null, http.RequestAborted);
            var status = AnswerStatus.Of(answer.Result, type);
            if (answer.Release is { } release && status == StatusCodes.Status200OK)
            {
                Tag(http, tags.Of(http.Request, type, release));
            }

            await WriteAsync(http, answer.Result, type, status);
        }
    }

    /// <summary>What is to be executed; null where the document is not known or cannot be read.</summary>
    private RequestToExecute? Read(HttpContext http, GraphQLRequest request, AcceptedTypes accepted, out ExecutionError? error)
    {
        try
        {
            var requested = documents.Find(request);
            return reader.Read(requested.Text, out error) is { } known
                ? new RequestToExecute(request, known, requested.IsPersisted, http.Request.Method, accepted.Stream)
                : null;
        }
        catch (ExecutionError unknown)
        {
            error = unknown;
            return null;
        }
    }

    /// <summary>Whether the operation asked for is one.</summary>
    private static bool IsSubscription(RequestToExecute asked)
    {
        var name = asked.Request.OperationName;
        return asked.Document.Parsed.Definitions.OfType<GraphQLOperationDefinition>()
            .FirstOrDefault(o => name is null || o.Name?.StringValue == name)?.Operation == OperationType.Subscription;
    }

    /// <summary>May be kept, and is asked about before it is used again; what was asked with a key only by who asked.</summary>
    private static void Tag(HttpContext http, EntityTagHeaderValue tag)
    {
        http.Response.Headers.ETag = tag.ToString();
        http.Response.Headers.CacheControl = http.Request.Headers.Authorization.Count > 0 ? "private, no-cache" : "no-cache";
    }

    private async Task WriteAsync(HttpContext http, ExecutionResult result, string type, int status)
    {
        ErrorLimit.Apply(result, options.MaxErrors);
        using var answer = new BoundedAnswer(options.MaxResponseBytes);
        try
        {
            await serializer.WriteAsync(answer, result, http.RequestAborted);
        }
        catch (AnswerTooLargeException problem)
        {
            http.Response.Headers.ETag = default;
            var refusal = problem.Refusal(result);
            await WriteAsync(http, refusal, type, AnswerStatus.Of(refusal, type));
            return;
        }

        RequestRecord.Of(http).Note(result);
        http.Response.StatusCode = status;
        http.Response.ContentType = $"{type}; charset=utf-8";
        http.Response.ContentLength = answer.Length;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        if (HttpMethods.IsGet(http.Request.Method) && http.Response.Headers.ETag.Count == 0)
        {
            http.Response.Headers.CacheControl = "no-store";
        }

        if (status == StatusCodes.Status405MethodNotAllowed)
        {
            http.Response.Headers.Allow = string.Join(", ", result.Errors!.OfType<OperationVerbError>().First().Allowed);
        }

        await answer.SendAsync(http.Response.Body, http.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Rejected a request: {Code}, {Reason}")]
    private partial void LogRejected(string code, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed")]
    private partial void LogUnforeseen(Exception exception);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The client went away before its answer")]
    private partial void LogGone();
}
