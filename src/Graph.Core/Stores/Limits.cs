using System.Globalization;

namespace Graph.Core.Stores;

/// <summary>Checks the sizes a caller asks for, alike in every store.</summary>
public static class Limits
{
    /// <summary>A page of 1 to <see cref="PageRequest.Maximum"/> items.</summary>
    /// <exception cref="GraphException"><c>bad-limit</c></exception>
    public static PageRequest Checked(PageRequest page) => page.First is >= 1 and <= PageRequest.Maximum ? page : throw Bad("first", page.First);

    /// <summary>A number of items from 1 to <see cref="PageRequest.Maximum"/>.</summary>
    /// <exception cref="GraphException"><c>bad-limit</c></exception>
    public static int Checked(int limit) => limit is >= 1 and <= PageRequest.Maximum ? limit : throw Bad("limit", limit);

    /// <summary>The text after which a page of a list ordered by text begins; null for the first page.</summary>
    /// <exception cref="GraphException"><c>bad-cursor</c>: the key has none.</exception>
    public static string? TextKey(PageRequest page) => page.After is { } after
        ? after.Sort ?? throw new GraphException("bad-cursor", "after", "this cursor belongs to a list in another order")
        : null;

    /// <summary>The day after which a page of a list ordered by day begins; null for the first page.</summary>
    /// <exception cref="GraphException"><c>bad-cursor</c>: the key has none.</exception>
    public static int? DayKey(PageRequest page) => TextKey(page) is { } text
        ? int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var day)
            ? day
            : throw new GraphException("bad-cursor", "after", "this cursor belongs to a list in another order")
        : null;

    private static GraphException Bad(string place, int value) => new(
        "bad-limit", place, string.Create(CultureInfo.InvariantCulture, $"{value} is not between 1 and {PageRequest.Maximum}"));
}
