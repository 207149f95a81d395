using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Api.Schemas;

/// <summary>A full day, as <c>2020-08-31</c>.</summary>
internal sealed class DateScalar : ScalarGraphType
{
    private const string Format = "yyyy-MM-dd";

    public DateScalar()
    {
        Name = "Date";
        Description = "A full day as an ISO 8601 date, such as 2020-08-31.";
    }

    /// <inheritdoc/>
    // True for every literal, so that the parser below gets to say what is wrong with it.
    public override bool CanParseLiteral(GraphQLValue value) => true;

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => Parse(text.Value.ToString()),
        GraphQLNullValue => null,
        _ => throw Mistake("This"),
    };

    /// <inheritdoc/>
    public override bool CanParseValue(object? value) => true;

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string text => Parse(text),
        DateOnly day => day,
        _ => throw Mistake($"'{value}'"),
    };

    /// <inheritdoc/>
    public override object? Serialize(object? value) => value is DateOnly day ? day.ToString(Format, CultureInfo.InvariantCulture) : null;

    private static DateOnly Parse(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Mistake($"'{text}'");

    private static FormatException Mistake(string what) => new($"{what} is not a day; write a full date such as \"2020-08-31\".");
}
