using Graph.Core.Model;

namespace Graph.Core.Search;

/// <summary>An entity that a search found.</summary>
/// <param name="Record">The entity.</param>
/// <param name="Score">How well it fits: 1 000 for an exact id, name or alias, down to 1.</param>
/// <param name="Matched">The id, name, alias or external id that fits best.</param>
/// <param name="Kind">In which way it fits.</param>
public sealed record SearchHit(EntityRecord Record, int Score, string Matched, MatchKind Kind);

/// <summary>In which way a name, alias or id fits a search; best first.</summary>
public enum MatchKind
{
    /// <summary>It is the same, case and accents aside.</summary>
    Exact,

    /// <summary>It is the same but for blanks and signs between the words.</summary>
    Joined,

    /// <summary>It has all words.</summary>
    AllWords,

    /// <summary>It has words that begin like all of those searched for, or begins like all of them together.</summary>
    Beginnings,

    /// <summary>It has all words but for a slip or two.</summary>
    Misspelt,

    /// <summary>It has some of the words.</summary>
    SomeWords,
}

/// <summary>What a search found.</summary>
/// <param name="Hits">The best ones, best first, at most as many as were asked for.</param>
/// <param name="Found">How many fit; "at least" where not complete.</param>
/// <param name="Complete">Whether every candidate was looked at: none was cut. Misspellings are candidates only where little has all the words.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, int Found, bool Complete);
