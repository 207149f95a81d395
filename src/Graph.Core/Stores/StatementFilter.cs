using Graph.Core.Model;

namespace Graph.Core.Stores;

/// <summary>Which statements are asked for. Conditions that are set must all hold.</summary>
public sealed record StatementFilter
{
    /// <summary>From one of these documents; empty for all.</summary>
    public IReadOnlyList<string> DocumentIds { get; init; } = [];

    /// <summary>The claim of one of these entities; empty for all.</summary>
    public IReadOnlyList<string> SaidBy { get; init; } = [];

    /// <summary>With one of these as its <see cref="Statement.EffectiveStatus"/>; empty for all.</summary>
    public IReadOnlyList<StatementStatus> Statuses { get; init; } = [];

    /// <summary>For or against; null for both.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Of relations or of events; null for both.</summary>
    public SubjectKind? Subject { get; init; }

    /// <summary>Its document is public by this day; null for no condition.</summary>
    public int? KnownAt { get; init; }

    /// <summary>Whether all are asked for: their count is kept.</summary>
    public bool IsOfAll => DocumentIds.Count == 0 && SaidBy.Count == 0 && Statuses.Count == 0 && Stance is null && Subject is null && KnownAt is null;
}
