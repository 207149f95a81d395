using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Rules;

namespace Graph.Core.Tracing;

/// <summary>Where the window of a path lies against the span of the deal.</summary>
public enum WindowPosition
{
    /// <summary>The deal has no known start.</summary>
    Unknown,

    /// <summary>It ends before the deal starts.</summary>
    Before,

    /// <summary>It shares a day with the span of the deal.</summary>
    During,

    /// <summary>It starts after the deal ended.</summary>
    After,
}

/// <summary>Limits of a trace.</summary>
/// <param name="MaxAnswers">Answers given; 1 to 1 000.</param>
/// <param name="MaxPaths">Paths given for each answer; 1 to 25.</param>
/// <param name="TimeLimit">Time for the whole search; null for none.</param>
public sealed record TraceLimits(int MaxAnswers = 1_000, int MaxPaths = 25, TimeSpan? TimeLimit = null);

/// <summary>A question: which policies touch this deal, or which deals does this policy touch.</summary>
/// <param name="EntityId">A deal or a policy.</param>
/// <param name="OtherId">The other end, to ask about one pair; null for all.</param>
/// <param name="Clocks">Both clocks.</param>
/// <param name="Limits">Limits; null for the defaults.</param>
public sealed record TraceQuestion(string EntityId, string? OtherId, Clocks Clocks, TraceLimits? Limits = null);

/// <summary>One path from a policy to a deal.</summary>
/// <param name="Nodes">The ids of its entities, policy first.</param>
/// <param name="Relations">The ids of its relations.</param>
/// <param name="Window">The days on which all hops held at once.</param>
/// <param name="Position">Where the window lies against the span of the deal.</param>
public sealed record TracePath(IReadOnlyList<string> Nodes, IReadOnlyList<string> Relations, Window Window, WindowPosition Position);

/// <summary>A policy touches a deal by a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="PolicyId">The policy.</param>
/// <param name="DealId">The deal.</param>
/// <param name="Status">The strength of its paths: that of the weakest hop.</param>
/// <param name="Length">The number of hops of its paths.</param>
/// <param name="WindowStart">The earliest start of the windows of all its paths.</param>
/// <param name="Paths">The paths by their relation ids, cut at the limit.</param>
/// <param name="PathsFound">The number of paths, exact.</param>
public sealed record TraceAnswer(
    Rule Rule, string PolicyId, string DealId, RelationStatus Status, int Length, int WindowStart, IReadOnlyList<TracePath> Paths, long PathsFound);

/// <summary>What was searched and whether to the end. It follows from question and data alone.</summary>
/// <param name="Rules">The rules that were searched, ascending by name.</param>
/// <param name="RulesHash">SHA-256 over the rules, in hex.</param>
/// <param name="RelationTypesHash">See <see cref="RelationTypes.Hash"/>.</param>
/// <param name="Clocks">Both clocks.</param>
/// <param name="Limits">The limits.</param>
/// <param name="MaxHops">The largest number of hops that any rule can walk.</param>
/// <param name="Release">The release of the data.</param>
/// <param name="Found">Answers found; "at least" where not complete.</param>
/// <param name="Shown">Answers given.</param>
/// <param name="PathsFound">Paths of all answers found that are given.</param>
/// <param name="PathsShown">Paths given.</param>
/// <param name="Complete">Whether the search ran to its end. Limits on what is given do not make it incomplete.</param>
public sealed record Coverage(
    IReadOnlyList<Rule> Rules, string RulesHash, string RelationTypesHash, Clocks Clocks, TraceLimits Limits, int MaxHops,
    string Release, long Found, int Shown, long PathsFound, long PathsShown, bool Complete)
{
    /// <summary>Whether everything that was found is given.</summary>
    public bool EverythingShown => Complete && Found == Shown && PathsFound == PathsShown;
}

/// <summary>The answer to a <see cref="TraceQuestion"/> or an <see cref="AssessQuestion"/>.</summary>
/// <param name="Entity">The entity asked about, as known; an assumed deal with the id <see cref="AssumedDeal.Id"/>.</param>
/// <param name="Answers">By status, length, window start, id of the other end, name of the rule.</param>
/// <param name="Coverage">What was searched.</param>
public sealed record Trace(Entity Entity, IReadOnlyList<TraceAnswer> Answers, Coverage Coverage)
{
    /// <summary>The deal that was assumed, with its relations; null where the question is about what is stored.</summary>
    public AssumedDeal? Assumed { get; init; }
}
