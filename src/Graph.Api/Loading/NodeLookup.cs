using Graph.Api.Nodes;
using Graph.Core.Stores;

namespace Graph.Api.Loading;

/// <summary>Finds nodes of any kind by id: one call for each kind that is needed.</summary>
internal static class NodeLookup
{
    /// <summary>The nodes in the order of the ids; null for what is not there, or was not known on the known-at day.</summary>
    public static async Task<IReadOnlyList<INode?>> FindAsync(
        IGraphSession store, IReadOnlyList<string> ids, Reading reading, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, INode>(StringComparer.Ordinal);
        await AddAsync(async missing => (await store.GetEntitiesAsync(missing, cancellationToken)).Values
            .Where(e => e.ExistsAt(reading.Clocks.KnownAt)).Select(e => EntityNode.Of(e, reading)));
        await AddAsync(async missing => (await store.GetRelationsAsync(missing, cancellationToken)).Values
            .Where(r => r.At(reading.Clocks.KnownAt) is not null).Select(r => new RelationNode(r, reading)));
        await AddAsync(async missing => (await store.GetDocumentsAsync(missing, cancellationToken)).Values
            .Where(d => d.PublicFrom <= reading.KnownDay).Select(d => new DocumentNode(d, reading)));
        await AddAsync(async missing =>
        {
            var statements = await StatementLoader.SourcedAsync(store, [.. (await store.GetStatementsAsync(missing, cancellationToken)).Values], cancellationToken);
            return reading.Shown(statements);
        });
        await AddAsync(async missing =>
        {
            var events = await EventLoader.SourcedAsync(store, [.. (await store.GetEventsAsync(missing, cancellationToken)).Values], cancellationToken);
            return events.Select(e => new EventNode(e, reading)).Where(e => e.IsKnown);
        });
        return [.. ids.Select(found.GetValueOrDefault)];

        async Task AddAsync(Func<IReadOnlyCollection<string>, Task<IEnumerable<INode>>> find)
        {
            string[] missing = [.. ids.Where(id => !found.ContainsKey(id)).Distinct(StringComparer.Ordinal)];
            foreach (var node in missing.Length == 0 ? [] : await find(missing))
            {
                found[node.Id] = node;
            }
        }
    }
}
