using System.Globalization;
using Graph.Core;
using Graph.Core.Stores;

namespace Graph.Embedded.Sessions;

/// <summary>Checks the sizes a caller asks for.</summary>
internal static class Limits
{
    public static PageRequest Checked(PageRequest page) => page.First is >= 1 and <= PageRequest.Maximum ? page : throw Bad("first", page.First);

    public static int Checked(int limit) => limit is >= 1 and <= PageRequest.Maximum ? limit : throw Bad("limit", limit);

    private static GraphException Bad(string place, int value) => new(
        "bad-limit", place, string.Create(CultureInfo.InvariantCulture, $"{value} is not between 1 and {PageRequest.Maximum}"));
}
