using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;

namespace Graph.Embedded.Sessions.Lists;

/// <summary>Entities by a filter.</summary>
internal static class EntityList
{
    public static Page<EntityRecord> Page(StoreConnection connection, EntityFilter filter, EntityOrder order, bool descending, PageRequest page)
    {
        var byName = order == EntityOrder.Name;
        return Of(filter, byName).Read(
            connection, byName ? "name" : null, byName ? Limits.TextKey(page) : null, descending, page, EntityRows.Read, byName ? ByName : ById);
    }

    public static long Count(StoreConnection connection, EntityFilter filter) => filter.IsOfKindsOnly
        ? Statistics.Count(connection, "entity", filter.Kinds.Distinct().Select(k => k.ToString()))
        : Of(filter, byName: false).Count(connection);

    private static int ById(EntityRecord a, EntityRecord b) => CodePointOrder.Instance.Compare(a.Entity.Id, b.Entity.Id);

    private static int ByName(EntityRecord a, EntityRecord b) =>
        CodePointOrder.Instance.Compare(a.Entity.Name, b.Entity.Name) is var order and not 0 ? order : ById(a, b);

    private static RowList Of(EntityFilter filter, bool byName)
    {
        var suffix = byName ? "_name" : "";
        var kinds = filter.Kinds.Distinct().Select(k => k.ToString()).ToList();
        var types = filter.Types.Distinct(StringComparer.Ordinal).ToList();
        if (filter.ExternalId is { } external)
        {
            // The few that have the id are looked up, and sorted by themselves.
            return Shown(List(null)
                .Where("x.key IN (SELECT entity_key FROM entity_external WHERE value = ? AND scheme = ?)", external.Id, external.Scheme)
                .WhereIn("x.kind", kinds).WhereIn("x.type", types));
        }

        List<string> allKinds = kinds.Count > 0 ? kinds : [.. Enum.GetNames<EntityKind>()];
        return (types.Count, kinds.Count) switch
        {
            (not 0, _) => Known(List($"entity_type{suffix}").Branch(
                ["type", "kind"], types.SelectMany(type => allKinds.Select(kind => (object[])[type, kind])))),
            (_, 0) when !byName => Known(List(null)),
            _ => Known(List($"entity_kind{suffix}").Branch(["kind"], allKinds.Select(kind => (object[])[kind]))),
        };

        static RowList List(string? index) => new(EntityRows.Columns, "entity", index);

        RowList Known(RowList list) => list.WhereSet("x.known_from <= ?", filter.KnownAt);

        RowList Shown(RowList list) => filter.KnownAt is { } day
            ? Known(list).Where("x.profile_known_from <= ? AND x.profile_known_until > ?", day, day)
            : list.Where("x.profile_known_until = ?", Open.End);
    }
}
