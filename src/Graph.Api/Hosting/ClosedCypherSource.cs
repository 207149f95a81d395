using Graph.Core;
using Graph.Neo4j.Research;

namespace Graph.Api.Hosting;

/// <summary>Stands where no Cypher is run, and says why.</summary>
internal sealed class ClosedCypherSource(string reason) : ICypherSource
{
    /// <inheritdoc/>
    public Task<CypherTable> RunAsync(string statement, IReadOnlyDictionary<string, object?> parameters, int first, CancellationToken cancellationToken) =>
        throw new GraphException("cypher-off", "", reason);
}
