using Graph.Core.Dates;

namespace Graph.Api.Nodes;

/// <summary>Day numbers as days.</summary>
internal static class DayNode
{
    /// <summary>The day; null where it stands for "not bounded".</summary>
    public static DateOnly? Of(int? day) => day is null or Open.Start or Open.End ? null : DateOnly.FromDayNumber(day.Value);
}
