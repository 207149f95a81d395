using Graph.Api.Schemas;
using Graph.Core.Tracing;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>What was searched, and whether to the end. It follows from question and data alone: a request that takes the server too long ends with the error TIMEOUT, never with part of an answer.</summary>
[Name("Coverage")]
internal sealed class CoverageNode(Coverage coverage)
{
    /// <summary>The rules that were searched, ascending by name.</summary>
    [Price(1, Usual = 10)]
    public IReadOnlyList<RuleNode> Rules => [.. coverage.Rules.Select(r => new RuleNode(r))];

    /// <summary>SHA-256 over the rules, in hex.</summary>
    public string RulesHash => coverage.RulesHash;

    /// <summary>SHA-256 over the table of relation types, in hex.</summary>
    public string RelationTypesHash => coverage.RelationTypesHash;

    /// <summary>The day on which all hops had to hold; null for any day.</summary>
    public DateOnly? AsOf => DayNode.Of(coverage.Clocks.AsOf);

    /// <summary>The day by which everything had to be public; null for everything known now.</summary>
    public DateOnly? KnownAt => DayNode.Of(coverage.Clocks.KnownAt);

    /// <summary>The largest number of hops that any rule can walk.</summary>
    public int MaxHops => coverage.MaxHops;

    /// <summary>At most so many answers are shown.</summary>
    public int MaxAnswers => coverage.Limits.MaxAnswers;

    /// <summary>At most so many paths are shown for each answer.</summary>
    public int MaxPaths => coverage.Limits.MaxPaths;

    /// <summary>The hash of the data that was searched.</summary>
    public string Release => coverage.Release;

    /// <summary>Answers found; "at least" where the search is not complete.</summary>
    public long Found => coverage.Found;

    /// <summary>Answers shown.</summary>
    public int Shown => coverage.Shown;

    /// <summary>Paths found of the answers shown.</summary>
    public long PathsFound => coverage.PathsFound;

    /// <summary>Paths shown.</summary>
    public long PathsShown => coverage.PathsShown;

    /// <summary>Whether the search ran to its end. Limits on what is shown do not make it incomplete.</summary>
    public bool Complete => coverage.Complete;

    /// <summary>Whether everything that was found is shown.</summary>
    public bool EverythingShown => coverage.EverythingShown;
}
