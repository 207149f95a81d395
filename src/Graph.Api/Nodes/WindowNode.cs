using Graph.Core.Dates;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A closed interval of days.</summary>
[Name("Window")]
internal sealed class WindowNode(Window window)
{
    /// <summary>The first day; null where nothing bounds it.</summary>
    public DateOnly? Start => DayNode.Of(window.Start);

    /// <summary>The last day; null where nothing bounds it.</summary>
    public DateOnly? End => DayNode.Of(window.End);

    /// <summary>Whether no day lies in it: its bounds contradict each other.</summary>
    public bool Empty => window.IsEmpty;
}
