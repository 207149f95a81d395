using GraphQL.Execution;
using GraphQL.Types;

namespace Graph.Api.Pricing;

/// <summary>The values of the arguments that limit rows, as they stand at a place of a query: on the field itself or the nearest one above it.</summary>
internal sealed class RowLimits : IEquatable<RowLimits>
{
    private readonly string[] _names;
    private readonly int?[] _values;

    private RowLimits(string[] names, int?[] values) => (_names, _values) = (names, values);

    /// <summary>No limit at all yet.</summary>
    /// <param name="names">The arguments that prices speak of.</param>
    public static RowLimits None(string[] names) => new(names, new int?[names.Length]);

    /// <summary>The value of an argument; null where no field here or above has it.</summary>
    public int? this[string name] => Array.IndexOf(_names, name) is var at and >= 0 ? _values[at] : null;

    /// <summary>The limits below a field with these arguments.</summary>
    public RowLimits Below(FieldType field, IDictionary<string, ArgumentValue>? given)
    {
        var values = _values;
        for (var i = 0; i < _names.Length && field.Arguments is { Count: > 0 } arguments; i++)
        {
            if (arguments.Find(_names[i]) is { } argument)
            {
                values = values == _values ? [.. _values] : values;
                values[i] = Rows(given?.TryGetValue(_names[i], out var value) == true ? value.Value : argument.DefaultValue);
            }
        }

        return values == _values ? this : new RowLimits(_names, values);
    }

    /// <summary>A number limits the rows, and so does a list of what is asked for.</summary>
    private static int? Rows(object? value) => value switch
    {
        int number => number,
        System.Collections.ICollection list => list.Count,
        _ => null,
    };

    public bool Equals(RowLimits? other) => other is not null && (ReferenceEquals(this, other) || _values.AsSpan().SequenceEqual(other._values));

    public override bool Equals(object? obj) => Equals(obj as RowLimits);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var value in _values)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }
}
