using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;

namespace Graph.Embedded.Sessions.Lists;

/// <summary>Documents by a filter.</summary>
internal static class DocumentList
{
    public static Page<Document> Page(StoreConnection connection, DocumentFilter filter, DocumentOrder order, bool descending, PageRequest page) =>
        order == DocumentOrder.Date
            ? Of(filter, "document_publisher_day", "document_day", page, descending)
                .Read(connection, "public_from", Limits.DayKey(page), descending, page, DocumentRows.Read, ByDate)
            : Of(filter, "document_publisher", null).Read(connection, null, null, descending, page, DocumentRows.Read, ById);

    public static long Count(StoreConnection connection, DocumentFilter filter) => filter.IsOfAll
        ? Statistics.Count(connection, "document", [])
        : Of(filter, "document_publisher_day", "document_day").Count(connection);

    private static int ById(Document a, Document b) => CodePointOrder.Instance.Compare(a.Id, b.Id);

    private static int ByDate(Document a, Document b) => a.PublicFrom.CompareTo(b.PublicFrom) is var order and not 0 ? order : ById(a, b);

    private static RowList Of(DocumentFilter filter, string ofPublisher, string? ofAll, PageRequest? page = null, bool descending = false)
    {
        var list = filter.Publishers.Count > 0
            ? new RowList(DocumentRows.Columns, "document", ofPublisher).Branch(
                ["publisher"], filter.Publishers.Distinct(StringComparer.Ordinal).Select(p => (object[])[p]))
            : new RowList(DocumentRows.Columns, "document", ofAll);
        return list.WhereDays("x.public_from", filter.Days, page, descending).WhereIn("x.grade", filter.Grades).WhereIn("x.language", filter.Languages);
    }
}
