namespace Graph.Core.Patterns;

/// <summary>
/// Which states can do all that another can: whatever leads from the one to an end leads from the other to an end too. It
/// lets a search drop a longer way to a node in favour of a shorter one, and tells where a shortest path cannot repeat a
/// relation anyhow, so that nothing needs to be remembered to prevent it.
/// </summary>
public sealed class AutomatonSimulation
{
    private readonly IReadOnlyList<AutomatonState> _states;
    private readonly uint[] _covers;
    private readonly uint _startCovers;

    internal AutomatonSimulation(IReadOnlyList<AutomatonState> states)
    {
        _states = states;
        _covers = LargestSimulation();
        _startCovers = (uint)Enumerable.Range(0, states.Count).Where(CoveredByStartButForEnding).Sum(s => 1L << s);
        RepeatableTypes = Repeatable(endsDiffer: false);
        RepeatableTypesWhenEndsDiffer = Repeatable(endsDiffer: true);
    }

    /// <summary>
    /// Types of which a relation must be kept from being walked twice. Of any other type, a path that repeats a relation can be
    /// cut short to one of the pattern, so that a search for shortest paths never finds it.
    /// </summary>
    public ulong RepeatableTypes { get; }

    /// <summary>The same where paths that end at their first node are not asked for.</summary>
    public ulong RepeatableTypesWhenEndsDiffer { get; }

    /// <summary>The states, as bits, that a state covers, itself included.</summary>
    /// <param name="state">The state.</param>
    /// <param name="endsDiffer">Whether paths that end at their first node are not asked for.</param>
    public uint CoveredBy(int state, bool endsDiffer) => state == 0 && endsDiffer ? _covers[0] | _startCovers : _covers[state];

    private static bool Covers(uint covers, int state) => (covers >> state & 1) != 0;

    private static bool IsSubset(uint tests, uint of) => (tests & ~of) == 0;

    private uint[] LargestSimulation()
    {
        var covers = new uint[_states.Count];
        Array.Fill(covers, (1u << _states.Count) - 1);
        for (var changed = true; changed;)
        {
            changed = false;
            for (var a = 0; a < covers.Length; a++)
            {
                for (var b = 0; b < covers.Length; b++)
                {
                    if (Covers(covers[a], b) && !(EndsAsWell(_states[a], _states[b]) && MovesAsWell(_states[a], _states[b], covers)))
                    {
                        covers[a] &= ~(1u << b);
                        changed = true;
                    }
                }
            }
        }

        return covers;
    }

    private static bool EndsAsWell(AutomatonState a, AutomatonState b) =>
        b.AcceptTests is not { } tests || (a.AcceptTests is { } own && IsSubset(own, tests));

    private static bool MovesAsWell(AutomatonState a, AutomatonState b, uint[] covers) => b.Moves.All(move => a.Moves.Any(own =>
        IsSubset(own.Tests, move.Tests) && (move.Types & ~own.Types) == 0
        && (own.Outgoing || !move.Outgoing) && (own.Incoming || !move.Incoming) && Covers(covers[own.Target], move.Target)));

    private bool CoveredByStartButForEnding(int state) => MovesAsWell(_states[0], _states[state], _covers);

    /// <summary>
    /// A path that walks a relation twice the same way can skip what lies between if the state after the first time covers that
    /// after the second; one that walks it there and back, if the state before the first time does.
    /// </summary>
    private ulong Repeatable(bool endsDiffer)
    {
        var reachable = Reachable();
        var types = 0UL;
        for (var before = 0; before < _states.Count; before++)
        {
            foreach (var first in _states[before].Moves)
            {
                for (var between = 0; between < _states.Count; between++)
                {
                    foreach (var second in Covers(reachable[first.Target], between) ? _states[between].Moves : [])
                    {
                        var sameWay = (first.Outgoing && second.Outgoing) || (first.Incoming && second.Incoming);
                        var andBack = (first.Outgoing && second.Incoming) || (first.Incoming && second.Outgoing);
                        if ((sameWay && !Covers(_covers[first.Target], second.Target))
                            || (andBack && !Covers(CoveredBy(before, endsDiffer), second.Target)))
                        {
                            types |= first.Types & second.Types;
                        }
                    }
                }
            }
        }

        return types;
    }

    /// <summary>The states that can be reached from each, itself included.</summary>
    private uint[] Reachable()
    {
        var reachable = new uint[_states.Count];
        for (var i = _states.Count - 1; i >= 0; i--)
        {
            reachable[i] = _states[i].Moves.Aggregate(1u << i, (mask, move) => mask | reachable[move.Target]);
        }

        return reachable;
    }
}
