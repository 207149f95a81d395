namespace Graph.Neo4j.Connections;

/// <summary>The rows that a statement gave.</summary>
/// <param name="Fields">The names of the columns.</param>
/// <param name="Rows">The rows.</param>
internal sealed record CypherAnswer(IReadOnlyList<string> Fields, IReadOnlyList<CypherRow> Rows)
{
    /// <summary>Why there are no more rows.</summary>
    public AnswerEnd End { get; init; }
}

/// <summary>Why an answer has no more rows.</summary>
internal enum AnswerEnd
{
    /// <summary>There are none.</summary>
    All,

    /// <summary>As many as were asked for were read, and there are more.</summary>
    Rows,

    /// <summary>It is larger than asked for, or nests too deep to be passed on.</summary>
    TooLarge,
}

/// <summary>
/// One row: strings, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/>, null, lists (<see cref="IReadOnlyList{T}"/>) and
/// maps (<see cref="IReadOnlyDictionary{TKey, TValue}"/>) of these.
/// </summary>
internal sealed class CypherRow(IReadOnlyList<object?> values)
{
    /// <summary>The values by column.</summary>
    public IReadOnlyList<object?> Values => values;

    /// <summary>A text that is there.</summary>
    public string String(int column) => (string)values[column]!;

    /// <summary>A text, or null.</summary>
    public string? Text(int column) => (string?)values[column];

    /// <summary>A whole number.</summary>
    public long Long(int column) => (long)values[column]!;

    /// <summary>A day number, status or other small number.</summary>
    public int Int(int column) => checked((int)Long(column));

    /// <summary>A list of texts; empty for null.</summary>
    public IReadOnlyList<string> Texts(int column) => values[column] is IReadOnlyList<object?> list ? [.. list.Select(v => (string)v!)] : [];

    /// <summary>A list of lists, each as a row.</summary>
    public IReadOnlyList<CypherRow> Rows(int column) => [.. ((IReadOnlyList<object?>)values[column]!).Select(v => new CypherRow((IReadOnlyList<object?>)v!))];
}
