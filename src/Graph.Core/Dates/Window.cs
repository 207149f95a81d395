using System.Globalization;

namespace Graph.Core.Dates;

/// <summary>A closed interval of days, as <see cref="DateOnly.DayNumber"/>; empty where it ends before it starts.</summary>
/// <param name="Start">The first day; <see cref="Open.Start"/> where nothing bounds it.</param>
/// <param name="End">The last day; <see cref="Open.End"/> where nothing bounds it.</param>
public readonly record struct Window(int Start, int End)
{
    /// <summary>All days.</summary>
    public static Window Always => new(Open.Start, Open.End);

    /// <summary>Whether no day lies in it.</summary>
    public bool IsEmpty => Start > End;

    /// <summary>Whether the day lies in it.</summary>
    public bool Contains(int day) => Start <= day && day <= End;

    /// <summary>The days that lie in both.</summary>
    public Window Intersect(Window other) => new(Math.Max(Start, other.Start), Math.Min(End, other.End));
}

/// <summary>The day numbers that stand for "not bounded".</summary>
public static class Open
{
    /// <summary>No known start.</summary>
    public const int Start = int.MinValue;

    /// <summary>No known end.</summary>
    public const int End = int.MaxValue;

    /// <summary>The day as an ISO date, or null where it stands for "not bounded".</summary>
    public static string? Format(int day) => day is Start or End
        ? null
        : DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
