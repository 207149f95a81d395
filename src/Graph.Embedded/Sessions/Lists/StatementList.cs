using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;

namespace Graph.Embedded.Sessions.Lists;

/// <summary>Statements by a filter, ascending by id.</summary>
internal static class StatementList
{
    private static readonly string EffectiveStatus = $"iif(x.basis = '{Basis.Source}', x.status, '{StatementStatus.Inferred}')";

    public static Page<Statement> Page(StoreConnection connection, StatementFilter filter, PageRequest page) =>
        Of(filter).Read(connection, null, null, descending: false, page, StatementRows.Read, (a, b) => CodePointOrder.Instance.Compare(a.Id, b.Id));

    public static long Count(StoreConnection connection, StatementFilter filter) =>
        filter.IsOfAll ? Statistics.Count(connection, "statement", []) : Of(filter).Count(connection);

    private static RowList Of(StatementFilter filter)
    {
        var list = (filter.DocumentIds.Count, filter.SaidBy.Count) switch
        {
            (not 0, _) => List("statement_document").Branch(["document"], Each(filter.DocumentIds)).WhereIn("x.said_by", filter.SaidBy),
            (_, not 0) => List("statement_said_by").Branch(["said_by"], Each(filter.SaidBy)),
            _ => List(null),
        };
        return list.WhereIn(EffectiveStatus, filter.Statuses.Select(s => s.ToString()))
            .WhereSet("x.stance = ?", filter.Stance?.ToString()).WhereSet("x.subject = ?", filter.Subject?.ToString())
            .WhereSet("EXISTS (SELECT 1 FROM document d WHERE d.id = x.document AND d.public_from <= ?)", filter.KnownAt);
    }

    private static RowList List(string? index) => new(StatementRows.Columns, "statement", index);

    private static IEnumerable<object[]> Each(IEnumerable<string> ids) => ids.Distinct(StringComparer.Ordinal).Select(id => (object[])[id]);
}
