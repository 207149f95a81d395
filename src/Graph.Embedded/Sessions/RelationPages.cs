using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;

namespace Graph.Embedded.Sessions;

/// <summary>
/// Pages of the relations of entities. Those of entities with few relations are read together in one statement. Of the others each type and
/// direction is read by itself in the order of ids, as its index has it, and no further than the page needs; then they are merged.
/// </summary>
internal sealed class RelationPages(StoreConnection connection, RelationFilter filter, PageRequest page)
{
    private const int Few = 200;

    private static readonly string KeysById = $"""
        SELECT e.id, e.key, (SELECT count(*) FROM (SELECT 1 FROM relation WHERE from_key = e.key LIMIT {Few + 1}))
          + (SELECT count(*) FROM (SELECT 1 FROM relation WHERE to_key = e.key LIMIT {Few + 1}))
        FROM json_each($1) i CROSS JOIN entity e ON e.id = i.value
        """;

    private static readonly string OfFew = $"""
        SELECT {RelationRows.Columns}, i.value FROM json_each($1) i CROSS JOIN relation r {RelationRows.Ends}
        WHERE r.key IN (
          SELECT x.key FROM (
            SELECT key, type, id, to_key AS other FROM relation WHERE from_key = i.value AND $2
            UNION ALL SELECT key, type, id, from_key AS other FROM relation WHERE to_key = i.value AND $3 AND NOT ($2 AND from_key = to_key)) x
          WHERE x.id > $4 AND ($5 = '[]' OR x.type IN (SELECT value FROM json_each($5)))
            AND ($7 IS NULL OR (SELECT kind FROM entity WHERE key = x.other) IN (SELECT value FROM json_each($7)))
          ORDER BY x.id LIMIT $6)
        """;

    private static readonly string OutgoingRelations = Relations("from_key", "t");
    private static readonly string IncomingRelations = Relations("to_key", "f");
    private static readonly string OutgoingTypes = TypesPresent("from_key");
    private static readonly string IncomingTypes = TypesPresent("to_key");

    private readonly string? _otherKinds = filter.OtherKinds.Count == 0 ? null : Cells.Json(filter.OtherKinds.Select(k => k.ToString()));

    public IReadOnlyDictionary<string, Page<RelationRecord>> Of(IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken)
    {
        var keys = connection.List(r => (Id: r.GetString(0), Key: r.GetInt64(1), Count: r.GetInt32(2)), KeysById, Cells.Json(entityIds.Distinct(StringComparer.Ordinal)));
        var few = OfThoseWithFew([.. keys.Where(k => k.Count <= Few).Select(k => k.Key)]);
        var pages = new Dictionary<string, Page<RelationRecord>>(StringComparer.Ordinal);
        foreach (var (id, key, count) in keys)
        {
            cancellationToken.ThrowIfCancellationRequested();
            pages.Add(id, count <= Few ? PageOf(few[key]) : PageOf(key));
        }

        return pages;
    }

    private ILookup<long, RelationRecord> OfThoseWithFew(IReadOnlyCollection<long> keys)
    {
        // Without clocks every relation stays, so that no more than a page is needed.
        var most = filter.Clocks == Clocks.None ? page.First + 1 : -1;
        return connection.List(
            r => (Key: r.GetInt64(6), Record: RelationRows.Read(r)),
            OfFew,
            $"[{string.Join(',', keys)}]",
            filter.Direction is not Direction.Incoming,
            filter.Direction is not Direction.Outgoing,
            page.After?.Id ?? "",
            Cells.Json(filter.Types),
            most,
            _otherKinds).ToLookup(r => r.Key, r => r.Record);
    }

    private Page<RelationRecord> PageOf(IEnumerable<RelationRecord> read)
    {
        var held = read.Where(filter.HoldsFor).OrderBy(r => r.Relation.Id, StringComparer.Ordinal).ToList();
        return new Page<RelationRecord>([.. held.Take(page.First)], held.Count > page.First);
    }

    private static string Relations(string end, string other) => $"""
        SELECT {RelationRows.Columns} FROM relation r {RelationRows.Ends}
        WHERE r.{end} = $1 AND r.type = $2 AND r.id > $3 AND ($4 IS NULL OR {other}.kind IN (SELECT value FROM json_each($4))) ORDER BY r.id
        """;

    // Skips from type to type in the index.
    private static string TypesPresent(string end) => $"""
        WITH RECURSIVE present(type) AS (
          SELECT min(type) FROM relation WHERE {end} = $1
          UNION ALL
          SELECT (SELECT min(r.type) FROM relation r WHERE r.{end} = $1 AND r.type > present.type) FROM present WHERE present.type IS NOT NULL)
        SELECT type FROM present WHERE type IS NOT NULL
        """;

    private Page<RelationRecord> PageOf(long key)
    {
        // A loop comes from both directions and stands once.
        var found = new SortedDictionary<string, RelationRecord>(StringComparer.Ordinal);
        if (filter.Direction is not Direction.Incoming)
        {
            Collect(key, OutgoingTypes, OutgoingRelations, found);
        }

        if (filter.Direction is not Direction.Outgoing)
        {
            Collect(key, IncomingTypes, IncomingRelations, found);
        }

        return new Page<RelationRecord>([.. found.Values.Take(page.First)], found.Count > page.First);
    }

    private void Collect(long key, string typesPresent, string relations, SortedDictionary<string, RelationRecord> found)
    {
        var types = filter.Types.Count > 0 ? filter.Types.Distinct(StringComparer.Ordinal) : connection.List(r => r.GetString(0), typesPresent, key);
        foreach (var type in types)
        {
            using var reader = connection.Read(relations, key, type, page.After?.Id ?? "", _otherKinds);
            for (var taken = 0; taken <= page.First && reader.Read();)
            {
                var record = connection.Row(reader, RelationRows.Read);
                if (filter.HoldsFor(record))
                {
                    found[record.Relation.Id] = record;
                    taken++;
                }
            }
        }
    }
}
