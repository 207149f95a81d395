using System.Globalization;
using Graph.Api.Caching;
using Graph.Api.Documents;
using Graph.Api.Errors;
using Graph.Api.Persisted;
using Graph.Api.Telemetry;
using GraphQL;
using GraphQL.Transport;
using GraphQLParser.AST;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Http;

/// <summary>GraphQL over HTTP: negotiate, read, and, when it is its turn, execute, decide the status and write; then send.</summary>
internal sealed partial class GraphQLEndpoint(
    RequestExecution execution, RequestSlots slots, AnswerWriter writer, UnsentAnswers unsent, EventStream streams, DocumentLibrary documents, DocumentReader reader,
    CrossSiteGuard guard, EntityTags tags, AnswerCache cache, IGraphQLSerializer serializer, ApiOptions options, ILogger<GraphQLEndpoint> logger)
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
            await SendAsync(http, ErrorAnswer.Of(ErrorTranslator.InternalError()), AnswerType.Choose(http.Request.Headers.Accept).Json ?? AnswerType.Legacy, StatusCodes.Status500InternalServerError);
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
            await AnswerAsync(http, await RequestReader.ReadAsync(http.Request, serializer, options), accepted);
        }
        catch (RequestProblemException problem)
        {
            LogRejected(problem.Code, problem.Message);
            http.Response.Headers.RetryAfter = problem.RetryAfter?.ToString(CultureInfo.InvariantCulture);
            await SendAsync(http, ErrorAnswer.Of(problem.Code, problem.Message), accepted.Json ?? AnswerType.Legacy, problem.Status);
        }
    }

    /// <summary>Answers when it is its turn. The turn is over before anything is sent: a client that does not read keeps nobody waiting.</summary>
    private async Task AnswerAsync(HttpContext http, GraphQLRequest request, AcceptedTypes accepted)
    {
        RequestToExecute? watched;
        WrittenAnswer? answer;
        using (var time = new RequestTime(options, http.RequestAborted))
        using (await slots.TakeAsync(time))
        {
            (watched, answer) = await WorkAsync(http, request, accepted, time);
        }

        if (watched is not null)
        {
            await streams.SubscribeAsync(http, watched);
            return;
        }

        using (answer)
        {
            await (answer is null ? Task.CompletedTask : accepted.StreamFirst ? streams.TellAsync(http, answer) : unsent.SendAsync(http, answer.Bytes, http.RequestAborted));
        }
    }

    /// <summary>What takes a slot.</summary>
    /// <returns>A subscription that was asked for, else the answer; neither where the client has it already.</returns>
    private async Task<(RequestToExecute? Watched, WrittenAnswer? Answer)> WorkAsync(HttpContext http, GraphQLRequest request, AcceptedTypes accepted, RequestTime time)
    {
        if (Read(http, request, accepted, out var unread) is not { } asked)
        {
            return (null, await WriteAsync(http, new ExecutedRequest(ErrorAnswer.Of(unread!), null, null), accepted));
        }

        if (accepted.Stream && IsSubscription(asked))
        {
            return (asked, null);
        }

        if (!accepted.StreamFirst && HttpMethods.IsGet(asked.Method) && await tags.FindCurrentAsync(http.Request, accepted.Json!, time) is { } current)
        {
            Tag(http, current);
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return (null, null);
        }

        if (await cache.FindAsync(asked, time) is { } kept)
        {
            return (null, Begun(http, writer.Copy(kept), kept.State, accepted));
        }

        var executed = await execution.RunAsync(asked, null, time);
        var answer = await WriteAsync(http, executed, accepted);
        if (executed.Release is { } state && !answer.IsRefusal)
        {
            cache.Keep(asked, state, answer);
        }

        return (null, answer);
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

    /// <summary>Writes an answer, and the headers that go before it where it is no stream.</summary>
    private async Task<WrittenAnswer> WriteAsync(HttpContext http, ExecutedRequest executed, AcceptedTypes accepted) =>
        Begun(http, await writer.WriteAsync(executed.Result, http.RequestAborted), executed.Release, accepted);

    private WrittenAnswer Begun(HttpContext http, WrittenAnswer answer, string? state, AcceptedTypes accepted)
    {
        if (!accepted.StreamFirst)
        {
            var type = accepted.Json ?? AnswerType.Legacy;
            var status = AnswerStatus.Of(answer.Result, type);
            if (state is not null && HttpMethods.IsGet(http.Request.Method) && !answer.IsRefusal && status == StatusCodes.Status200OK)
            {
                Tag(http, tags.Of(http.Request, type, state));
            }

            Begin(http, answer, type, status);
        }

        return answer;
    }

    private async Task SendAsync(HttpContext http, ExecutionResult result, string type, int status)
    {
        using var answer = await writer.WriteAsync(result, http.RequestAborted);
        Begin(http, answer, type, status);
        await unsent.SendAsync(http, answer.Bytes, http.RequestAborted);
    }

    private static void Begin(HttpContext http, WrittenAnswer answer, string type, int status)
    {
        RequestRecord.Of(http).Note(answer.Result);
        http.Response.StatusCode = status;
        http.Response.ContentType = $"{type}; charset=utf-8";
        http.Response.ContentLength = answer.Bytes.Length;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        if (HttpMethods.IsGet(http.Request.Method) && http.Response.Headers.ETag.Count == 0)
        {
            http.Response.Headers.CacheControl = "no-store";
        }

        if (status == StatusCodes.Status405MethodNotAllowed)
        {
            http.Response.Headers.Allow = string.Join(", ", answer.Result.Errors!.OfType<OperationVerbError>().First().Allowed);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Rejected a request: {Code}, {Reason}")]
    private partial void LogRejected(string code, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed")]
    private partial void LogUnforeseen(Exception exception);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The client went away before its answer")]
    private partial void LogGone();
}
