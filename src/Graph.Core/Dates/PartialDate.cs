using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Graph.Core.Dates;

/// <summary>A date as exact as its source: a year, a month or a day. It means the whole period it names.</summary>
public readonly record struct PartialDate
{
    private PartialDate(string text, int firstDay, int lastDay) => (Text, FirstDay, LastDay) = (text, firstDay, lastDay);

    /// <summary>As written: <c>2017</c>, <c>2017-11</c> or <c>2017-11-10</c>.</summary>
    public string Text { get; }

    /// <summary>The first day of the period, as <see cref="DateOnly.DayNumber"/>. A start counts from it.</summary>
    public int FirstDay { get; }

    /// <summary>The last day of the period, as <see cref="DateOnly.DayNumber"/>. An end counts to it.</summary>
    public int LastDay { get; }

    /// <summary>Reads a partial ISO 8601 date; years 0001 to 9999.</summary>
    /// <returns>False for anything else, an impossible day such as <c>2021-02-30</c> included.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (text is null || text.Length is not (4 or 7 or 10))
        {
            return false;
        }

        var full = text.Length switch { 4 => text + "-01-01", 7 => text + "-01", _ => text };
        if (!DateOnly.TryParseExact(full, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
        {
            return false;
        }

        var last = text.Length switch
        {
            4 => new DateOnly(first.Year, 12, 31),
            7 => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
            _ => first,
        };
        date = new PartialDate(text, first.DayNumber, last.DayNumber);
        return true;
    }

    /// <summary>Reads a partial ISO 8601 date.</summary>
    /// <exception cref="GraphException"><c>bad-date</c>: it is not one.</exception>
    public static PartialDate Parse(string text, string place = "") => TryParse(text, out var date)
        ? date
        : throw new GraphException("bad-date", place, $"'{text}' is not a date; write 2017, 2017-11 or 2017-11-10");

    /// <inheritdoc/>
    public override string ToString() => Text;
}
