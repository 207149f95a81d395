using Graph.Core.Stores;
using Graph.Neo4j;
using Graph.Tests.Stores;

namespace Graph.Tests.Neo4j;

[Collection(Neo4jTests.Name)]
public sealed class Neo4jStoreTests(Neo4jServer server) : GraphStoreContract
{
    protected override async Task<IGraphStore> CreateStoreAsync() => await server.OpenEmptyAsync(Stopped);

    protected override async Task<IGraphStore> OpenAgainAsync() => await Neo4jStore.OpenAsync(Stopped(server.Options), TestContext.Current.CancellationToken);

    private static Neo4jStoreOptions Stopped(Neo4jStoreOptions options) => options with { Time = new StoppedTime() };
}
