using Graph.Api.Documents;
using Graph.Api.Http;
using Graph.Api.Schemas;
using GraphQL.Types;
using GraphQL.Validation;

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

    private static string[] Limits(ISchema schema) =>
    [
        .. schema.AllTypes.OfType<IComplexGraphType>().SelectMany(t => t.Fields).Select(f => PriceAttribute.Of(f)?.Limit).OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];
}
