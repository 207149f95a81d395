using Graph.Core.Model;

namespace Graph.Core.Changes;

/// <summary>A row to write, with its canonical hash.</summary>
/// <param name="Row">The row.</param>
/// <param name="Hash">See <see cref="CanonicalRow"/>.</param>
/// <param name="IsNew">Whether no row of this id was there.</param>
public sealed record PlannedRow<T>(T Row, byte[] Hash, bool IsNew);

/// <summary>What a relation is after the change: what the store keeps beside its row.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Steps">Its steps, ascending by day; at least one.</param>
/// <param name="FirstPublic">The first day on which anything said of it is public.</param>
public sealed record PlannedRelation(Relation Relation, IReadOnlyList<RelationStep> Steps, int FirstPublic);

/// <summary>The days between which an entity's profile may be shown.</summary>
/// <param name="KnownFrom">The day on which all documents of the profile are public.</param>
/// <param name="KnownUntil">The first day on which one of them is retracted; <see cref="Dates.Open.End"/> where none is.</param>
public readonly record struct ProfileDays(int KnownFrom, int KnownUntil);

/// <summary>
/// A change set that was checked, with everything that follows from it. A store writes it as it is. Rows that equal what is
/// stored are not in it.
/// </summary>
public sealed record ChangePlan
{
    /// <summary>What the change set does.</summary>
    public required ChangeResult Result { get; init; }

    /// <summary>Documents to write.</summary>
    public IReadOnlyList<PlannedRow<Document>> Documents { get; init; } = [];

    /// <summary>Entities to write.</summary>
    public IReadOnlyList<PlannedRow<Entity>> Entities { get; init; } = [];

    /// <summary>Events to write.</summary>
    public IReadOnlyList<PlannedRow<Event>> Events { get; init; } = [];

    /// <summary>Relations to write; their steps stand in <see cref="Derived"/>.</summary>
    public IReadOnlyList<PlannedRow<Relation>> Relations { get; init; } = [];

    /// <summary>Statements to write.</summary>
    public IReadOnlyList<PlannedRow<Statement>> Statements { get; init; } = [];

    /// <summary>Rows to take away; all are there.</summary>
    public IReadOnlyList<RowRef> Removed { get; init; } = [];

    /// <summary>Every relation whose steps may have changed, the new ones included.</summary>
    public IReadOnlyList<PlannedRelation> Derived { get; init; } = [];

    /// <summary>The first day on which anything said of an event is public, for each event that it may have changed for.</summary>
    public IReadOnlyDictionary<string, int> EventsFirstPublic { get; init; } = new Dictionary<string, int>();

    /// <summary>The days of an entity's profile, for each entity that they may have changed for.</summary>
    public IReadOnlyDictionary<string, ProfileDays> Profiles { get; init; } = new Dictionary<string, ProfileDays>();

    /// <summary>
    /// Entities whose first public day may have changed: after writing, the store takes the least of the first-public days of
    /// their relations and events and of <see cref="Document.PublicFrom"/> of the documents of the statements they made.
    /// </summary>
    public IReadOnlyCollection<string> TouchedEntities { get; init; } = [];

    /// <summary>What it does, row by row; null where nobody asked.</summary>
    public ChangeReport? Report { get; init; }

    /// <summary>How many rows it writes and takes away; what only follows does not count.</summary>
    public int TouchedCount => Documents.Count + Entities.Count + Relations.Count + Events.Count + Statements.Count + Removed.Count;

    /// <summary>The rows that it writes and takes away, by kind and id.</summary>
    public IEnumerable<JournalRow> Touched() => Rows(RowKind.Document, Documents, d => d.Id)
        .Concat(Rows(RowKind.Entity, Entities, e => e.Id))
        .Concat(Rows(RowKind.Relation, Relations, r => r.Id))
        .Concat(Rows(RowKind.Event, Events, e => e.Id))
        .Concat(Rows(RowKind.Statement, Statements, s => s.Id))
        .Concat(Removed.Select(r => new JournalRow(r.Kind, r.Id, RowAction.Removed)))
        .OrderBy(r => r.Kind).ThenBy(r => r.Id, StringComparer.Ordinal);

    private static IEnumerable<JournalRow> Rows<T>(RowKind kind, IReadOnlyList<PlannedRow<T>> rows, Func<T, string> idOf) =>
        rows.Select(r => new JournalRow(kind, idOf(r.Row), r.IsNew ? RowAction.Added : RowAction.Changed));
}
