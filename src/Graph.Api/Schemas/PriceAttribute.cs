using GraphQL;
using GraphQL.Types;

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
    private const string Key = "price";

    /// <summary>What the field costs itself.</summary>
    public int Own { get; } = own;

    /// <summary>The argument that limits the rows; null where there is none.</summary>
    public string? Limit { get; } = limit;

    /// <summary>As many rows as are expected, also where the limit allows more; none given stands for what the limit allows.</summary>
    public int Usual { get; init; } = int.MaxValue;

    /// <summary>The price written on a field; null for none.</summary>
    public static PriceAttribute? Of(FieldType field) => field.GetMetadata<PriceAttribute>(Key);

    /// <inheritdoc/>
    public override void Modify(FieldType fieldType, bool isInputType) => fieldType.WithMetadata(Key, this);
}
