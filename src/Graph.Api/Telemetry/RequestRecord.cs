using Graph.Api.Pricing;
using GraphQL;
using GraphQLParser.AST;

namespace Graph.Api.Telemetry;

/// <summary>What logs, metrics and spans may tell of a request: never its document, its variables or a key.</summary>
internal sealed class RequestRecord
{
    private const int LongestName = 64;
    private const int MostCodes = 5;

    /// <summary>query, mutation or subscription; null where nobody got so far as to know.</summary>
    public string? OperationType { get; private set; }

    /// <summary>The name that the client gave its operation, where it is not too long to be one.</summary>
    public string? OperationName { get; private set; }

    /// <summary>The codes of its errors, each once.</summary>
    public IReadOnlyList<string> ErrorCodes { get; private set; } = [];

    /// <summary>Its price, once that is known.</summary>
    public long? Price { get; private set; }

    /// <summary>Whether it became an event stream.</summary>
    public bool IsStream { get; set; }

    /// <summary>The record of a request.</summary>
    public static RequestRecord Of(HttpContext http)
    {
        if (http.Features.Get<RequestRecord>() is not { } record)
        {
            http.Features.Set(record = new RequestRecord());
        }

        return record;
    }

    /// <summary>Takes from a result what may be told.</summary>
    public void Note(ExecutionResult result)
    {
        if (result.Operation is { } operation)
        {
            (OperationType, OperationName) = (TypeOf(operation), NameOf(operation));
        }

        ErrorCodes = CodesOf(result);
        Price = QueryPrice.Told(result) ?? Price;
    }

    /// <summary>The type of an operation as GraphQL writes it.</summary>
    public static string TypeOf(GraphQLOperationDefinition operation) => operation.Operation switch
    {
        GraphQLParser.AST.OperationType.Mutation => "mutation",
        GraphQLParser.AST.OperationType.Subscription => "subscription",
        _ => "query",
    };

    /// <summary>Its name: by the grammar letters, digits and _ of ASCII; null where it has none or a very long one.</summary>
    public static string? NameOf(GraphQLOperationDefinition operation) => operation.Name is { Value.Length: <= LongestName } name ? name.StringValue : null;

    /// <summary>The codes of the errors of a result, each once. Messages may quote what was asked.</summary>
    public static IReadOnlyList<string> CodesOf(ExecutionResult result) =>
        [.. (result.Errors ?? []).Select(e => e.Code ?? "NO_CODE").Distinct(StringComparer.Ordinal).Take(MostCodes)];
}
