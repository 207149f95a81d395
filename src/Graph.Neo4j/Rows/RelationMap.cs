using Graph.Core.Changes;
using Graph.Core.Evidence;
using Graph.Core.Model;
using Graph.Neo4j.Connections;

namespace Graph.Neo4j.Rows;

/// <summary>
/// Relations: a node <c>Relation</c> holds the record with all its steps, an edge of its type between the entities what a search
/// walks by. Days and statuses of the last step are numbers on the edge, earlier steps lists of numbers.
/// </summary>
internal static class RelationMap
{
    public static RelationRecord Read(CypherRow r) =>
        new(new Relation(r.String(0), r.String(1), r.String(2), r.String(3), r.Date(4)), StepsText.Read(r.String(5)));

    public static Dictionary<string, object?> Write(PlannedRelation planned)
    {
        var (relation, steps) = (planned.Relation, planned.Steps);
        var (first, last, earlier) = (steps[0], steps[^1], steps.Take(steps.Count - 1).ToList());
        var edge = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = relation.Id,
            ["status"] = (int)last.Status,
            ["start"] = last.Start.Day,
            ["end"] = last.End.Day,
            ["known"] = last.KnownFrom,
            ["first"] = first.KnownFrom,

            // For who reads the graph with Cypher; no statement of ours does.
            ["statusName"] = last.Status.ToString().ToLowerInvariant(),
            ["startDate"] = last.Start.Text,
            ["endDate"] = last.End.Text,
        };
        if (earlier.Count > 0)
        {
            edge["stepKnown"] = earlier.Select(s => s.KnownFrom);
            edge["stepStatus"] = earlier.Select(s => (int)s.Status);
            edge["stepStart"] = earlier.Select(s => s.Start.Day);
            edge["stepEnd"] = earlier.Select(s => s.End.Day);
        }

        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["record"] = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["id"] = relation.Id,
                ["type"] = relation.Type,
                ["from"] = relation.From,
                ["to"] = relation.To,
                ["told"] = relation.Start?.Text,
                ["firstPublic"] = planned.FirstPublic,
                ["steps"] = StepsText.Write(steps),
            },
            ["edge"] = edge,
        };
    }
}
