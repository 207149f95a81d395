using System.Runtime.CompilerServices;

namespace Graph.Core.Patterns;

/// <summary>A step of an automaton: from a node that passes the tests, along a relation, into a state.</summary>
/// <param name="Tests">Bits of <see cref="PathAutomaton.Tests"/>; the node walked from must pass all of them.</param>
/// <param name="Types">Relation types, see <see cref="RelationTypeMask"/>.</param>
/// <param name="Outgoing">Whether relations that start from the node may be walked.</param>
/// <param name="Incoming">Whether relations that lead to the node may be walked.</param>
/// <param name="Target">The state it leads to.</param>
public sealed record AutomatonMove(uint Tests, ulong Types, bool Outgoing, bool Incoming, int Target);

/// <summary>A state: so many repetitions of one hop have been walked.</summary>
/// <param name="Moves">Where it goes on, each to another state.</param>
/// <param name="AcceptTests">Tests that a node must pass for a path to end there; null where no path may end.</param>
/// <param name="Remaining">The relation types that the rest of the pattern could still use.</param>
/// <param name="Longest">The most hops that the rest of the pattern could still walk.</param>
public sealed record AutomatonState(IReadOnlyList<AutomatonMove> Moves, uint? AcceptTests, ulong Remaining, int Longest)
{
    /// <summary>Whether a path may end there at a node that passes these tests.</summary>
    public bool Accepts(uint passed) => AcceptTests is { } needed && (needed & ~passed) == 0;
}

/// <summary>
/// A pattern as a machine that reads a path hop by hop. State 0 stands before the first hop; the others are pairs of a hop
/// and its repetitions so far. There is no silent step: where a hop may be left out, the state before it has the moves after
/// it too, and the node is tested by the patterns on both sides. The first node's own test is not part of any move.
/// </summary>
public sealed class PathAutomaton
{
    private static readonly ConditionalWeakTable<PathPattern, PathAutomaton> Forwards = [];
    private static readonly ConditionalWeakTable<PathPattern, PathAutomaton> Backwards = [];

    private PathAutomaton(PathPattern pattern, IReadOnlyList<NodePattern> tests)
    {
        Tests = tests;
        MaxHops = pattern.Hops.Sum(h => h.Max);
        States = MakeStates(pattern);
        Simulation = new AutomatonSimulation(States);
    }

    /// <summary>What nodes are tested for; a bit of a set of tests is a place in this list, the same both ways.</summary>
    public IReadOnlyList<NodePattern> Tests { get; }

    /// <summary>The largest number of hops.</summary>
    public int MaxHops { get; }

    /// <summary>The states; a path starts in the first.</summary>
    public IReadOnlyList<AutomatonState> States { get; }

    /// <summary>Which states can do all that another can.</summary>
    public AutomatonSimulation Simulation { get; }

    /// <summary>The place of a node pattern's test in <see cref="Tests"/>, or -1 where it lets every node through.</summary>
    public int TestNumber(NodePattern node) => HasTest(node) ? Tests.TakeWhile(t => !SameTest.Instance.Equals(t, node)).Count() : -1;

    /// <summary>The machine that reads paths from the first node to the last; made once for each pattern.</summary>
    public static PathAutomaton Forward(PathPattern pattern) => Forwards.GetValue(pattern, p => new PathAutomaton(p, TestsOf(p)));

    /// <summary>The machine that reads paths from the last node to the first; made once for each pattern.</summary>
    public static PathAutomaton Backward(PathPattern pattern) => Backwards.GetValue(pattern, p => new PathAutomaton(Reverse(p), TestsOf(p)));

    private static PathPattern Reverse(PathPattern pattern) => new(
        [.. pattern.Nodes.Reverse()],
        [.. pattern.Hops.Reverse().Select(h => h with
        {
            Direction = h.Direction switch
            {
                HopDirection.Forward => HopDirection.Backward,
                HopDirection.Backward => HopDirection.Forward,
                _ => HopDirection.Either,
            },
        })]);

    private static NodePattern[] TestsOf(PathPattern pattern) => [.. pattern.Nodes.Where(HasTest).Distinct(SameTest.Instance)];

    private static bool HasTest(NodePattern node) => node.Kinds.Count + node.Properties.Count > 0;

    private AutomatonState[] MakeStates(PathPattern pattern)
    {
        // The state after r repetitions of hop i has the number first[i] + r.
        var first = new int[pattern.Hops.Count];
        for (var i = 1; i < first.Length; i++)
        {
            first[i] = first[i - 1] + pattern.Hops[i - 1].Max;
        }

        List<(List<AutomatonMove> Moves, uint? Accept)> states = [([], null)];
        _ = Continue(0, 0, states[0].Moves);
        for (var i = 0; i < pattern.Hops.Count; i++)
        {
            for (var walked = 1; walked <= pattern.Hops[i].Max; walked++)
            {
                List<AutomatonMove> moves = walked < pattern.Hops[i].Max ? [Move(i, walked, 0)] : [];
                var accept = walked >= pattern.Hops[i].Min ? Continue(i + 1, TestOf(i + 1), moves) : null;
                states.Add((moves, accept));
            }
        }

        // Moves lead to states of larger numbers only.
        var (remaining, longest) = (new ulong[states.Count], new int[states.Count]);
        for (var i = states.Count - 1; i >= 0; i--)
        {
            remaining[i] = states[i].Moves.Aggregate(0UL, (mask, move) => mask | move.Types | remaining[move.Target]);
            longest[i] = states[i].Moves.Aggregate(0, (most, move) => Math.Max(most, longest[move.Target] + 1));
        }

        return [.. states.Select((s, i) => new AutomatonState(s.Moves, s.Accept, remaining[i], longest[i]))];

        // Adds the moves from the node pattern on, past hops that may be left out; gives the tests to end, if one may.
        uint? Continue(int node, uint tests, List<AutomatonMove> moves)
        {
            for (; node < pattern.Hops.Count; tests |= TestOf(++node))
            {
                moves.Add(Move(node, 0, tests));
                if (pattern.Hops[node].Min > 0)
                {
                    return null;
                }
            }

            return tests;
        }

        AutomatonMove Move(int hop, int walked, uint tests) => new(
            tests, RelationTypeMask.Of(pattern.Hops[hop].Types),
            pattern.Hops[hop].Direction != HopDirection.Backward, pattern.Hops[hop].Direction != HopDirection.Forward, first[hop] + walked + 1);

        uint TestOf(int node) => TestNumber(pattern.Nodes[node]) is var number and >= 0 ? 1u << number : 0;
    }

    private sealed class SameTest : IEqualityComparer<NodePattern>
    {
        public static SameTest Instance { get; } = new();

        public bool Equals(NodePattern? x, NodePattern? y) => x!.Kinds.SequenceEqual(y!.Kinds) && x.Properties.SequenceEqual(y.Properties);

        public int GetHashCode(NodePattern node) => HashCode.Combine(node.Kinds.Count, node.Properties.Count);
    }
}
