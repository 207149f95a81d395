namespace Graph.Core.Model;

/// <summary>How the period of a relation follows from the lives of its ends (DESIGN: expanded once, at load).</summary>
[Flags]
public enum Lifetime
{
    /// <summary>Nothing but its own record and statements bounds it, apart from a start that is not known.</summary>
    Own = 0,

    /// <summary>A role in a deal, or what it includes: it holds over the span of the deal unless told otherwise.</summary>
    SpanOfDeal = 1,

    /// <summary>The policy it starts from gives it force: it ends on the day that policy ends, unless told otherwise.</summary>
    ForceOfFrom = 2,

    /// <summary>The policy it leads to gives it force as well: an act that amends, extends or implements.</summary>
    ForceOfTo = 4,

    /// <summary>The policies that list the control item give it force: it ends when the last listing ended.</summary>
    ForceOfListing = 8,
}

/// <summary>A type of relation: what it may link and how it is read aloud.</summary>
/// <param name="Name">The name, in upper case.</param>
/// <param name="From">The kinds it may start from.</param>
/// <param name="To">The kinds it may lead to.</param>
/// <param name="Forward">The phrase between from and to, such as <c>lists</c>.</param>
/// <param name="Backward">The phrase between to and from, such as <c>is listed by</c>.</param>
/// <param name="Lifetime">How its period follows from the lives of its ends.</param>
/// <param name="SameKind">Whether both ends must be of one kind.</param>
public sealed record RelationType(
    string Name,
    IReadOnlyList<EntityKind> From,
    IReadOnlyList<EntityKind> To,
    string Forward,
    string Backward,
    Lifetime Lifetime = Lifetime.Own,
    bool SameKind = false)
{
    /// <summary>Whether the type may link these kinds, in this direction.</summary>
    public bool Allows(EntityKind from, EntityKind to) => From.Contains(from) && To.Contains(to) && (!SameKind || from == to);
}
