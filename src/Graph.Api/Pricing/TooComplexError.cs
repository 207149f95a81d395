using System.Globalization;
using GraphQL.Validation;

namespace Graph.Api.Pricing;

/// <summary>A query costs more than one may.</summary>
internal sealed class TooComplexError : ValidationError
{
    /// <summary>Says what it costs and what of it most.</summary>
    public TooComplexError(QueryPrice price)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"The query costs {price.Total}, and one may cost {price.Budget}: '{price.DearestPath}' costs {price.DearestPrice} of it. Ask for fewer rows, or in several requests."))
    {
        Code = "TOO_COMPLEX";
        Extensions = new Dictionary<string, object?>
        {
            ["price"] = price.Total,
            ["budget"] = price.Budget,
            ["dearest"] = new Dictionary<string, object?> { ["path"] = price.DearestPath, ["price"] = price.DearestPrice },
        };
    }

    /// <summary>Says that nobody can tell what it costs.</summary>
    public TooComplexError(UnfoldsTooFarException tooFar)
        : base(tooFar.Message) => Code = "TOO_COMPLEX";
}
