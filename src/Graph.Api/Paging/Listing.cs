using Graph.Core.Dates;
using Graph.Core.Stores;
using GraphQL.DataLoader;

namespace Graph.Api.Paging;

/// <summary>A page of a list with what its connection tells of it.</summary>
/// <param name="Page">The rows.</param>
/// <param name="List">Which list: the field with all arguments but first and after; a cursor of it is good for no other. Written only where a cursor is asked for.</param>
/// <param name="IsFirst">Whether no cursor was given.</param>
/// <param name="KeyOf">The key of a row in the order of the list.</param>
/// <param name="Release">The release that the page was read from.</param>
/// <param name="Clocks">Both clocks.</param>
/// <param name="Count">Counts the whole list when asked.</param>
internal sealed record Listing<T>(
    Page<T> Page, Lazy<string> List, bool IsFirst, Func<T, PageKey> KeyOf, string Release, Clocks Clocks, Func<IDataLoaderResult<long>> Count)
{
    /// <summary>The cursor of a row.</summary>
    public string CursorOf(T row) => Cursor.Of(List.Value, KeyOf(row));
}
