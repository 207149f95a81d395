using Graph.Core.Dates;

namespace Graph.Core.Model;

/// <summary>A state between two entities over one unbroken period. What is said of it stands in its statements.</summary>
/// <param name="Id">Unique among relations; by default <c>from.TYPE.to</c>.</param>
/// <param name="Type">The name of a <see cref="RelationType"/>.</param>
/// <param name="From">The id of the entity it starts from.</param>
/// <param name="To">The id of the entity it leads to.</param>
/// <param name="Start">The first day as told; null where it is not known, then the ends of the relation bound it.</param>
public sealed record Relation(string Id, string Type, string From, string To, PartialDate? Start = null)
{
    /// <summary>The end that is not the entity; the entity itself for a loop.</summary>
    /// <param name="entityId">The id of one of its ends.</param>
    public string OtherEnd(string entityId) => From == entityId ? To : From;
}

/// <summary>How sure a relation is, from the statements that count; strongest first.</summary>
public enum RelationStatus
{
    /// <summary>The latest ruling supports it.</summary>
    Ruled,

    /// <summary>Confirmed by its best statement, denied by none.</summary>
    Confirmed,

    /// <summary>Reported by its best statement, denied by none.</summary>
    Reported,

    /// <summary>Inferred only, denied by none.</summary>
    Inferred,

    /// <summary>Supported and denied; no ruling settles it.</summary>
    Disputed,

    /// <summary>The latest ruling denies it. Kept and shown, never walked.</summary>
    Refuted,

    /// <summary>No statement supports it any more, its documents having been retracted. Kept and shown, never walked.</summary>
    Unsupported,
}
