using GraphQL.Validation.Complexity;

namespace Graph.Api.Schemas;

/// <summary>The price of a page: what is below it counts as often as its argument first says.</summary>
public sealed class PageComplexity : IFieldComplexityAnalyzer
{
    /// <inheritdoc/>
    public FieldComplexityResult Analyze(FieldImpactContext context) => new(1, Math.Max(1, context.GetArgument("first", 20)));
}
