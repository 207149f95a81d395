using Graph.Core;
using Graph.Core.Patterns;
using Graph.Core.Stores;
using Graph.Embedded.Topologies;

namespace Graph.Embedded.Matching;

/// <summary>Answers a <see cref="MatchQuery"/> on a topology, by the definition given there.</summary>
internal static class Matcher
{
    private const int FewEnds = 8;
    private const int LongWay = 3;

    /// <summary>Finds the pairs and paths of a pattern.</summary>
    /// <param name="topology">The graph.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="idsWith">The entities that have a property which the topology does not know: a name.</param>
    /// <param name="cancellationToken">Ends the search with an exception.</param>
    /// <param name="fromBothSides">Whether a few ends are searched from both sides; it changes no answer.</param>
    /// <exception cref="GraphException"><c>unknown-id</c>: an anchor is not there.</exception>
    public static MatchResult Match(
        Topology topology, MatchQuery query, Func<PropertyTest, IReadOnlyCollection<string>> idsWith, CancellationToken cancellationToken,
        bool fromBothSides = true)
    {
        query.CheckAnchors(id => topology.FindNode(id) >= 0);
        var first = query.First?.Select(topology.FindNode).ToList();
        var last = query.Last?.Select(topology.FindNode).ToList();
        var forward = PathAutomaton.Forward(query.Pattern);
        var tests = new NodeTests(topology, forward.Tests, idsWith);
        var (firstTest, lastTest) = (forward.TestNumber(query.Pattern.Nodes[0]), forward.TestNumber(query.Pattern.Nodes[^1]));

        // To list the nodes that an end may be costs a look at every node: only where nothing is given to start from.
        var firstNodes = first is null && last is not null ? null : Candidates(topology, firstTest, tests, first);
        var lastNodes = last is null && first is not null ? null : Candidates(topology, lastTest, tests, last);

        // Of two ends from the last: a rule's is the deal, which has a few assets and parties, where what a policy covers spreads wide.
        var backward = firstNodes is null || (lastNodes is not null && lastNodes.Count <= firstNodes.Count);
        var automaton = backward ? PathAutomaton.Backward(query.Pattern) : forward;
        var starts = (backward ? lastNodes : firstNodes)!;
        var ends = (backward ? first : last) is null ? null : (backward ? firstNodes : lastNodes)!.ToHashSet();
        var budget = new SearchBudget(query.TimeLimit, cancellationToken);
        var memory = SearchMemory.Rent();
        Approach? approach = null;
        try
        {
            // Few ends may be approached from both sides; of many, some are near to everything.
            Func<Approach>? approaching = fromBothSides && ends is { Count: <= FewEnds } && automaton.MaxHops >= LongWay
                ? () => approach ??= new Approach(topology, automaton, tests, query, budget, ends)
                : null;
            var answer = new Answer(topology, memory, budget, query, backward);
            SearchPlans?[] plans = new SearchPlans?[2];
            foreach (var start in ends is { Count: 0 } ? [] : starts)
            {
                var endsDiffer = ends is not null && !ends.Contains(start);
                ref var plan = ref plans[endsDiffer ? 1 : 0];
                plan ??= new SearchPlans(automaton, tests, endsDiffer);
                new LabelSearch(topology, automaton, plan, memory, budget, ends, endsDiffer, query)
                {
                    Approaching = approaching,
                }.Run(start);
                answer.Take(start);
                if (budget.IsOutAfter(0))
                {
                    break;
                }
            }

            return answer.Result(complete: !budget.IsSpent);
        }
        finally
        {
            memory.Return();
            approach?.Dispose();
        }
    }

    /// <summary>The nodes that an end of the pattern may be.</summary>
    private static List<int> Candidates(Topology topology, int test, NodeTests tests, List<int>? anchors) =>
        anchors is not null ? [.. anchors.Distinct().Where(node => test < 0 || (tests.Of(node) >> test & 1) != 0)]
        : test >= 0 ? tests.NodesPassing(test)
        : [.. Enumerable.Range(0, topology.NodeCount).Where(node => topology.Kinds[node] != Topology.NoKind)];
}
