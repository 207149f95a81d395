using GraphQL;

namespace Graph.Api.Pricing;

/// <summary>What a query costs.</summary>
/// <param name="Total">The price of the whole.</param>
/// <param name="Budget">What a query may cost.</param>
/// <param name="DearestPath">The part that costs most: the deepest one that has at least half of the price.</param>
/// <param name="DearestPrice">The price of that part.</param>
internal sealed record QueryPrice(long Total, int Budget, string DearestPath, long DearestPrice)
{
    /// <summary>Under this name the price stands in the user context of a request.</summary>
    public const string Name = "price";

    private const string Extension = "cost";

    // Beyond it, numbers only say that it is far too much; and they stay exact up to there.
    private const double Most = 1e15;

    /// <summary>The price of what a walk found.</summary>
    public static QueryPrice Of(PricedSelection whole, int budget)
    {
        var path = new List<string>();
        double rows = 1, part = whole.Total;
        for (var field = whole.Dearest; field is not null && (path.Count == 0 || field.Total * rows >= whole.Total / 2); field = field.Dearest)
        {
            path.Add(field.Key.ToString());
            part = field.Total * rows;
            rows *= field.Rows;
        }

        return new QueryPrice(Whole(whole.Total), budget, string.Join('.', path), Whole(part));
    }

    /// <summary>Tells it in an answer, as <c>extensions.cost</c>.</summary>
    public void TellIn(ExecutionResult result)
    {
        result.Extensions ??= [];
        result.Extensions[Extension] = new Dictionary<string, object?> { ["price"] = Total, ["budget"] = Budget };
    }

    /// <summary>The price that an answer tells; null for none.</summary>
    public static long? Told(ExecutionResult result) =>
        result.Extensions?.GetValueOrDefault(Extension) is IReadOnlyDictionary<string, object?> cost ? (long?)cost["price"] : null;

    private static long Whole(double price) => (long)Math.Min(price, Most);
}
