using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;

namespace Graph.Embedded.Sessions;

/// <summary>
/// Pages of the relations of entities. Each type and direction is read by itself in the order of ids, as its index has it, and
/// no further than the page needs; then they are merged.
/// </summary>
internal sealed class RelationPages(StoreConnection connection, RelationFilter filter, PageRequest page)
{
    private const string KeysById = "SELECT e.id, e.key FROM json_each($1) i CROSS JOIN entity e ON e.id = i.value";

    private static readonly string OutgoingRelations = Relations("from_key");
    private static readonly string IncomingRelations = Relations("to_key");
    private static readonly string OutgoingTypes = TypesPresent("from_key");
    private static readonly string IncomingTypes = TypesPresent("to_key");

    public IReadOnlyDictionary<string, Page<RelationRecord>> Of(IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken)
    {
        var pages = new Dictionary<string, Page<RelationRecord>>(StringComparer.Ordinal);
        foreach (var (id, key) in connection.List(r => (r.GetString(0), r.GetInt64(1)), KeysById, Cells.Json(entityIds.Distinct(StringComparer.Ordinal))))
        {
            cancellationToken.ThrowIfCancellationRequested();
            pages.Add(id, PageOf(key));
        }

        return pages;
    }

    private static string Relations(string end) => $"""
        SELECT {RelationRows.Columns} FROM relation r {RelationRows.Ends} WHERE r.{end} = $1 AND r.type = $2 AND r.id > $3 ORDER BY r.id
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
            using var reader = connection.Read(relations, key, type, page.After ?? "");
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
