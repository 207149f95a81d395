using Graph.Api.Subscriptions;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>An entity as it is now, and what became different. The first event of a subscription tells the present state and no difference.</summary>
[Name("EntityChange")]
internal sealed class EntityChangeNode(EntityState? before, EntityState now, EntityNode? entity, DateTimeOffset at)
{
    /// <summary>When the server noticed, in UTC.</summary>
    public DateTimeOffset At => at;

    /// <summary>The last release of which the entity was as told before; null in the first event.</summary>
    [Id]
    public string? ReleaseBefore => before?.Release;

    /// <summary>The release that this event tells of.</summary>
    [Id]
    public string ReleaseAfter => now.Release;

    /// <summary>The names of its own fields that differ, such as summary.</summary>
    public IReadOnlyList<string> Fields => [.. Differences.Between(before?.Fields, now.Fields).All];

    /// <summary>Its relations that differ.</summary>
    public Differences Relations => Differences.Between(before?.Relations, now.Relations);

    /// <summary>Its events that differ.</summary>
    public Differences Events => Differences.Between(before?.Events, now.Events);

    /// <summary>The entity by the new release; null where nothing of it was public on the known-at day.</summary>
    public EntityNode? Entity => entity;
}

/// <summary>Ids of what came, went and differs, ascending. What is said of something is part of it.</summary>
/// <param name="Added">Not there before.</param>
/// <param name="Removed">There no more.</param>
/// <param name="Changed">There before and now, and not the same.</param>
[Name("IdDifferences")]
internal sealed record Differences([property: Id] IReadOnlyList<string> Added, [property: Id] IReadOnlyList<string> Removed, [property: Id] IReadOnlyList<string> Changed)
{
    /// <summary>All of them.</summary>
    internal IEnumerable<string> All => Added.Concat(Removed).Concat(Changed).Order(StringComparer.Ordinal);

    /// <summary>What differs between two states; nothing where there was none before.</summary>
    internal static Differences Between(IReadOnlyDictionary<string, string>? before, IReadOnlyDictionary<string, string> now) => before is null
        ? new([], [], [])
        : new(
            [.. now.Keys.Where(k => !before.ContainsKey(k)).Order(StringComparer.Ordinal)],
            [.. before.Keys.Where(k => !now.ContainsKey(k)).Order(StringComparer.Ordinal)],
            [.. now.Where(n => before.TryGetValue(n.Key, out var was) && was != n.Value).Select(n => n.Key).Order(StringComparer.Ordinal)]);
}
