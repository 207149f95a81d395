using Graph.Core.Model;

namespace Graph.Core.Stores;

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
    /// <summary>Only relations whose other end is of one of these kinds; empty for all. The other end of a loop is the entity itself.</summary>
    public IReadOnlyList<EntityKind> OtherKinds { get; init; } = [];

    /// <summary>Whether a relation was known and held on the days asked for; its type and ends aside.</summary>
    public bool HoldsFor(RelationRecord record) => HoldsFor(record.Steps);

    /// <summary>Whether a relation of these steps was known and held on the days asked for.</summary>
    public bool HoldsFor(IReadOnlyList<RelationStep> steps) =>
        RelationStep.LastKnown(steps, Clocks.KnownAt) is { } step && (Clocks.AsOf is not { } day || step.Window.Contains(day));
}

/// <summary>How much there is.</summary>
/// <param name="Documents">Documents.</param>
/// <param name="Entities">Entities by kind; kinds without one are left out.</param>
/// <param name="Relations">Relations by type; types without one are left out.</param>
/// <param name="Statements">Statements.</param>
/// <param name="Events">Events.</param>
public sealed record StoreStatistics(
    long Documents, IReadOnlyDictionary<EntityKind, long> Entities, IReadOnlyDictionary<string, long> Relations, long Statements, long Events);
