using Graph.Core.Changes;
using Graph.Core.Model;

namespace Graph.Core.Stores;

/// <summary>
/// Reads of one state of the graph: <see cref="VerifyAsync"/> says whether they were. Calls may come in parallel. Ids that are not there are left out of dictionaries, and
/// lists by id are empty for them. Every list comes in a stated order; ids and names compare by code point (see <see cref="CodePointOrder"/>). A list that is
/// followed page by page gives no item twice and loses none that was there throughout, whatever is written between the pages.
/// </summary>
public interface IGraphSession : IAsyncDisposable
{
    /// <summary>The hash of the content this session sees, 64 hex digits: see <see cref="CanonicalRow"/>.</summary>
    string Release { get; }

    /// <summary>The fingerprint of the seed files that were loaded last; null where none were.</summary>
    string? SeedsFingerprint { get; }

    /// <summary>Entities by id.</summary>
    Task<IReadOnlyDictionary<string, EntityRecord>> GetEntitiesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>A page of the entities that a filter lets through.</summary>
    /// <param name="filter">Which ones.</param>
    /// <param name="order">Their order.</param>
    /// <param name="descending">The same order from its end.</param>
    /// <param name="page">Which part.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="GraphException"><c>bad-limit</c>, <c>bad-cursor</c></exception>
    Task<Page<EntityRecord>> FindEntitiesAsync(EntityFilter filter, EntityOrder order, bool descending, PageRequest page, CancellationToken cancellationToken);

    /// <summary>How many entities a filter lets through.</summary>
    Task<long> CountEntitiesAsync(EntityFilter filter, CancellationToken cancellationToken);

    /// <summary>
    /// Candidates of a search by normalised text (see <see cref="Search.SearchText"/>), each once, at most <paramref name="limit"/>, and whether
    /// these are all; Core scores and orders them. Misspellings and some of the words are looked for where little has all of them. Stores may differ in their order and in which weaker ones there are: beginnings, misspellings, some of the words. They
    /// may not differ in this: whatever has the text as its id, name, alias or external id, blanks aside, is among them, as long as no more than
    /// <paramref name="limit"/> have it; a search therefore begins with the same hits in the same order. For a text without words there are none.
    /// </summary>
    Task<Search.SearchCandidates> SearchAsync(Search.SearchTerms terms, int limit, CancellationToken cancellationToken);

    /// <summary>Relations by id.</summary>
    Task<IReadOnlyDictionary<string, RelationRecord>> GetRelationsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>For each entity a page of its relations, ascending by relation id; a loop appears once.</summary>
    Task<IReadOnlyDictionary<string, Page<RelationRecord>>> RelationsOfAsync(
        IReadOnlyCollection<string> entityIds, RelationFilter filter, PageRequest page, CancellationToken cancellationToken);

    /// <summary>For each entity the number of its relations by the condition of <see cref="RelationsOfAsync"/>; a loop counts once.</summary>
    Task<IReadOnlyDictionary<string, long>> CountRelationsAsync(IReadOnlyCollection<string> entityIds, RelationFilter filter, CancellationToken cancellationToken);

    /// <summary>Statements by id.</summary>
    Task<IReadOnlyDictionary<string, Statement>> GetStatementsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>A page of the statements that a filter lets through, ascending by id.</summary>
    /// <exception cref="GraphException"><c>bad-limit</c></exception>
    Task<Page<Statement>> FindStatementsAsync(StatementFilter filter, PageRequest page, CancellationToken cancellationToken);

    /// <summary>How many statements a filter lets through.</summary>
    Task<long> CountStatementsAsync(StatementFilter filter, CancellationToken cancellationToken);

    /// <summary>The statements of relations or events, each list ascending by statement id.</summary>
    Task<ILookup<string, Statement>> StatementsOfAsync(SubjectKind subject, IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken);

    /// <summary>Events by id.</summary>
    Task<IReadOnlyDictionary<string, Event>> GetEventsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>A page of the events that a filter lets through, by first day, then id; both from their end where descending.</summary>
    /// <exception cref="GraphException"><c>bad-limit</c>, <c>bad-cursor</c></exception>
    Task<Page<Event>> FindEventsAsync(EventFilter filter, bool descending, PageRequest page, CancellationToken cancellationToken);

    /// <summary>How many events a filter lets through.</summary>
    Task<long> CountEventsAsync(EventFilter filter, CancellationToken cancellationToken);

    /// <summary>The events of entities, each list ascending by first day, then id.</summary>
    Task<ILookup<string, Event>> EventsOfAsync(IReadOnlyCollection<string> entityIds, CancellationToken cancellationToken);

    /// <summary>Documents by id.</summary>
    Task<IReadOnlyDictionary<string, Document>> GetDocumentsAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken);

    /// <summary>A page of the documents that a filter lets through.</summary>
    /// <param name="filter">Which ones.</param>
    /// <param name="order">Their order.</param>
    /// <param name="descending">The same order from its end.</param>
    /// <param name="page">Which part.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="GraphException"><c>bad-limit</c>, <c>bad-cursor</c></exception>
    Task<Page<Document>> FindDocumentsAsync(DocumentFilter filter, DocumentOrder order, bool descending, PageRequest page, CancellationToken cancellationToken);

    /// <summary>How many documents a filter lets through.</summary>
    Task<long> CountDocumentsAsync(DocumentFilter filter, CancellationToken cancellationToken);

    /// <summary>Finds the paths of a pattern by the definition of <see cref="MatchQuery"/>. The only traversal operation.</summary>
    /// <exception cref="GraphException"><c>unknown-id</c> for an anchor that is not there.</exception>
    Task<MatchResult> MatchAsync(MatchQuery query, CancellationToken cancellationToken);

    /// <summary>How much there is of everything.</summary>
    Task<StoreStatistics> GetStatisticsAsync(CancellationToken cancellationToken);

    /// <summary>The change sets that changed anything, newest first.</summary>
    /// <param name="first">At most so many; 1 to 1 000.</param>
    /// <param name="before">Only those before this number; null for the newest.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<Page<JournalEntry>> JournalAsync(int first, long? before, CancellationToken cancellationToken);

    /// <summary>An entry of the journal by its number; null where there is none.</summary>
    Task<JournalEntry?> GetJournalEntryAsync(long sequence, CancellationToken cancellationToken);

    /// <summary>
    /// To be called after the last read, and before anything that was read is used: makes sure that all of it is of the state of
    /// <see cref="Release"/>. A store that keeps old states for its sessions has nothing to do; another notices that somebody wrote.
    /// <see cref="StoreReading.ReadAsync{T}(IGraphStore, Func{IGraphSession, Task{T}}, CancellationToken)"/> does it all.
    /// </summary>
    /// <exception cref="StateChangedException">The content changed since the session was opened; read again with a new one.</exception>
    Task VerifyAsync(CancellationToken cancellationToken);
}
