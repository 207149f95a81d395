using System.ComponentModel;
using Graph.Api.Nodes;
using Graph.Api.Schemas;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Paging;

/// <summary>What all connections tell. The rows stand in the classes made of it, since a generic list would lose its nullability in the schema.</summary>
internal abstract class ConnectionNode<T>(Listing<T> listing)
{
    // Descriptions as attributes: what stands in XML on members of a generic class is not found.
    [Description("Where this page lies in the list.")]
    public PageInfoNode PageInfo => PageInfoNode.Of(listing.Page, listing.IsFirst, listing.CursorOf);

    [Description("How many rows the whole list has, exact; counted only when asked.")]
    [Price(50)]
    public IDataLoaderResult<long> TotalCount() => listing.Count();

    [Description("The release of the data that this page was read from. Pages of different releases may belong to different lists: what was there throughout is on exactly one of them.")]
    public string Release => listing.Release;

    [Description("The day on which the rows had to hold; null for any day.")]
    public DateOnly? AsOf => DayNode.Of(listing.Clocks.AsOf);

    [Description("The day by which the rows had to be public; null for everything known now.")]
    public DateOnly? KnownAt => DayNode.Of(listing.Clocks.KnownAt);

    /// <summary>The rows of this page with their cursors.</summary>
    private protected IEnumerable<TEdge> Rows<TEdge>(Func<T, string, TEdge> edge) => listing.Page.Items.Select(row => edge(row, listing.CursorOf(row)));

    /// <summary>The rows of this page.</summary>
    private protected IEnumerable<TNode> Rows<TNode>(Func<T, TNode> node) => listing.Page.Items.Select(node);
}

/// <summary>Where a page lies in its list.</summary>
/// <param name="HasNextPage">Whether more follow: nothing is cut silently.</param>
/// <param name="HasPreviousPage">Whether a cursor was given, so that there was a page before. Lists are read forwards only.</param>
/// <param name="StartCursor">The cursor of the first row; null for an empty page.</param>
/// <param name="EndCursor">What to give as after for the next page; null for an empty page.</param>
[Name("PageInfo")]
internal sealed record PageInfoNode(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor)
{
    /// <summary>That of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isFirst">Whether no cursor was given.</param>
    /// <param name="cursorOf">The cursor of a row.</param>
    internal static PageInfoNode Of<T>(Page<T> page, bool isFirst, Func<T, string> cursorOf) => new(
        page.HasMore, !isFirst, page.Items.Count > 0 ? cursorOf(page.Items[0]) : null, page.Items.Count > 0 ? cursorOf(page.Items[^1]) : null);
}
