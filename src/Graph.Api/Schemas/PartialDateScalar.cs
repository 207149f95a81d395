using Graph.Core.Dates;

namespace Graph.Api.Schemas;

/// <summary>A date as exact as its source.</summary>
internal sealed class PartialDateScalar : WrittenScalar<PartialDate>
{
    public PartialDateScalar()
        : base("a date; write \"2017\", \"2017-11\" or \"2017-11-10\"")
    {
        Name = "PartialDate";
        Description = "A date as exact as its source, as written: 2017, 2017-11 or 2017-11-10. It means the whole period it names: a start counts from its first day, an end to its last.";
    }

    /// <inheritdoc/>
    private protected override PartialDate? Read(string text) => PartialDate.TryParse(text, out var date) ? date : null;

    /// <inheritdoc/>
    private protected override string Text(PartialDate value) => value.Text;
}
