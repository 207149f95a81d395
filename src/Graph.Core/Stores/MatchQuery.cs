using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Patterns;

namespace Graph.Core.Stores;

/// <summary>
/// Asks for the paths of a pattern. A path qualifies when each hop is walkable (see <see cref="RelationStep.IsWalkable"/>) by the last step known at
/// <see cref="Clocks.KnownAt"/>; no relation occurs twice in it; with <see cref="Together"/>, all hops held on one common
/// day; with <see cref="Clocks.AsOf"/>, every hop held on that day. For each pair of ends: the strongest level at
/// which a path qualifies (a path is as strong as its weakest hop), there the least number of hops, there all paths. A path is
/// its sequence of relation ids from the first node of the pattern to the last; two bindings of one sequence are one path.
/// </summary>
/// <param name="Pattern">The pattern.</param>
public sealed record MatchQuery(PathPattern Pattern)
{
    /// <summary>Ids the first node may be; null for any.</summary>
    public IReadOnlyCollection<string>? First { get; init; }

    /// <summary>Ids the last node may be; null for any.</summary>
    public IReadOnlyCollection<string>? Last { get; init; }

    /// <summary>Both clocks.</summary>
    public Clocks Clocks { get; init; } = Clocks.None;

    /// <summary>Whether the hops must have held on one common day.</summary>
    public bool Together { get; init; } = true;

    /// <summary>
    /// Days that every window is cut down to, as if each path had one hop more that held on just these; null for all days. With
    /// <see cref="Together"/> a path qualifies only where a day is left. <see cref="MatchedPath.Window"/> and
    /// <see cref="MatchedPair.WindowStart"/> tell what is left.
    /// </summary>
    public Window? Within { get; init; }

    /// <summary>At most so many pairs are given; at least 1. <see cref="MatchResult.Found"/> counts all.</summary>
    public int MaxPairs { get; init; } = 1_000;

    /// <summary>At most so many paths are given for each pair; at least 1. <see cref="MatchedPair.Found"/> counts all.</summary>
    public int MaxPathsPerPair { get; init; } = 25;

    /// <summary>Ends the search after this time; the result is then not complete. Null for no limit.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>What is left of a limit after some time; never less than nothing, null for no limit.</summary>
    public static TimeSpan? TimeLeft(TimeSpan? limit, TimeSpan spent) => limit is { } all ? TimeSpan.FromTicks(Math.Max(0, (all - spent).Ticks)) : null;

    /// <summary>Refuses anchors that are not there, alike in every store: all of them at once, each once for each end.</summary>
    /// <param name="isThere">Whether there is an entity of an id.</param>
    /// <exception cref="GraphException"><c>unknown-id</c>, at <c>first</c> or <c>last</c>.</exception>
    public void CheckAnchors(Func<string, bool> isThere)
    {
        List<Problem> problems = [.. Unknown(First, "first"), .. Unknown(Last, "last")];
        if (problems.Count > 0)
        {
            throw new GraphException(problems);
        }

        IEnumerable<Problem> Unknown(IReadOnlyCollection<string>? ids, string place) => (ids ?? [])
            .Where(id => !isThere(id)).Distinct(StringComparer.Ordinal).Select(id => new Problem("unknown-id", place, $"unknown id '{id}'"));
    }
}

/// <summary>What a match found.</summary>
/// <param name="Pairs">The pairs by status, length, window start, id of the first node, id of the last, cut at the limit.</param>
/// <param name="Found">The number of pairs; exact where complete, else "at least".</param>
/// <param name="Complete">Whether the search ran to its end.</param>
public sealed record MatchResult(IReadOnlyList<MatchedPair> Pairs, long Found, bool Complete);

/// <summary>A pair of ends and its paths.</summary>
/// <param name="First">The id of the first node.</param>
/// <param name="Last">The id of the last node.</param>
/// <param name="Status">The strength of its paths: that of the weakest hop.</param>
/// <param name="Length">The number of hops of its paths.</param>
/// <param name="WindowStart">The earliest start of the windows of all its paths.</param>
/// <param name="Paths">The paths by their relation ids, element by element, cut at the limit.</param>
/// <param name="Found">The number of paths; exact, <see cref="long.MaxValue"/> where there are more than that.</param>
public sealed record MatchedPair(
    string First, string Last, RelationStatus Status, int Length, int WindowStart, IReadOnlyList<MatchedPath> Paths, long Found)
{
    /// <summary>The order of <see cref="MatchResult.Pairs"/>.</summary>
    public static IComparer<MatchedPair> StrongestFirst { get; } = Comparer<MatchedPair>.Create((a, b) =>
    {
        var order = (a.Status, a.Length, a.WindowStart).CompareTo((b.Status, b.Length, b.WindowStart));
        order = order != 0 ? order : string.CompareOrdinal(a.First, b.First);
        return order != 0 ? order : string.CompareOrdinal(a.Last, b.Last);
    });
}

/// <summary>One path.</summary>
/// <param name="Nodes">The ids of its entities, one more than relations.</param>
/// <param name="Relations">The ids of its relations, from the first node to the last.</param>
/// <param name="Window">The days on which all its hops held at once, of those asked for (see <see cref="MatchQuery.Within"/>); may be empty where hops need not have held together.</param>
public sealed record MatchedPath(IReadOnlyList<string> Nodes, IReadOnlyList<string> Relations, Window Window);
