using Graph.Neo4j;

namespace Graph.Tests.Neo4j;

/// <summary>
/// The one server of the tests that need a Neo4j: that of <c>GRAPH_TEST_NEO4J</c> (an address with user and password, such as
/// <c>http://neo4j:secret@localhost:7474</c>; everything in it is wiped), else a container, else the tests skip and say why.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    private const string Variable = "GRAPH_TEST_NEO4J";

    private Neo4jContainer? _container;
    private Neo4jStoreOptions? _options;
    private string _missing = "";

    /// <summary>Where it is. Skips the test that asks where there is none.</summary>
    public Neo4jStoreOptions Options
    {
        get
        {
            Assert.SkipWhen(_options is null, _missing);
            return _options;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } address)
        {
            _options = Parse(new Uri(address));
            return;
        }

        try
        {
            _container = await Neo4jContainer.StartAsync();
            _options = _container.Options;
        }
        catch (InvalidOperationException e)
        {
            _missing = $"There is no Neo4j: {Variable} is not set, and {e.Message}.";
        }
    }

    public ValueTask DisposeAsync() => _container?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Opens the store with nothing in it.</summary>
    public async Task<Neo4jStore> OpenEmptyAsync(Func<Neo4jStoreOptions, Neo4jStoreOptions>? with = null)
    {
        var store = await Neo4jStore.OpenAsync((with ?? (o => o))(Options), TestContext.Current.CancellationToken);
        await store.DropAsync(TestContext.Current.CancellationToken);
        return store;
    }

    private static Neo4jStoreOptions Parse(Uri address)
    {
        var login = address.UserInfo.Split(':', 2);
        var options = new Neo4jStoreOptions($"{address.Scheme}://{address.Authority}");
        return login.Length == 2 ? options with { User = Uri.UnescapeDataString(login[0]), Password = Uri.UnescapeDataString(login[1]) } : options;
    }
}

/// <summary>Tests that own the server: one after the other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Neo4jTests : ICollectionFixture<Neo4jServer>
{
    public const string Name = "Neo4j";
}
