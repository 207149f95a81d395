using Graph.Core.Changes;
using Graph.Core.Model;

namespace Graph.Exchange.Seeds;

/// <summary>Reads the statements of a relation or an event.</summary>
internal static class StatementReader
{
    private static readonly string[] Keys =
        ["document", "locator", "says", "by", "stance", "status", "decided", "end", "basis", "details"];

    /// <summary>Reads all of them; where <paramref name="subjectId"/> is null, only their mistakes are of use.</summary>
    public static void ReadAll(SeedFields owner, SubjectKind subject, string? subjectId, SeedRows rows)
    {
        var list = owner.Require("statements");
        var items = list?.Items();
        if (items is [])
        {
            list!.Report("empty-value", "nothing counts without a source: give at least one statement");
        }

        foreach (var item in items ?? [])
        {
            rows.Watch(() => Read(item, subject, subjectId, rows));
        }
    }

    private static RowRef? Read(SeedValue item, SubjectKind subject, string? subjectId, SeedRows rows)
    {
        if (item.Fields(Keys) is not { } fields)
        {
            return null;
        }

        var document = rows.Reference(RowKind.Document, fields.Require("document"));
        var says = fields.RequiredText("says");
        var statement = new Statement("", subject, subjectId ?? "", document ?? "", says ?? "")
        {
            Locator = fields.Text("locator"),
            SaidBy = rows.Reference(RowKind.Entity, fields.Find("by")),
            Stance = fields.Word("stance", Stance.Supports),
            Status = fields.RequiredWord<StatementStatus>("status") ?? default,
            Basis = fields.Word("basis", Basis.Source),
            Decided = fields.Date("decided"),
            End = fields.Date("end"),
            Details = fields.Map("details"),
        };
        if (subjectId is null || document is null)
        {
            return null;
        }

        var id = rows.Ids.OfStatement(subjectId, document);
        if (rows.TryClaim(RowKind.Statement, id, item.Place) && says is not null)
        {
            rows.Statements.Add(statement with { Id = id });
        }

        return new RowRef(RowKind.Statement, id);
    }
}
