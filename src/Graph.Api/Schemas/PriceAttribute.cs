using GraphQL;
using GraphQL.Types;
using GraphQL.Validation.Complexity;

namespace Graph.Api.Schemas;

/// <summary>
/// The price of a field: what it costs itself, and how often what is below it counts. A limit may stand on the field or on one above it,
/// as the limits of a trace do.
/// </summary>
/// <param name="own">What the field costs itself: about one for each tenth of a millisecond of its work.</param>
/// <param name="limit">The argument that limits the rows.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
internal sealed class PriceAttribute(int own, string? limit = null) : GraphQLAttribute
{
    /// <summary>What the field costs itself.</summary>
    public int Own { get; } = own;

    /// <summary>The argument that limits the rows; null for a single one.</summary>
    public string? Limit { get; } = limit;

    /// <summary>As many rows as are expected where the limit allows more.</summary>
    public int Usual { get; init; } = int.MaxValue;

    /// <inheritdoc/>
    public override void Modify(FieldType fieldType, bool isInputType) =>
        fieldType.WithComplexityImpact(context => new FieldComplexityResult(Own, Rows(context)));

    private double Rows(FieldImpactContext field)
    {
        for (FieldImpactContext? place = field; Limit is not null && place is { } here; place = here.Parent)
        {
            if (here.FieldDefinition.Arguments?.Find(Limit) is { DefaultValue: int most })
            {
                return Math.Clamp(here.GetArgument(Limit, most), 1, Usual);
            }
        }

        return 1;
    }
}
