using Graph.Api.Loading;
using Graph.Api.Nodes;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Core.Tracing;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Schemas;

/// <summary>
/// Questions to the graph. Two clocks may be set: asOf (when it held in the world) and knownAt (when it was public); everything
/// below a field is read with the clocks of that field.
/// </summary>
internal static class Questions
{
    /// <summary>An entity by its id; null where nothing of it was public on the known-at day. An id that is not there is an error with the nearest ids.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="asOf">Only relations that held on this day; none for any day.</param>
    /// <param name="knownAt">Only what was public by this day; none for everything known now.</param>
    [Name("entity")]
    public static async Task<EntityNode?> EntityAsync(
        [FromServices] GraphLoaders loaders, [FromServices] RequestSession session, [Id] string id, CancellationToken cancellationToken,
        DateOnly? asOf = null, DateOnly? knownAt = null)
    {
        await Task.CompletedTask;
        throw new NotSupportedException();
    }
}
