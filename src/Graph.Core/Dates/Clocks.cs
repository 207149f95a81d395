using System.Globalization;

namespace Graph.Core.Dates;

/// <summary>The two clocks of a question. Both are full days, inclusive, as <see cref="DateOnly.DayNumber"/>.</summary>
/// <param name="AsOf">The day on which it must have held in the world; null for any day.</param>
/// <param name="KnownAt">The day by which it must have been public; null for everything that is known now.</param>
public sealed record Clocks(int? AsOf = null, int? KnownAt = null)
{
    /// <summary>No clock set: what is known now, of any day.</summary>
    public static Clocks None { get; } = new();

    /// <summary>Reads both clocks from full ISO dates; null or empty leaves a clock unset.</summary>
    /// <exception cref="GraphException"><c>bad-date</c>, naming the clock.</exception>
    public static Clocks Parse(string? asOf, string? knownAt) => new(ParseDay(asOf, "asOf"), ParseDay(knownAt, "knownAt"));

    private static int? ParseDay(string? text, string place)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.DayNumber
            : throw new GraphException("bad-date", place, $"'{text}' is not a day; write a full date such as 2020-08-31");
    }
}
