using Graph.Core.Dates;
using Graph.Core.Stores;

namespace Graph.Embedded.Sessions.Lists;

/// <summary>The condition that a day lies within a range.</summary>
internal static class DayRange
{
    /// <summary>
    /// Adds the condition for a list that is ordered by the day. The bound from which the list begins is left to the key of the page where
    /// that says more: of two such bounds SQLite might seek by the lesser.
    /// </summary>
    public static RowList WhereDays(this RowList list, string column, Window days, PageRequest? page, bool descending)
    {
        var key = page is null ? null : Limits.DayKey(page);
        var (fromStart, fromEnd) = (descending ? null : key, descending ? key : null);
        return list
            .WhereSet($"{column} >= ?", days.Start == Open.Start || fromStart >= days.Start ? null : days.Start)
            .WhereSet($"{column} <= ?", days.End == Open.End || fromEnd <= days.End ? null : days.End);
    }
}
