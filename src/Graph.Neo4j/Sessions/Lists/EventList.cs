using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Rows;

namespace Graph.Neo4j.Sessions.Lists;

/// <summary>Events by a filter, by first day, then id.</summary>
internal static class EventList
{
    public static CypherStatement Page(EventFilter filter, bool descending, PageRequest page) => Of(filter).ByDay("day", filter.FirstDays, page, descending);

    public static CypherStatement Count(EventFilter filter) => filter.IsOfAll
        ? new CypherStatement("MATCH (v:Event) RETURN count(v)")
        : Of(filter)
            .WhereSet("x.day >= ?", filter.FirstDays.Start == Open.Start ? null : filter.FirstDays.Start)
            .WhereSet("x.day <= ?", filter.To)
            .Count("day", "id");

    private static NodeList Of(EventFilter filter)
    {
        List<string> kinds = [.. filter.Kinds.Distinct().Select(k => k.ToString())];
        List<string> types = [.. filter.Types.Distinct().Select(t => t.ToString())];
        var list = filter.EntityIds switch
        {
            { } ids => new NodeList("Event", EventMap.Columns, ["entity"], ids.Distinct(StringComparer.Ordinal).Select(id => (object[])[id]))
                .WhereIn("x.kind", kinds).WhereIn("x.type", types),
            _ when kinds.Count + types.Count > 0 => new NodeList(
                "Event", EventMap.Columns, ["kind", "type"],
                from kind in kinds.Count > 0 ? kinds : [.. Enum.GetNames<EntityKind>()]
                from type in types.Count > 0 ? types : [.. Enum.GetNames<EventType>()]
                select (object[])[kind, type]),
            _ => new NodeList("Event", EventMap.Columns),
        };
        return list.WhereSet("x.lastDay >= ?", filter.From).WhereSet("x.firstPublic <= ?", filter.KnownAt);
    }
}
