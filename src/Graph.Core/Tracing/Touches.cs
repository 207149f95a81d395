using Graph.Core.Rules;
using Graph.Core.Stores;

namespace Graph.Core.Tracing;

/// <summary>The policies and deals that have any touch at all: by any rule, whatever its strength and day.</summary>
/// <param name="Policies">The ids of the policies that touch a deal.</param>
/// <param name="Deals">The ids of the deals that a policy touches.</param>
public sealed record Touches(IReadOnlySet<string> Policies, IReadOnlySet<string> Deals)
{
    private const int MaxPairs = 1_000_000;

    /// <summary>Asks a store by all rules.</summary>
    /// <exception cref="InvalidOperationException">A rule finds more than a million pairs.</exception>
    public static async Task<Touches> FindAsync(IGraphSession session, RuleSet rules, CancellationToken cancellationToken)
    {
        var policies = new HashSet<string>(StringComparer.Ordinal);
        var deals = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in rules.Rules)
        {
            var result = await session.MatchAsync(new MatchQuery(rule.Pattern) { MaxPairs = MaxPairs, MaxPathsPerPair = 1 }, cancellationToken);
            if (result.Found > result.Pairs.Count)
            {
                throw new InvalidOperationException($"rule '{rule.Name}' finds {result.Found} pairs, more than can be listed");
            }

            policies.UnionWith(result.Pairs.Select(p => p.First));
            deals.UnionWith(result.Pairs.Select(p => p.Last));
        }

        return new Touches(policies, deals);
    }
}
