using Graph.Core.Dates;
using Graph.Core.Model;

namespace Graph.Core.Stores;

/// <summary>Which documents are asked for. Conditions that are set must all hold; texts are compared as they are written.</summary>
public sealed record DocumentFilter
{
    /// <summary>By one of these publishers; empty for all.</summary>
    public IReadOnlyList<string> Publishers { get; init; } = [];

    /// <summary>Of one of these grades; empty for all.</summary>
    public IReadOnlyList<string> Grades { get; init; } = [];

    /// <summary>In one of these languages; empty for all.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Public on this day at the earliest: its <see cref="Document.PublicFrom"/>.</summary>
    public int? From { get; init; }

    /// <summary>Public on this day at the latest: its <see cref="Document.PublicFrom"/>.</summary>
    public int? To { get; init; }

    /// <summary>Public by this day; null for no condition.</summary>
    public int? KnownAt { get; init; }

    /// <summary>The days on which it may have become public.</summary>
    public Window Days => new(From ?? Open.Start, Math.Min(To ?? Open.End, KnownAt ?? Open.End));

    /// <summary>Whether all are asked for: their count is kept.</summary>
    public bool IsOfAll => Publishers.Count == 0 && Grades.Count == 0 && Languages.Count == 0 && Days == Window.Always;
}

/// <summary>What documents are ordered by.</summary>
public enum DocumentOrder
{
    /// <summary>The id.</summary>
    Id,

    /// <summary>The day from which they are public, then the id.</summary>
    Date,
}
