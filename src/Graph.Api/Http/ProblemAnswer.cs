using Graph.Api.Errors;
using Graph.Api.Telemetry;
using GraphQL;

namespace Graph.Api.Http;

/// <summary>The answer to a request that is turned away before it is read.</summary>
internal static class ProblemAnswer
{
    /// <summary>Writes it in the form of every other error, in a type that the client accepts where there is one.</summary>
    public static Task WriteAsync(HttpContext http, IGraphQLSerializer serializer, RequestProblemException problem)
    {
        var result = ErrorAnswer.Of(problem.Code, problem.Message);
        RequestRecord.Of(http).Note(result);
        http.Response.StatusCode = problem.Status;
        http.Response.ContentType = $"{AnswerType.Choose(http.Request.Headers.Accept).Json ?? AnswerType.Legacy}; charset=utf-8";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "no-store";
        return serializer.WriteAsync(http.Response.Body, result, http.RequestAborted);
    }
}
