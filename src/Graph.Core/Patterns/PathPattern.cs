using Graph.Core.Model;

namespace Graph.Core.Patterns;

/// <summary>The direction in which a hop is walked.</summary>
public enum HopDirection
{
    /// <summary><c>-[…]-></c></summary>
    Forward,

    /// <summary><c>&lt;-[…]-</c></summary>
    Backward,

    /// <summary><c>-[…]-</c></summary>
    Either,
}

/// <summary>A property that a node must have, by equality.</summary>
/// <param name="Name"><c>id</c>, <c>name</c> or <c>type</c>.</param>
/// <param name="Value">The value, compared as ordinal.</param>
public sealed record PropertyTest(string Name, string Value);

/// <summary>A node of a pattern.</summary>
/// <param name="Variable">Its name in the pattern, or null.</param>
/// <param name="Kinds">One of these kinds; empty for any.</param>
/// <param name="Properties">All of these must hold.</param>
public sealed record NodePattern(string? Variable, IReadOnlyList<EntityKind> Kinds, IReadOnlyList<PropertyTest> Properties);

/// <summary>A hop of a pattern, repeated from <paramref name="Min"/> to <paramref name="Max"/> times.</summary>
/// <param name="Types">One of these relation types; empty for any. Names of <see cref="RelationTypes"/>.</param>
/// <param name="Direction">How it is walked.</param>
/// <param name="Min">The least number of repetitions; 0 to 12.</param>
/// <param name="Max">The largest number of repetitions; 1 to 12, at least <paramref name="Min"/>.</param>
public sealed record HopPattern(IReadOnlyList<string> Types, HopDirection Direction, int Min, int Max);

/// <summary>
/// A path pattern: nodes with hops between them, one node more than hops. The one syntax tree that both the automaton and
/// Cypher are made from. At least one hop must be walked, at most <see cref="MaxHops"/>.
/// </summary>
/// <param name="Nodes">The nodes, first to last.</param>
/// <param name="Hops">The hops between them.</param>
public sealed record PathPattern(IReadOnlyList<NodePattern> Nodes, IReadOnlyList<HopPattern> Hops)
{
    /// <summary>The largest number of hops of a whole path.</summary>
    public const int MaxHops = 12;

    /// <summary>The bound that <c>*</c> and <c>+</c> stand for.</summary>
    public const int StarMax = 8;
}
