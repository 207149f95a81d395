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
            context.ReportError(new ValidationError(context.Document.Source, "", "This schema has no mutations.", context.Operation));
        }

        return default;
    }
}

/// <summary>The operation cannot be sent by this method.</summary>
internal sealed class OperationVerbError(ValidationContext context, string method) : ValidationError(
    context.Document.Source, "", $"A {context.Operation.Operation.ToString().ToLowerInvariant()} cannot be sent by {method}.", context.Operation)
{
    /// <summary>What the operation is.</summary>
    public OperationType Operation { get; } = context.Operation.Operation;
}
