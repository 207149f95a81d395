using Graph.Core.Model;

namespace Graph.Api.Loading;

/// <summary>Documents by id; null for an id that is not there.</summary>
internal sealed class DocumentLoader(RequestSession session) : BatchLoader<string, Document?>
{
    protected override async Task<Func<string, Document?>> FetchAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var store = await session.GetAsync(cancellationToken);
        return (await store.GetDocumentsAsync(keys, cancellationToken)).GetValueOrDefault;
    }
}
