using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Api.Http;

/// <summary>Lets an operation through only by a method that fits it: GET reads, and a subscription needs a stream.</summary>
internal sealed class OperationVerbRule(string method, bool intoStream = false) : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var operation = context.Operation.Operation;
        if ((operation == OperationType.Subscription && !intoStream) || (operation == OperationType.Mutation && HttpMethods.IsGet(method)))
        {
            context.ReportError(new OperationVerbError(context, method));
        }

        return default;
    }
}

/// <summary>The operation cannot be sent by this method, or not without asking for a stream.</summary>
internal sealed class OperationVerbError(ValidationContext context, string method) : ValidationError(
    context.Document.Source, null, Reason(context.Operation.Operation, method), context.Operation)
{
    /// <summary>The methods to name instead: for what needs a stream, those that the address has.</summary>
    public IReadOnlyList<string> Allowed { get; } =
        context.Operation.Operation == OperationType.Mutation ? [HttpMethods.Post] : [HttpMethods.Get, HttpMethods.Post];

    private static string Reason(OperationType operation, string method) => operation == OperationType.Subscription
        ? $"A subscription is answered by a stream of events: send Accept: {AnswerType.Stream}."
        : $"A {operation.ToString().ToLowerInvariant()} cannot be sent by {method}.";
}
