using System.Runtime.CompilerServices;
using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Core.Rules;

namespace Graph.Core.Tracing;

/// <summary>A rule without its last hop, where that is a relation of an assumed deal: the rest of the path is in the data.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Pattern">The rest of its pattern, from the policy to the entity at the other end of the relation.</param>
/// <param name="Relations">The assumed relations that the last hop may be.</param>
/// <param name="IsOnly">Whether none of them is the last hop of another cut of the rule: one sequence of relations is then not found twice.</param>
internal sealed record RuleCut(Rule Rule, PathPattern Pattern, IReadOnlyList<Relation> Relations, bool IsOnly)
{
    private static readonly ConditionalWeakTable<PathPattern, PathPattern?[]> Known = [];

    /// <summary>
    /// All cuts of a rule that some relation of the deal allows. The last hop of a path is a repetition of a hop of the pattern behind which all
    /// may be left out, and the deal passes the node tests there. A path that would lead through the deal on its way is none: the deal stands at the end.
    /// </summary>
    public static IReadOnlyList<RuleCut> Of(Rule rule, AssumedDeal deal)
    {
        var (nodes, hops) = (rule.Pattern.Nodes, rule.Pattern.Hops);
        var before = Known.GetValue(rule.Pattern, p => [.. p.Hops.Select((_, i) => Before(p.Nodes, p.Hops, i))]);
        List<(PathPattern Pattern, List<Relation> Relations)> cuts = [];
        for (var last = hops.Count - 1; last >= 0 && Passes(nodes[last + 1], deal.Entity); last--)
        {
            var matching = deal.Relations.Select(r => r.Relation).Where(r => IsHop(hops[last], r)).ToList();
            if (matching.Count > 0 && before[last] is { } rest)
            {
                cuts.Add((rest, matching));
            }

            if (hops[last].Min > 0)
            {
                break;
            }
        }

        return [.. cuts.Select(c => new RuleCut(rule, c.Pattern, c.Relations, cuts.TrueForAll(o => o == c || !o.Relations.Intersect(c.Relations).Any())))];
    }

    /// <summary>What stands before the last repetition of a hop, made once: an automaton is kept for each pattern. Null where nothing does, since no relation leads straight from a policy to an assumed deal.</summary>
    private static PathPattern? Before(IReadOnlyList<NodePattern> nodes, IReadOnlyList<HopPattern> hops, int last)
    {
        var hop = hops[last];
        return hop.Max > 1
            ? new PathPattern([.. nodes.Take(last + 1), new NodePattern(null, [], [])], [.. hops.Take(last), hop with { Min = Math.Max(0, hop.Min - 1), Max = hop.Max - 1 }])
            : last > 0 ? new PathPattern([.. nodes.Take(last + 1)], [.. hops.Take(last)]) : null;
    }

    private static bool IsHop(HopPattern hop, Relation relation) =>
        (hop.Types.Count == 0 || hop.Types.Contains(relation.Type))
        && hop.Direction != (relation.To == AssumedDeal.Id ? HopDirection.Backward : HopDirection.Forward);

    private static bool Passes(NodePattern node, Entity deal) =>
        (node.Kinds.Count == 0 || node.Kinds.Contains(deal.Kind))
        && node.Properties.All(p => p.Name == "type" && string.Equals(p.Value, deal.Type, StringComparison.Ordinal));
}
