using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Core.Paths;

/// <summary>What was searched for paths and whether to the end. It follows from question and data alone.</summary>
/// <param name="Pattern">The pattern in its normal form.</param>
/// <param name="Types">The relation types that a path may use, ascending by name.</param>
/// <param name="MaxHops">The largest number of hops that a path may have.</param>
/// <param name="Together">Whether the hops must have held on one common day.</param>
/// <param name="Clocks">Both clocks.</param>
/// <param name="Limits">The limits.</param>
/// <param name="RelationTypesHash">See <see cref="RelationTypes.Hash"/>.</param>
/// <param name="Release">The release of the data.</param>
/// <param name="Found">Pairs found; "at least" where not complete.</param>
/// <param name="Shown">Pairs given.</param>
/// <param name="PathsFound">Paths of all pairs that are given.</param>
/// <param name="PathsShown">Paths given.</param>
/// <param name="Complete">Whether the search ran to its end. Limits on what is given do not make it incomplete.</param>
public sealed record PathsCoverage(
    string Pattern, IReadOnlyList<string> Types, int MaxHops, bool Together, Clocks Clocks, PathLimits Limits, string RelationTypesHash,
    string Release, long Found, int Shown, long PathsFound, long PathsShown, bool Complete)
{
    /// <summary>Whether everything that was found is given.</summary>
    public bool EverythingShown => Complete && Found == Shown && PathsFound == PathsShown;
}

/// <summary>The answer to a <see cref="PathQuestion"/> or a <see cref="PatternQuestion"/>.</summary>
/// <param name="Pairs">
/// Pairs of ends, each with its paths at the strongest level at which one qualifies, there the shortest: by status, length, start of the window,
/// id of the first, id of the last.
/// </param>
/// <param name="Coverage">What was searched.</param>
public sealed record PathsResult(IReadOnlyList<MatchedPair> Pairs, PathsCoverage Coverage);
