using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Api.Schemas;

/// <summary>A scalar that is written as text.</summary>
/// <typeparam name="T">What it stands for.</typeparam>
/// <param name="what">What every text of it is, and an example: the end of the message about one that is not.</param>
internal abstract class WrittenScalar<T>(string what) : ScalarGraphType
    where T : struct
{
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
        T parsed => parsed,
        _ => throw Mistake($"'{value}'"),
    };

    /// <inheritdoc/>
    public override object? Serialize(object? value) => value is T known ? Text(known) : null;

    /// <summary>Reads a text; null where it is none.</summary>
    private protected abstract T? Read(string text);

    /// <summary>Writes it.</summary>
    private protected abstract string Text(T value);

    private T Parse(string text) => Read(text) ?? throw Mistake($"'{text}'");

    private FormatException Mistake(string found) => new($"{found} is not {what}.");
}
