using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Api.Http;

/// <summary>Lets an operation through only by a method that fits it: GET reads, and there are no subscriptions over either method.</summary>
internal sealed class OperationVerbRule(string method) : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var operation = context.Operation.Operation;
        if (operation == OperationType.Subscription || (operation == OperationType.Mutation && HttpMethods.IsGet(method)))
        {
            context.ReportError(new OperationVerbError(context, method));
        }
        else if (operation == OperationType.Mutation && context.Schema.Mutation is null)
        {
            context.ReportError(new ValidationError(context.Document.Source, null, "This schema has no mutations.", context.Operation));
        }

        return default;
    }
}

/// <summary>The operation cannot be sent by this method.</summary>
internal sealed class OperationVerbError(ValidationContext context, string method) : ValidationError(
    context.Document.Source, null, $"A {context.Operation.Operation.ToString().ToLowerInvariant()} cannot be sent by {method}.", context.Operation)
{
    /// <summary>The methods to name instead: for what cannot be sent at all, those that the address has.</summary>
    public IReadOnlyList<string> Allowed { get; } =
        context.Operation.Operation == OperationType.Mutation ? [HttpMethods.Post] : [HttpMethods.Get, HttpMethods.Post];
}
