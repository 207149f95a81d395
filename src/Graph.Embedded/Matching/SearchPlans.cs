using Graph.Core.Model;
using Graph.Core.Patterns;

namespace Graph.Embedded.Matching;

/// <summary>Relations to walk from a node and the states that they lead to.</summary>
internal sealed class PlannedMove(ulong types, bool outgoing, uint target)
{
    /// <summary>Relation types; moves of one plan and direction have none in common.</summary>
    public readonly ulong Types = types;
    public readonly bool Outgoing = outgoing;
    public readonly uint Target = target;

    private static readonly int Kinds = Enum.GetValues<EntityKind>().Length;

    /// <summary>The plan at a far end of each kind; null where it was not made yet or the kind does not tell.</summary>
    public readonly SearchPlan?[] ByKind = new SearchPlan?[Kinds];
}

/// <summary>What a search does at a node that passes certain tests, being in certain states.</summary>
/// <param name="Number">Its place among the plans.</param>
/// <param name="States">The states, as bits.</param>
/// <param name="Moves">Where it goes on.</param>
/// <param name="Accepts">Whether a path may end there.</param>
/// <param name="Remaining">The relation types that the rest of the pattern could still use.</param>
/// <param name="Longest">The most hops that it could still walk.</param>
/// <param name="Covers">The states that can do no more than these.</param>
internal sealed record SearchPlan(int Number, uint States, PlannedMove[] Moves, bool Accepts, ulong Remaining, int Longest, uint Covers)
{
    /// <summary>Whether nothing can come of it.</summary>
    public readonly bool IsDead = Moves.Length == 0 && !Accepts;

    /// <summary>Whether no path goes on from it.</summary>
    public readonly bool IsLast = Moves.Length == 0;
}

/// <summary>
/// The automaton made deterministic as far as a search needs it: a search is in a set of states, so that the relations of a
/// path tell where it is, and two bindings of one sequence of relations are one path of the search.
/// </summary>
internal sealed class SearchPlans(PathAutomaton automaton, NodeTests tests, bool endsDiffer)
{
    private readonly Dictionary<(uint States, uint Tests), SearchPlan> _plans = [];
    private readonly List<SearchPlan> _byNumber = [];

    public SearchPlan this[int number] => _byNumber[number];

    /// <summary>The plan of a node where a search starts.</summary>
    public SearchPlan Start(int node) => Plan(1, tests.Of(node));

    /// <summary>The plan after a move.</summary>
    public SearchPlan After(PlannedMove move, int node, byte kind)
    {
        if (!tests.ByKindOnly)
        {
            return Plan(move.Target, tests.Of(node));
        }

        return move.ByKind[kind] ??= Plan(move.Target, tests.OfKind(kind));
    }

    /// <summary>The plan after a loop, which is walked both ways at once: as a sequence of relations these are one path.</summary>
    public SearchPlan AfterLoop(SearchPlan plan, byte type, int node)
    {
        var target = 0u;
        foreach (var move in plan.Moves)
        {
            target |= (move.Types >> type & 1) != 0 ? move.Target : 0;
        }

        return Plan(target, tests.Of(node));
    }

    private SearchPlan Plan(uint states, uint passed)
    {
        if (_plans.TryGetValue((states, passed), out var known))
        {
            return known;
        }

        List<AutomatonMove> moves = [];
        var (accepts, remaining, longest, covers) = (false, 0UL, 0, 0u);
        for (var s = 0; s < automaton.States.Count; s++)
        {
            if ((states >> s & 1) == 0)
            {
                continue;
            }

            var state = automaton.States[s];
            var active = state.Moves.Where(m => (m.Tests & ~passed) == 0).ToList();
            moves.AddRange(active);
            accepts |= state.Accepts(passed);
            remaining |= active.Aggregate(0UL, (mask, m) => mask | m.Types | automaton.States[m.Target].Remaining);
            longest = active.Aggregate(longest, (most, m) => Math.Max(most, automaton.States[m.Target].Longest + 1));
            covers |= automaton.Simulation.CoveredBy(s, endsDiffer);
        }

        var plan = new SearchPlan(
            _byNumber.Count, states, [.. Grouped(moves, outgoing: true), .. Grouped(moves, outgoing: false)], accepts, remaining, longest, covers);
        _byNumber.Add(plan);
        return _plans[(states, passed)] = plan;
    }

    private static IEnumerable<PlannedMove> Grouped(List<AutomatonMove> moves, bool outgoing)
    {
        Dictionary<uint, ulong> typesByTarget = [];
        for (var type = 0; type < 64; type++)
        {
            var target = 0u;
            foreach (var move in moves)
            {
                target |= (outgoing ? move.Outgoing : move.Incoming) && (move.Types >> type & 1) != 0 ? 1u << move.Target : 0;
            }

            if (target != 0)
            {
                typesByTarget[target] = typesByTarget.GetValueOrDefault(target) | 1UL << type;
            }
        }

        return typesByTarget.Select(t => new PlannedMove(t.Value, outgoing, t.Key));
    }
}
