using System.Collections.Frozen;
using Graph.Core.Model;

namespace Graph.Core.Changes;

/// <summary>The kinds of rows a store keeps.</summary>
public enum RowKind
{
    /// <summary>A document.</summary>
    Document,

    /// <summary>An entity.</summary>
    Entity,

    /// <summary>A relation.</summary>
    Relation,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A statement.</summary>
    Statement,
}

/// <summary>A row by kind and id.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
public sealed record RowRef(RowKind Kind, string Id);

/// <summary>
/// Rows to put (insert or replace whole, by id) and rows to retract. Applied as one: all or nothing. Within one change set an id
/// may stand once per kind; over all kinds, an id that is new must be that of no other row.
/// </summary>
public sealed record ChangeSet
{
    /// <summary>Documents to put.</summary>
    public IReadOnlyList<Document> Documents { get; init; } = [];

    /// <summary>Entities to put.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>Events to put.</summary>
    public IReadOnlyList<Event> Events { get; init; } = [];

    /// <summary>Relations to put.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>Statements to put.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Rows to take away. An unknown one is an error.</summary>
    public IReadOnlyList<RowRef> Retractions { get; init; } = [];

    /// <summary>
    /// Rows put whose ids nobody gave: they were made from what the rows say (see <see cref="DefaultIds"/>). One that would take the place of a stored row
    /// which says something else is an error <c>default-id-taken</c>.
    /// </summary>
    public IReadOnlySet<RowRef> WithDefaultIds { get; init; } = FrozenSet<RowRef>.Empty;

    /// <summary>The release the change set was made for; another one is an error <c>release-changed</c>. Null for no guard.</summary>
    public string? ExpectedRelease { get; init; }

    /// <summary>Whether every stored row that the set does not put is retracted: the set is the whole content.</summary>
    public bool ReplacesEverything { get; init; }

    /// <summary>A fingerprint of the seed files it was read from; kept by the store. Null leaves the one that is kept.</summary>
    public string? SeedsFingerprint { get; init; }

    /// <summary>Where it comes from; kept in the journal.</summary>
    public ChangeOrigin Origin { get; init; } = ChangeOrigin.Program;

    /// <summary>The number of rows it puts or takes away.</summary>
    public int Count => Documents.Count + Entities.Count + Events.Count + Relations.Count + Statements.Count + Retractions.Count;
}

/// <summary>What a change set did.</summary>
/// <param name="Before">The release before.</param>
/// <param name="After">The release after; the same where nothing changed.</param>
/// <param name="Added">Rows that are new.</param>
/// <param name="Changed">Rows that were replaced by different ones.</param>
/// <param name="Removed">Rows that were taken away.</param>
public sealed record ChangeResult(string Before, string After, int Added, int Changed, int Removed)
{
    /// <summary>Its entry in the journal; null where nothing changed or nothing was written.</summary>
    public JournalEntry? Journal { get; init; }
}
