using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;

namespace Graph.Embedded.Sessions.Lists;

/// <summary>Events by a filter, by first day, then id.</summary>
internal static class EventList
{
    public static Page<Event> Page(StoreConnection connection, EventFilter filter, bool descending, PageRequest page) =>
        Of(filter, page, descending).Read(connection, "day", Limits.DayKey(page), descending, page, EventRows.Read, ByDay);

    public static long Count(StoreConnection connection, EventFilter filter) =>
        filter.IsOfAll ? Statistics.Count(connection, "event", []) : Of(filter).Count(connection);

    private static int ByDay(Event a, Event b) =>
        a.Date.FirstDay.CompareTo(b.Date.FirstDay) is var order and not 0 ? order : CodePointOrder.Instance.Compare(a.Id, b.Id);

    private static RowList Of(EventFilter filter, PageRequest? page = null, bool descending = false)
    {
        List<string> kinds = [.. filter.Kinds.Distinct().Select(k => k.ToString())];
        List<string> types = [.. filter.Types.Distinct().Select(t => t.ToString())];
        var list = filter.EntityIds switch
        {
            { } ids => List("event_entity").Branch(["entity"], ids.Distinct(StringComparer.Ordinal).Select(id => (object[])[id]))
                .WhereIn("x.kind", kinds).WhereIn("x.type", types),
            _ when kinds.Count + types.Count > 0 => List("event_kind").Branch(
                ["kind", "type"],
                from kind in kinds.Count > 0 ? kinds : [.. Enum.GetNames<EntityKind>()]
                from type in types.Count > 0 ? types : [.. Enum.GetNames<EventType>()]
                select (object[])[kind, type]),
            _ => List("event_day"),
        };
        return list.WhereDays("x.day", filter.FirstDays, page, descending)
            .WhereSet("x.last_day >= ?", filter.From).WhereSet("x.first_public <= ?", filter.KnownAt);
    }

    private static RowList List(string index) => new(EventRows.Columns, "event", index);
}
