using Graph.Api.Documents;
using Graph.Api.Http;
using Graph.Api.Schemas;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Api.Pricing;

/// <summary>Refuses what costs too much. It runs for every request, since the price follows from the values of variables.</summary>
internal sealed class PriceRule(ApiOptions options) : ValidationRuleBase
{
    private string[]? _limits;

    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPostNodeVisitorAsync(ValidationContext context)
    {
        if (context.HasErrors || OperationRoot.Of(context.Schema, context.Operation) is not { } root)
        {
            return default;
        }

        try
        {
            var walk = new PriceWalk(context.Schema, context.Document, context.ArgumentValues, context.ShouldIncludeNode, options.MostSteps);
            var none = RowLimits.None(_limits ??= Limits(context.Schema));
            var price = QueryPrice.Of(walk.Price(root, [context.Operation.SelectionSet], none), options.MaxComplexity);
            context.UserContext[QueryPrice.Name] = price;
            if (price.Total > price.Budget)
            {
                context.ReportError(new TooComplexError(price));
            }
        }
        catch (UnfoldsTooFarException tooFar)
        {
            context.ReportError(new TooComplexError(tooFar));
        }

        return default;
    }

    /// <summary>Why an operation of a valid document is refused whatever its variables are; null where it is not.</summary>
    public TooComplexError? RefusalWithAnyVariables(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        try
        {
            var walk = new PriceWalk(schema, document, LeastArguments.Of(document), LeastArguments.Includes, options.MostSteps);
            var none = RowLimits.None(_limits ??= Limits(schema));
            var price = QueryPrice.Of(walk.Price(OperationRoot.Of(schema, operation)!, [operation.SelectionSet], none), options.MaxComplexity);
            return price.Total > price.Budget ? new TooComplexError(price) : null;
        }
        catch (UnfoldsTooFarException tooFar)
        {
            return new TooComplexError(tooFar);
        }
    }

    private static string[] Limits(ISchema schema) =>
    [
        .. schema.AllTypes.OfType<IComplexGraphType>().SelectMany(t => t.Fields).Select(f => PriceAttribute.Of(f)?.Limit).OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];
}
