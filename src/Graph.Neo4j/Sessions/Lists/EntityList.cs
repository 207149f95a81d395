using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Rows;

namespace Graph.Neo4j.Sessions.Lists;

/// <summary>Entities by a filter.</summary>
internal static class EntityList
{
    private const string ByExternal = "MATCH (l:ExternalId {key: $key}) WHERE l.scheme = $scheme AND l.id = $id\nMATCH (x:Entity {id: l.entity})";

    public static CypherStatement Page(EntityFilter filter, EntityOrder order, bool descending, PageRequest page)
    {
        var byName = order == EntityOrder.Name;
        if (filter.ExternalId is { } external)
        {
            return With(
                OfExternal(filter).OfFew(ByExternal, byName ? NodeList.NameOrder : ["x.id"], byName && Limits.TextKey(page) is { } name ? [IndexKey.InOrder(name), name] : [], page, descending), external);
        }

        return byName ? Of(filter, byKind: true).ByName(page, descending) : Of(filter, filter.Kinds.Count > 0).ById(page, descending);
    }

    public static CypherStatement Count(EntityFilter filter) => filter switch
    {
        { IsOfKindsOnly: true } => OfKinds(filter.Kinds),
        { ExternalId: { } external } => With(OfExternal(filter).CountOf(ByExternal), external),
        _ => Of(filter, filter.Kinds.Count > 0).Count("id"),
    };

    // The server keeps the number of each label.
    private static CypherStatement OfKinds(IReadOnlyList<EntityKind> kinds) => new(
        kinds.Count == 0
            ? "MATCH (e:Entity) RETURN count(e)"
            : $"CALL () {{ {string.Join(" UNION ALL ", kinds.Distinct().Select(k => $"MATCH (e:{k}) RETURN count(e) AS n"))} }} RETURN sum(n)");

    private static NodeList Of(EntityFilter filter, bool byKind)
    {
        List<string> types = [.. filter.Types.Distinct(StringComparer.Ordinal)];
        List<string> kinds = filter.Kinds.Count > 0 ? [.. filter.Kinds.Distinct().Select(k => k.ToString())] : [.. Enum.GetNames<EntityKind>()];
        var list = (types.Count, byKind) switch
        {
            (not 0, _) => new NodeList("Entity", EntityMap.Columns, ["typeKey", "kind"], types.Select(t => IndexKey.Of(t)!).Distinct(StringComparer.Ordinal).SelectMany(t => kinds.Select(k => (object[])[t, k])))
                .WhereIn("x.type", types),
            (_, true) => new NodeList("Entity", EntityMap.Columns, ["kind"], kinds.Select(k => (object[])[k])),
            _ => new NodeList("Entity", EntityMap.Columns),
        };
        return list.WhereSet("x.knownFrom <= ?", filter.KnownAt);
    }

    private static NodeList OfExternal(EntityFilter filter) => new NodeList("Entity", EntityMap.Columns)
        .WhereIn("x.kind", filter.Kinds.Select(k => k.ToString())).WhereIn("x.type", filter.Types)
        .WhereSet("x.knownFrom <= ? AND x.profileKnownFrom <= ? AND x.profileKnownUntil > ?", filter.KnownAt)
        .WhereSet("x.profileKnownUntil = ?", filter.KnownAt is null ? Open.End : null);

    private static CypherStatement With(CypherStatement statement, ExternalId external) => new(
        statement.Text,
        [
            .. statement.Parameters.Select(p => (p.Key, p.Value)),
            ("key", IndexKey.OfExternal(external.Scheme, external.Id)), ("scheme", external.Scheme), ("id", external.Id),
        ]);
}
