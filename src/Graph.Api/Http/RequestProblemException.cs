namespace Graph.Api.Http;

/// <summary>A request that is no GraphQL request.</summary>
/// <param name="status">The status to answer with.</param>
/// <param name="code">A stable code.</param>
/// <param name="message">What is wrong and what was expected.</param>
internal sealed class RequestProblemException(int status, string code, string message) : Exception(message)
{
    /// <summary>The status to answer with.</summary>
    public int Status { get; } = status;

    /// <summary>A stable code.</summary>
    public string Code { get; } = code;

    /// <summary>After how many seconds to try again; null where that would not help.</summary>
    public int? RetryAfter { get; init; }
}
