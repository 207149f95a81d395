using Graph.Core.Dates;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Rows;

namespace Graph.Neo4j.Sessions.Lists;

/// <summary>Documents by a filter.</summary>
internal static class DocumentList
{
    public static CypherStatement Page(DocumentFilter filter, DocumentOrder order, bool descending, PageRequest page) => order == DocumentOrder.Date
        ? Of(filter).ByDay("publicFrom", filter.Days, page, descending)
        : WithDays(filter).ById(page, descending);

    public static CypherStatement Count(DocumentFilter filter) =>
        filter.IsOfAll ? new CypherStatement("MATCH (d:Document) RETURN count(d)") : WithDays(filter).Count("publicFrom", "id");

    private static NodeList WithDays(DocumentFilter filter) => Of(filter)
        .WhereSet("x.publicFrom >= ?", filter.Days.Start == Open.Start ? null : filter.Days.Start)
        .WhereSet("x.publicFrom <= ?", filter.Days.End == Open.End ? null : filter.Days.End);

    private static NodeList Of(DocumentFilter filter)
    {
        var keys = filter.Publishers.Select(p => IndexKey.Of(p)!).Distinct(StringComparer.Ordinal).ToList();
        var list = keys.Count > 0
            ? new NodeList("Document", DocumentMap.Columns, ["publisherKey"], keys.Select(k => (object[])[k])).WhereIn("x.publisher", filter.Publishers)
            : new NodeList("Document", DocumentMap.Columns);
        return list.WhereIn("x.grade", filter.Grades).WhereIn("x.language", filter.Languages);
    }
}
