using Graph.Core.Changes;
using Graph.Core.Model;

namespace Graph.Exchange.Seeds;

/// <summary>Reads the items of <c>sources/*.yaml</c>.</summary>
internal static class DocumentReader
{
    private static readonly string[] Keys = ["id", "title", "publisher", "date", "read", "url", "language", "grade", "retracted"];

    private static readonly string[] Grades =
        ["primary", "official-mirror", "court-mirror", "state-media", "press", "law-firm", "think-tank", "reference", "low"];

    public static RowRef? Read(SeedValue item, SeedRows rows)
    {
        if (item.Fields(Keys) is not { } fields)
        {
            return null;
        }

        var id = fields.RequiredText("id");
        var title = fields.RequiredText("title");
        var publisher = fields.RequiredText("publisher");
        var document = new Document(id ?? "", title ?? "", publisher ?? "")
        {
            Date = fields.Date("date"),
            Read = fields.Date("read"),
            Url = fields.Text("url"),
            Language = fields.Text("language"),
            Grade = fields.Find("grade")?.OneOf(Grades),
            Retracted = fields.Date("retracted"),
        };
        if (id is not null && rows.TryClaim(RowKind.Document, id, item.Place) && title is not null && publisher is not null)
        {
            rows.Documents.Add(document);
        }

        return id is null ? null : new RowRef(RowKind.Document, id);
    }
}
