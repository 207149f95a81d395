namespace Graph.Core.Stores;

/// <summary>Part of a list, by key: it begins strictly after the key, whether or not the item of that key still exists.</summary>
/// <param name="First">At most so many items; 1 to 1 000.</param>
/// <param name="After">The key of the last item of the page before; null for the first page.</param>
public sealed record PageRequest(int First, PageKey? After = null)
{
    /// <summary>The largest page.</summary>
    public const int Maximum = 1_000;
}

/// <summary>Where an item stands in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Sort">The value the list is ordered by before the id: a name, or a day number in invariant digits; null for a list ordered by id only.</param>
public sealed record PageKey(string Id, string? Sort = null);

/// <summary>A part of a list.</summary>
/// <param name="Items">The items, in the order of the list.</param>
/// <param name="HasMore">Whether more follow.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, bool HasMore);
