using Graph.Core.Patterns;
using Graph.Core.Stores;
using Graph.Neo4j;
using Graph.Neo4j.Connections;
using Graph.Tests.Stores;

namespace Graph.Tests.Neo4j;

/// <summary>A match that reaches its time limit gives what was settled by then, and says that there may be more.</summary>
[Collection(Neo4jTests.Name)]
public sealed class Neo4jTimeLimitTests(Neo4jServer server)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(4);

    [Fact]
    public async Task Pairs_that_were_settled_before_the_limit_are_given()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using (var filling = await server.OpenEmptyAsync())
        {
            await filling.ApplyAsync(Sample.All, cancel);
        }

        // The pairs come first, and counting those that were cut takes longer than it may.
        var watched = new WatchedConnection(new QueryApiConnection(server.Options), text =>
        {
            if (text.Contains("RETURN count(DISTINCT", StringComparison.Ordinal))
            {
                Thread.Sleep(Limit + TimeSpan.FromSeconds(1));
            }
        });
        await using var store = await Neo4jStore.OpenAsync(watched, server.Options, cancel);
        await using var session = await store.OpenSessionAsync(cancel);
        var result = await session.MatchAsync(new MatchQuery(PathPatternParser.Parse("()-[]->()")) { MaxPairs = 1, TimeLimit = Limit }, cancel);
        Assert.Equal((1, 1L, false), (result.Pairs.Count, result.Found, result.Complete));
    }
}
