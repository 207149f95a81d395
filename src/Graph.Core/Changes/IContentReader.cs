using Graph.Core.Model;

namespace Graph.Core.Changes;

/// <summary>
/// What a store lets <see cref="ChangePlanner"/> read inside the transaction that will write: the state before the change set.
/// Ids that are not there are left out.
/// </summary>
public interface IContentReader
{
    /// <summary>The release before.</summary>
    string Release { get; }

    /// <summary>The ids of all rows of a kind.</summary>
    IReadOnlyCollection<string> AllIds(RowKind kind);

    /// <summary>The rows of any kind that have one of these ids.</summary>
    IReadOnlyList<RowRef> RowsWithIds(IReadOnlyCollection<string> ids);

    /// <summary>Documents by id.</summary>
    IReadOnlyDictionary<string, Document> Documents(IReadOnlyCollection<string> ids);

    /// <summary>Entities by id.</summary>
    IReadOnlyDictionary<string, Entity> Entities(IReadOnlyCollection<string> ids);

    /// <summary>Events by id.</summary>
    IReadOnlyDictionary<string, Event> Events(IReadOnlyCollection<string> ids);

    /// <summary>Relations by id.</summary>
    IReadOnlyDictionary<string, Relation> Relations(IReadOnlyCollection<string> ids);

    /// <summary>Statements by id.</summary>
    IReadOnlyDictionary<string, Statement> Statements(IReadOnlyCollection<string> ids);

    /// <summary>The events of entities.</summary>
    IReadOnlyList<Event> EventsOf(IReadOnlyCollection<string> entityIds);

    /// <summary>All relations that start from or lead to entities, each once; only those of the types given, where any are.</summary>
    IReadOnlyList<Relation> RelationsOf(IReadOnlyCollection<string> entityIds, IReadOnlyCollection<string> types);

    /// <summary>The statements of relations or events.</summary>
    IReadOnlyList<Statement> StatementsOf(SubjectKind subject, IReadOnlyCollection<string> subjectIds);

    /// <summary>The statements that rest on documents.</summary>
    IReadOnlyList<Statement> StatementsCiting(IReadOnlyCollection<string> documentIds);

    /// <summary>Entities whose profile rests on documents.</summary>
    IReadOnlyList<Entity> EntitiesCiting(IReadOnlyCollection<string> documentIds);

    /// <summary>The statements said by entities.</summary>
    IReadOnlyList<Statement> StatementsBy(IReadOnlyCollection<string> entityIds);
}
