using Graph.Core.Dates;

namespace Graph.Core.Model;

/// <summary>Where a bound of a relation comes from.</summary>
public enum BoundBasis
{
    /// <summary>Nothing bounds it: an unknown start, an open end.</summary>
    None,

    /// <summary>Its own record or statements tell it.</summary>
    Stated,

    /// <summary>A start that is not known; it is not before the latest start of the two ends.</summary>
    NotBefore,

    /// <summary>The span of the deal bounds it.</summary>
    DealSpan,

    /// <summary>The policy that gave it force ended.</summary>
    PolicyEnded,

    /// <summary>The last listing of the control item ended.</summary>
    ListingEnded,
}

/// <summary>The start or end of a relation.</summary>
/// <param name="Day">The day that counts, as <see cref="DateOnly.DayNumber"/>; see <see cref="Open"/>.</param>
/// <param name="Text">The date as written; null where nothing bounds it.</param>
/// <param name="Basis">Where it comes from.</param>
public sealed record Bound(int Day, string? Text, BoundBasis Basis)
{
    /// <summary>No known start.</summary>
    public static Bound OpenStart { get; } = new(Open.Start, null, BoundBasis.None);

    /// <summary>No known end.</summary>
    public static Bound OpenEnd { get; } = new(Open.End, null, BoundBasis.None);

    /// <summary>A start: it counts from the first day of the period named.</summary>
    public static Bound StartOf(PartialDate date, BoundBasis basis) => new(date.FirstDay, date.Text, basis);

    /// <summary>An end: it counts to the last day of the period named.</summary>
    public static Bound EndOf(PartialDate date, BoundBasis basis) => new(date.LastDay, date.Text, basis);
}

/// <summary>What was known of a relation from one day on, until the next step.</summary>
/// <param name="KnownFrom">The day on which the evidence changed, as <see cref="DateOnly.DayNumber"/>.</param>
/// <param name="Status">Its status by the statements public on that day.</param>
/// <param name="Start">Its start.</param>
/// <param name="End">Its end.</param>
public sealed record RelationStep(int KnownFrom, RelationStatus Status, Bound Start, Bound End)
{
    /// <summary>The days on which it held; empty where its bounds contradict each other.</summary>
    public Window Window => new(Start.Day, End.Day);

    /// <summary>Whether a path may use it: refuted and unsupported relations are never walked, nor one that held on no day.</summary>
    public bool IsWalkable => Status <= RelationStatus.Disputed && !Window.IsEmpty;

    /// <summary>The last step known on a day; the last of all for null; null where nothing was public by then.</summary>
    /// <param name="steps">Steps, ascending by <see cref="KnownFrom"/>; at least one.</param>
    /// <param name="knownAt">The day.</param>
    public static RelationStep? LastKnown(IReadOnlyList<RelationStep> steps, int? knownAt) =>
        knownAt is { } day ? steps.LastOrDefault(s => s.KnownFrom <= day) : steps[^1];
}

/// <summary>A relation with all its steps, ascending by <see cref="RelationStep.KnownFrom"/>; at least one.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Steps">Its steps.</param>
public sealed record RelationRecord(Relation Relation, IReadOnlyList<RelationStep> Steps)
{
    /// <summary>The last step known on a day; the last of all for null; null where nothing was public by then.</summary>
    public RelationStep? At(int? knownAt) => RelationStep.LastKnown(Steps, knownAt);
}

/// <summary>An entity with the days from which it may be shown.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="KnownFrom">The first day on which anything said of it or by it was public; <see cref="Open.End"/> where nothing is said.</param>
/// <param name="ProfileKnownFrom">The day on which all documents of its profile were public; see <see cref="Entity.Sources"/>.</param>
/// <param name="ProfileKnownUntil">The first day on which one of them is retracted; <see cref="Open.End"/> where none is.</param>
public sealed record EntityRecord(Entity Entity, int KnownFrom, int ProfileKnownFrom, int ProfileKnownUntil)
{
    /// <summary>Whether it exists for a known-at day. With no clock it always does.</summary>
    public bool ExistsAt(int? knownAt) => knownAt is not { } day || KnownFrom <= day;

    /// <summary>
    /// The entity as a known-at day may show it: without its profile where that was not public yet or rests on a document that was
    /// retracted. With no clock it is that of now, when every retraction is known.
    /// </summary>
    public Entity At(int? knownAt) => (knownAt is { } day ? ProfileKnownFrom <= day && day < ProfileKnownUntil : ProfileKnownUntil == Open.End)
        ? Entity
        : new Entity(Entity.Id, Entity.Kind, Entity.Name) { Type = Entity.Type };
}
