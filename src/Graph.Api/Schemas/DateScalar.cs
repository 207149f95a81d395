using System.Globalization;

namespace Graph.Api.Schemas;

/// <summary>A full day, as <c>2020-08-31</c>.</summary>
internal sealed class DateScalar : WrittenScalar<DateOnly>
{
    private const string Format = "yyyy-MM-dd";

    public DateScalar()
        : base("a day; write a full date such as \"2020-08-31\"")
    {
        Name = "Date";
        Description = "A full day as an ISO 8601 date, such as 2020-08-31.";
    }

    /// <inheritdoc/>
    private protected override DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <inheritdoc/>
    private protected override string Text(DateOnly value) => value.ToString(Format, CultureInfo.InvariantCulture);
}
