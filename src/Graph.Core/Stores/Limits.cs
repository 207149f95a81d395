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

    private static GraphException Bad(string place, int value) => new(
        "bad-limit", place, string.Create(CultureInfo.InvariantCulture, $"{value} is not between 1 and {PageRequest.Maximum}"));
}
