using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Api.Loading;

/// <summary>A statement with the document it rests on.</summary>
internal sealed record SourcedStatement(Statement Statement, Document Document);

/// <summary>The statements of relations with their documents, whatever the day on which they were public.</summary>
internal sealed class StatementLoader(RequestSession session) : BatchLoader<string, IReadOnlyList<SourcedStatement>>
{
    /// <summary>The statements of relations or events with their documents, in two calls.</summary>
    public static async Task<ILookup<string, SourcedStatement>> FetchAsync(
        IGraphSession store, SubjectKind subject, IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        var statements = (await store.StatementsOfAsync(subject, subjectIds, cancellationToken)).SelectMany(g => g).ToList();
        return (await SourcedAsync(store, statements, cancellationToken)).ToLookup(s => s.Statement.SubjectId, StringComparer.Ordinal);
    }

    /// <summary>Statements with their documents, in the same order, in one call.</summary>
    public static async Task<IReadOnlyList<SourcedStatement>> SourcedAsync(
        IGraphSession store, IReadOnlyList<Statement> statements, CancellationToken cancellationToken)
    {
        var ids = statements.Select(s => s.DocumentId).Distinct(StringComparer.Ordinal).ToList();
        var documents = ids.Count == 0 ? new Dictionary<string, Document>() : await store.GetDocumentsAsync(ids, cancellationToken);
        return [.. statements.Select(s => new SourcedStatement(s, documents[s.DocumentId]))];
    }

    protected override async Task<Func<string, IReadOnlyList<SourcedStatement>>> FetchAsync(
        IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var store = await session.GetAsync(cancellationToken);
        var statements = await FetchAsync(store, SubjectKind.Relation, keys, cancellationToken);
        return id => [.. statements[id]];
    }
}
