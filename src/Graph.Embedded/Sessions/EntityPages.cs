using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Embedded.Files;
using Graph.Embedded.Rows;

namespace Graph.Embedded.Sessions;

/// <summary>Pages of entities, ascending by id.</summary>
internal static class EntityPages
{
    private const string All = $"SELECT {EntityRows.Columns} FROM entity e WHERE e.id > $1 AND e.known_from <= $2 ORDER BY e.id LIMIT $3";

    private const string OfKind = $"""
        SELECT {EntityRows.Columns} FROM entity e WHERE e.kind = $4 AND e.id > $1 AND e.known_from <= $2 ORDER BY e.id LIMIT $3
        """;

    public static Page<EntityRecord> Find(StoreConnection connection, EntityFilter filter, PageRequest page)
    {
        var (after, known, more) = (page.After ?? "", filter.KnownAt ?? Open.End, page.First + 1);

        // One seek for each kind, then merged: the index gives a kind's entities in the order of the page.
        var found = filter.Kinds.Count == 0
            ? connection.List(EntityRows.Read, All, after, known, more)
            : [.. filter.Kinds.Distinct()
                .SelectMany(kind => connection.List(EntityRows.Read, OfKind, after, known, more, kind.ToString()))
                .OrderBy(e => e.Entity.Id, StringComparer.Ordinal)];
        return new Page<EntityRecord>([.. found.Take(page.First)], found.Count > page.First);
    }
}
