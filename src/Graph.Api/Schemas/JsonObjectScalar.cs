using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Api.Schemas;

/// <summary>The parameters of a Cypher statement by name.</summary>
/// <param name="Values">Strings, <see cref="long"/>, <see cref="double"/>, booleans, null, and lists and maps of these.</param>
internal sealed record CypherParameters(IReadOnlyDictionary<string, object?> Values)
{
    /// <summary>No parameters.</summary>
    public static CypherParameters None { get; } = new(new Dictionary<string, object?>());
}

/// <summary>A JSON object, as a variable or written out.</summary>
internal sealed class JsonObjectScalar : ScalarGraphType
{
    // The serializers on the way to the store allow 64 levels, their own included.
    private const int MaxDepth = 32;

    public JsonObjectScalar()
    {
        Name = "JSONObject";
        Description = "A JSON object, such as {id: \"bytedance\", days: [1, 2]}.";
    }

    /// <inheritdoc/>
    // True for every literal, so that the parser below gets to say what is wrong with it.
    public override bool CanParseLiteral(GraphQLValue value) => true;

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value is GraphQLNullValue ? null : Parse(Plain(value, 0));

    /// <inheritdoc/>
    public override bool CanParseValue(object? value) => true;

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        CypherParameters parameters => parameters,
        _ => Parse(Plain(value, 0)),
    };

    /// <inheritdoc/>
    public override object? Serialize(object? value) => (value as CypherParameters)?.Values;

    private static CypherParameters Parse(object? value) => value is IReadOnlyDictionary<string, object?> members
        ? new CypherParameters(members)
        : throw new FormatException("This is not a JSON object; write one such as {id: \"bytedance\"}.");

    private static object? Plain(object? value, int depth) => value switch
    {
        _ when depth > MaxDepth => throw new FormatException($"It nests deeper than {MaxDepth} levels."),
        null or GraphQLNullValue => null,
        string or bool or long or double => value,
        int number => (long)number,
        decimal number => (double)number,
        GraphQLStringValue text => text.Value.ToString(),
        GraphQLBooleanValue flag => flag.BoolValue,
        GraphQLEnumValue name => name.Name.StringValue,
        GraphQLIntValue number => Whole(number.Value.ToString()),
        GraphQLFloatValue number => Finite(double.Parse(number.Value.Span, NumberStyles.Float, CultureInfo.InvariantCulture)),
        System.Numerics.BigInteger number => Whole(number.ToString(CultureInfo.InvariantCulture)),
        GraphQLListValue list => (list.Values ?? []).Select(v => Plain(v, depth + 1)).ToList(),
        GraphQLObjectValue members => Members((members.Fields ?? []).Select(f => KeyValuePair.Create(f.Name.StringValue, (object?)f.Value)), depth),
        IReadOnlyDictionary<string, object?> members => Members(members, depth),
        IEnumerable<object?> list => list.Select(v => Plain(v, depth + 1)).ToList(),
        _ => throw new FormatException("It holds what is no JSON value."),
    };

    private static Dictionary<string, object?> Members(IEnumerable<KeyValuePair<string, object?>> members, int depth)
    {
        var result = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in members)
        {
            result[name] = Plain(value, depth + 1);
        }

        return result;
    }

    private static long Whole(string digits) => long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new FormatException($"{digits} is not a whole number of up to 64 bits.");

    private static double Finite(double number) => double.IsFinite(number) ? number : throw new FormatException("It holds a number that is too large.");
}
