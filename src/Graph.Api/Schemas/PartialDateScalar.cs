using Graph.Core.Dates;
using GraphQL.Types;

namespace Graph.Api.Schemas;

/// <summary>A date as exact as its source. Only ever an output.</summary>
internal sealed class PartialDateScalar : ScalarGraphType
{
    public PartialDateScalar()
    {
        Name = "PartialDate";
        Description = "A date as exact as its source, as written: 2017, 2017-11 or 2017-11-10. It means the whole period it names: a start counts from its first day, an end to its last.";
    }

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string text when PartialDate.TryParse(text, out var date) => date,
        _ => throw new FormatException($"'{value}' is not a date; write 2017, 2017-11 or 2017-11-10."),
    };

    /// <inheritdoc/>
    public override object? Serialize(object? value) => value is PartialDate date ? date.Text : null;
}
