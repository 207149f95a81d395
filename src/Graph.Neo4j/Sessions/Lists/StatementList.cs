using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Rows;

namespace Graph.Neo4j.Sessions.Lists;

/// <summary>Statements by a filter, ascending by id.</summary>
internal static class StatementList
{
    private static readonly string EffectiveStatus = $"CASE x.basis WHEN '{Basis.Source}' THEN x.status ELSE '{StatementStatus.Inferred}' END";

    public static CypherStatement Page(StatementFilter filter, PageRequest page) => Of(filter).ById(page, descending: false);

    public static CypherStatement Count(StatementFilter filter) =>
        filter.IsOfAll ? new CypherStatement("MATCH (s:Statement) RETURN count(s)") : Of(filter).Count("id");

    private static NodeList Of(StatementFilter filter)
    {
        var list = (filter.DocumentIds.Count, filter.SaidBy.Count) switch
        {
            (not 0, _) => By("document", filter.DocumentIds).WhereIn("x.saidBy", filter.SaidBy),
            (_, not 0) => By("saidBy", filter.SaidBy),
            _ => new NodeList("Statement", StatementMap.Columns),
        };
        return list.WhereIn(EffectiveStatus, filter.Statuses.Select(s => s.ToString()))
            .WhereSet("x.stance = ?", filter.Stance?.ToString()).WhereSet("x.subject = ?", filter.Subject?.ToString())
            .WhereSet("EXISTS { MATCH (d:Document {id: x.document}) WHERE d.publicFrom <= ? }", filter.KnownAt);
    }

    private static NodeList By(string property, IEnumerable<string> ids) =>
        new("Statement", StatementMap.Columns, [property], ids.Distinct(StringComparer.Ordinal).Select(id => (object[])[id]));
}
