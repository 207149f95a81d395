using Graph.Core.Dates;
using Graph.Core.Evidence;
using Graph.Core.Stores;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;

namespace Graph.Embedded.Sessions;

/// <summary>
/// Numbers of the relations of entities. Without a clock the indexes tell them; with one the steps are looked at. A loop stands at both ends and
/// counts once.
/// </summary>
internal sealed class RelationCounts(StoreConnection connection, RelationFilter filter)
{
    private readonly string? _types = filter.Types.Count == 0 ? null : Cells.Json(filter.Types.Distinct(StringComparer.Ordinal));
    private readonly string? _otherKinds = filter.OtherKinds.Count == 0 ? null : Cells.Json(filter.OtherKinds.Select(k => k.ToString()));

    public IReadOnlyDictionary<string, long> Of(IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (id, key) in EntityRows.Keys(connection, entityIds))
        {
            cancellationToken.ThrowIfCancellationRequested();
            counts.Add(id, filter.Clocks == Clocks.None ? Indexed(key) : Held(key, cancellationToken));
        }

        return counts;
    }

    private long Indexed(long key) => filter.Direction switch
    {
        Direction.Outgoing => Number("relation_from", "from_key = $1", key),
        Direction.Incoming => Number("relation_to", "to_key = $1", key),
        _ => Number("relation_from", "from_key = $1", key) + Number("relation_to", "to_key = $1", key)
            - Number("relation_loop", "from_key = $1 AND from_key = to_key", key),
    };

    private long Held(long key, CancellationToken cancellationToken) =>
        (filter.Direction is Direction.Incoming ? 0 : Held("relation_from", "from_key = $1", key, cancellationToken))
        + (filter.Direction is Direction.Outgoing ? 0 : Held(
            "relation_to", filter.Direction is Direction.Both ? "to_key = $1 AND from_key <> to_key" : "to_key = $1", key, cancellationToken));

    private long Number(string index, string end, long key) => (long)connection.Scalar(Select("count(*)", index, end), [key, .. Given])!;

    private long Held(string index, string end, long key, CancellationToken cancellationToken)
    {
        var held = 0L;
        using var reader = connection.Read(Select("steps", index, end), [key, .. Given]);
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            held += connection.Row(reader, r => filter.HoldsFor(StepsText.Read(r.GetString(0)))) ? 1 : 0;
        }

        return held;
    }

    private IEnumerable<object?> Given => ((string?[])[_types, _otherKinds]).OfType<string>();

    private string Select(string what, string index, string end)
    {
        var other = end.StartsWith("from_key", StringComparison.Ordinal) ? "to_key" : "from_key";
        var types = _types is null ? "" : " AND type IN (SELECT value FROM json_each($2))";
        var kinds = _otherKinds is null ? "" : $" AND (SELECT kind FROM entity WHERE key = {other}) IN (SELECT value FROM json_each({(_types is null ? "$2" : "$3")}))";
        return $"SELECT {what} FROM relation INDEXED BY {index} WHERE {end}{types}{kinds}";
    }
}
