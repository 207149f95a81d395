using Graph.Core.Model;

namespace Graph.Core.Changes;

/// <summary>The content of an empty store: to check a change set on its own.</summary>
public sealed class EmptyContent : IContentReader
{
    /// <summary>The one instance.</summary>
    public static EmptyContent Instance { get; } = new();

    /// <inheritdoc/>
    public string Release => CanonicalRow.EmptyRelease;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> AllIds(RowKind kind) => [];

    /// <inheritdoc/>
    public IReadOnlyList<RowRef> RowsWithIds(IReadOnlyCollection<string> ids) => [];

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, Document> Documents(IReadOnlyCollection<string> ids) => new Dictionary<string, Document>();

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, Entity> Entities(IReadOnlyCollection<string> ids) => new Dictionary<string, Entity>();

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, Event> Events(IReadOnlyCollection<string> ids) => new Dictionary<string, Event>();

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, Relation> Relations(IReadOnlyCollection<string> ids) => new Dictionary<string, Relation>();

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, Statement> Statements(IReadOnlyCollection<string> ids) => new Dictionary<string, Statement>();

    /// <inheritdoc/>
    public IReadOnlyList<Event> EventsOf(IReadOnlyCollection<string> entityIds) => [];

    /// <inheritdoc/>
    public IReadOnlyList<Relation> RelationsOf(IReadOnlyCollection<string> entityIds, IReadOnlyCollection<string> types) => [];

    /// <inheritdoc/>
    public IReadOnlyList<Statement> StatementsOf(SubjectKind subject, IReadOnlyCollection<string> subjectIds) => [];

    /// <inheritdoc/>
    public IReadOnlyList<Statement> StatementsCiting(IReadOnlyCollection<string> documentIds) => [];

    /// <inheritdoc/>
    public IReadOnlyList<Entity> EntitiesCiting(IReadOnlyCollection<string> documentIds) => [];

    /// <inheritdoc/>
    public IReadOnlyList<Statement> StatementsBy(IReadOnlyCollection<string> entityIds) => [];
}
