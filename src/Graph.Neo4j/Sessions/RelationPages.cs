using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Rows;
using Graph.Neo4j.Statements;

namespace Graph.Neo4j.Sessions;

/// <summary>
/// Pages of the relations of entities. The server gives them in order by ends and types, the clocks are looked at here; entities
/// whose page is not full yet are asked for again, from where they stopped.
/// </summary>
internal sealed class RelationPages(Func<CypherStatement, Task<IReadOnlyList<CypherRow>>> read, RelationFilter filter, PageRequest page)
{
    public async Task<IReadOnlyDictionary<string, Page<RelationRecord>>> OfAsync(IReadOnlyCollection<string> entityIds)
    {
        var found = new Dictionary<string, List<RelationRecord>>(StringComparer.Ordinal);
        var open = entityIds.Distinct(StringComparer.Ordinal).ToDictionary(id => id, _ => page.After?.Id ?? "", StringComparer.Ordinal);
        while (open.Count > 0)
        {
            var rows = await read(CypherFiles.Statement(
                "relations-page",
                ("rows", open.Select(o => new Dictionary<string, object?> { ["id"] = o.Key, ["after"] = o.Value })),
                ("outgoing", filter.Direction is not Direction.Incoming),
                ("incoming", filter.Direction is not Direction.Outgoing),
                ("types", filter.Types),
                ("kinds", filter.OtherKinds.Select(k => k.ToString())),
                ("limit", page.First + 1)));
            open.Clear();
            foreach (var row in rows)
            {
                var next = row.Rows(1).Select(RelationMap.Read).ToList();
                var kept = found.TryGetValue(row.String(0), out var known) ? known : found[row.String(0)] = [];
                kept.AddRange(next.Where(filter.HoldsFor));
                if (kept.Count <= page.First && next.Count > page.First)
                {
                    open.Add(row.String(0), next[^1].Relation.Id);
                }
            }
        }

        return found.ToDictionary(
            f => f.Key, f => new Page<RelationRecord>([.. f.Value.Take(page.First)], f.Value.Count > page.First), StringComparer.Ordinal);
    }
}
