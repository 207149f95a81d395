using Graph.Core.Model;

namespace Graph.Core.Stores;

/// <summary>Which entities are asked for. Conditions that are set must all hold.</summary>
/// <param name="Kinds">One of these kinds; empty for all.</param>
/// <param name="KnownAt">Known on this day; null for no condition.</param>
public sealed record EntityFilter(IReadOnlyList<EntityKind> Kinds, int? KnownAt = null)
{
    /// <summary>Its <see cref="Entity.Type"/> is one of these; empty for all.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>It has this id elsewhere, by a profile that is shown on the known-at day: see <see cref="EntityRecord.At"/>.</summary>
    public ExternalId? ExternalId { get; init; }

    /// <summary>Whether nothing but kinds is asked for: their counts are kept.</summary>
    public bool IsOfKindsOnly => KnownAt is null && Types.Count == 0 && ExternalId is null;
}

/// <summary>The id of an entity in another register, exactly as it is written there.</summary>
/// <param name="Scheme">The register, such as <c>wikidata</c>, <c>lei</c> or <c>celex</c>.</param>
/// <param name="Id">The id there.</param>
public sealed record ExternalId(string Scheme, string Id);

/// <summary>What entities are ordered by.</summary>
public enum EntityOrder
{
    /// <summary>The id.</summary>
    Id,

    /// <summary>The name, then the id.</summary>
    Name,
}
