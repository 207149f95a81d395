using Graph.Core.Dates;
using Graph.Core.Model;

namespace Graph.Core.Stores;

/// <summary>Which events are asked for. Conditions that are set must all hold.</summary>
public sealed record EventFilter
{
    // From the first day of the longest period that a date names, a leap year, to its last.
    private const int LongestPeriod = 365;

    /// <summary>Of one of these entities; null for all, and none for an empty list.</summary>
    public IReadOnlyList<string>? EntityIds { get; init; }

    /// <summary>Of an entity of one of these kinds; empty for all.</summary>
    public IReadOnlyList<EntityKind> Kinds { get; init; } = [];

    /// <summary>Of one of these types; empty for all.</summary>
    public IReadOnlyList<EventType> Types { get; init; } = [];

    /// <summary>The period its date names ends on this day at the earliest.</summary>
    public int? From { get; init; }

    /// <summary>The period its date names starts on this day at the latest.</summary>
    public int? To { get; init; }

    /// <summary>Anything said of it was public by this day; null for no condition.</summary>
    public int? KnownAt { get; init; }

    /// <summary>The days on which the period may start; its last day has to be looked at as well.</summary>
    public Window FirstDays => new(From is { } from ? Math.Max(from, Open.Start + LongestPeriod) - LongestPeriod : Open.Start, To ?? Open.End);

    /// <summary>Whether all are asked for: their count is kept.</summary>
    public bool IsOfAll => EntityIds is null && Kinds.Count == 0 && Types.Count == 0 && From is null && To is null && KnownAt is null;
}
