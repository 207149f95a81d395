using GraphQLParser;

namespace Graph.Api.Pricing;

/// <summary>A field of a query, or several that share a response key, with what it costs for one row above it.</summary>
/// <param name="Key">The response key.</param>
/// <param name="Total">What it costs with all below it.</param>
/// <param name="Rows">How often each field below counts.</param>
/// <param name="Dearest">The dearest field below; null where there is none.</param>
internal sealed record PricedField(ROM Key, double Total, double Rows, PricedField? Dearest);

/// <summary>What the fields below one place cost together, and the dearest of them.</summary>
internal readonly record struct PricedSelection(double Total, PricedField? Dearest);
