using Graph.Core.Model;

namespace Graph.Core.Stores;

/// <summary>Part of a list, by key.</summary>
/// <param name="First">At most so many items; 1 to 1 000.</param>
/// <param name="After">The key of the last item of the page before; null for the first page.</param>
public sealed record PageRequest(int First, string? After = null)
{
    /// <summary>The largest page.</summary>
    public const int Maximum = 1_000;
}

/// <summary>A part of a list.</summary>
/// <param name="Items">The items, in the order of the list.</param>
/// <param name="HasMore">Whether more follow.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, bool HasMore);

/// <summary>Which entities are asked for. Conditions that are set must all hold.</summary>
/// <param name="Kinds">One of these kinds; empty for all.</param>
/// <param name="KnownAt">Known on this day; null for no condition.</param>
public sealed record EntityFilter(IReadOnlyList<EntityKind> Kinds, int? KnownAt = null);

/// <summary>Which end of the relation the entity asked about is.</summary>
public enum Direction
{
    /// <summary>Either end.</summary>
    Both,

    /// <summary>Relations that start from it.</summary>
    Outgoing,

    /// <summary>Relations that lead to it.</summary>
    Incoming,
}

/// <summary>Which relations are asked for. Conditions that are set must all hold; refuted ones are listed too.</summary>
/// <param name="Types">One of these types; empty for all.</param>
/// <param name="Direction">Which end.</param>
/// <param name="Clocks">Held and known on these days.</param>
public sealed record RelationFilter(IReadOnlyList<string> Types, Direction Direction, Dates.Clocks Clocks)
{
    /// <summary>Whether a relation was known and held on the days asked for; its type and ends aside.</summary>
    public bool HoldsFor(RelationRecord record) =>
        record.At(Clocks.KnownAt) is { } step && (Clocks.AsOf is not { } day || step.Window.Contains(day));
}

/// <summary>How much there is.</summary>
/// <param name="Documents">Documents.</param>
/// <param name="Entities">Entities by kind; kinds without one are left out.</param>
/// <param name="Relations">Relations by type; types without one are left out.</param>
/// <param name="Statements">Statements.</param>
/// <param name="Events">Events.</param>
public sealed record StoreStatistics(
    long Documents, IReadOnlyDictionary<EntityKind, long> Entities, IReadOnlyDictionary<string, long> Relations, long Statements, long Events);
