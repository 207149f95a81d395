using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;

namespace Graph.Neo4j.Sessions;

/// <summary>
/// Numbers of the relations of entities, by the edges: days and earlier steps stand on them. Made here, since the names of the types have
/// to be written out for the server to leave the other edges of a hub alone.
/// </summary>
internal static class RelationCounts
{
    /// <summary>The last step known: an earlier one where the last was not known yet.</summary>
    private const string Held = """
        ($known IS NULL OR r.first <= $known) AND ($asOf IS NULL OR CASE
          WHEN $known IS NULL OR r.known <= $known THEN r.start <= $asOf AND $asOf <= r.end
          ELSE r.stepStart[size([k IN r.stepKnown WHERE k <= $known]) - 1] <= $asOf AND $asOf <= r.stepEnd[size([k IN r.stepKnown WHERE k <= $known]) - 1]
        END)
        """;

    /// <summary>The id of each entity that is there, and the number.</summary>
    public static CypherStatement Statement(IEnumerable<string> entityIds, RelationFilter filter)
    {
        var types = RelationTypes.All.Select(t => t.Name).Where(t => filter.Types.Count == 0 || filter.Types.Contains(t, StringComparer.Ordinal)).ToList();
        var (from, to) = filter.Direction switch { Direction.Outgoing => ("-", "->"), Direction.Incoming => ("<-", "-"), _ => ("-", "-") };
        var number = types.Count == 0 ? "0" : $"COUNT {{ MATCH (e){from}[r:{string.Join('|', types)}]{to}(o:Entity) WHERE {Held} AND (size($kinds) = 0 OR o.kind IN $kinds) }}";
        return new CypherStatement(
            $"UNWIND $ids AS id\nMATCH (e:Entity {{id: id}})\nRETURN e.id, {number}",
            ("ids", entityIds.Distinct(StringComparer.Ordinal)), ("known", filter.Clocks.KnownAt), ("asOf", filter.Clocks.AsOf),
            ("kinds", filter.OtherKinds.Select(k => k.ToString())));
    }
}
