using Graph.Core.Dates;

namespace Graph.Core.Paths;

/// <summary>Limits of a search for paths.</summary>
/// <param name="MaxPairs">Pairs of ends given; 1 to 1 000.</param>
/// <param name="MaxPaths">Paths given for each pair; 1 to 25.</param>
/// <param name="TimeLimit">Time for the search; null for none.</param>
public sealed record PathLimits(int MaxPairs = 1_000, int MaxPaths = 25, TimeSpan? TimeLimit = null);

/// <summary>
/// How are two entities connected: by relations walked in either direction, whose hops need not have held at once. With
/// <see cref="Clocks.AsOf"/> each held on that day.
/// </summary>
/// <param name="FirstId">The one.</param>
/// <param name="LastId">The other; not the same.</param>
/// <param name="Clocks">Both clocks.</param>
public sealed record PathQuestion(string FirstId, string LastId, Clocks Clocks)
{
    /// <summary>The largest number of hops.</summary>
    public const int Longest = 6;

    /// <summary>Relation types that may be walked; empty for all but <c>COMMENTS_ON</c>, since who speaks of everything connects everything.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>The largest number of hops asked for; 1 to <see cref="Longest"/>.</summary>
    public int MaxHops { get; init; } = Longest;

    /// <summary>Limits; null for the defaults. There is one pair.</summary>
    public PathLimits? Limits { get; init; }
}

/// <summary>What matches a path pattern.</summary>
/// <param name="Pattern">The pattern, as <see cref="Patterns.PathPatternParser"/> reads it.</param>
/// <param name="Clocks">Both clocks.</param>
public sealed record PatternQuestion(string Pattern, Clocks Clocks)
{
    /// <summary>The largest number of ids for one end.</summary>
    public const int MostIds = 1_000;

    /// <summary>Ids the first node may be; null for any.</summary>
    public IReadOnlyList<string>? First { get; init; }

    /// <summary>Ids the last node may be; null for any.</summary>
    public IReadOnlyList<string>? Last { get; init; }

    /// <summary>Whether the hops of a path must have held on one common day.</summary>
    public bool Together { get; init; } = true;

    /// <summary>Limits; null for the defaults.</summary>
    public PathLimits? Limits { get; init; }
}
