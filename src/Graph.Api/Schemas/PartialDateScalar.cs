using Graph.Core.Dates;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Api.Schemas;

/// <summary>A date as exact as its source.</summary>
internal sealed class PartialDateScalar : ScalarGraphType
{
    public PartialDateScalar()
    {
        Name = "PartialDate";
        Description = "A date as exact as its source, as written: 2017, 2017-11 or 2017-11-10. It means the whole period it names: a start counts from its first day, an end to its last.";
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
        PartialDate date => date,
        _ => throw Mistake($"'{value}'"),
    };

    /// <inheritdoc/>
    public override object? Serialize(object? value) => value is PartialDate date ? date.Text : null;

    private static PartialDate Parse(string text) => PartialDate.TryParse(text, out var date) ? date : throw Mistake($"'{text}'");

    private static FormatException Mistake(string what) => new($"{what} is not a date; write \"2017\", \"2017-11\" or \"2017-11-10\".");
}
