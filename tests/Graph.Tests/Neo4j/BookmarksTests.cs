using Graph.Core.Stores;
using Graph.Neo4j;
using Graph.Neo4j.Connections;

namespace Graph.Tests.Neo4j;

public class BookmarksTests
{
    [Fact]
    public void An_answer_that_comes_late_does_not_take_the_place_of_a_newer_one()
    {
        var bookmarks = new Bookmarks();
        bookmarks.Add(["of a write"]);
        bookmarks.Add(["of a read that began before"]);
        Assert.Contains("of a write", bookmarks.Current);
    }

    [Fact]
    public void What_is_sent_stays_small()
    {
        var bookmarks = new Bookmarks();
        for (var i = 0; i < 100; i++)
        {
            bookmarks.Add([$"b{i}"]);
        }

        Assert.InRange(bookmarks.Current.Count, 2, 16);
        Assert.Contains("b99", bookmarks.Current);
    }

    [Fact]
    public void What_is_taken_away_leaves_what_came_since()
    {
        var bookmarks = new Bookmarks();
        bookmarks.Add(["old"]);
        var sent = bookmarks.Current;
        bookmarks.Add(["new"]);
        bookmarks.Remove(sent);
        Assert.Equal(["new"], bookmarks.Current);
    }
}

[Collection(Neo4jTests.Name)]
public sealed class BookmarksOfAServerTests(Neo4jServer server)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_restored_from_an_older_backup_is_told_once_and_then_answers()
    {
        await using (await server.OpenEmptyAsync())
        {
        }

        using var connection = new QueryApiConnection(server.Options);
        await using var store = await Neo4jStore.OpenAsync(connection, server.Options, Cancel);
        connection.Bookmarks.Add([await LaterAsync()]);
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.OpenSessionAsync(Cancel));
        Assert.Contains("has not reached what was seen", refused.Message, StringComparison.Ordinal);
        await using var session = await store.OpenSessionAsync(Cancel);
        await session.VerifyAsync(Cancel);
    }

    /// <summary>A bookmark of this server's database that it will not reach: its id as the server tells it, and a transaction far off.</summary>
    private async Task<string> LaterAsync()
    {
        const int idEnd = 19;
        using var connection = new QueryApiConnection(server.Options);
        await connection.RunAsync(new CypherStatement("RETURN 1"), AccessMode.Read, Cancel);
        var bytes = Convert.FromBase64String(connection.Bookmarks.Current[0]["FB:".Length..]);
        return "FB:" + Convert.ToBase64String([.. bytes[..idEnd], 0xCA, 0x7F, 0xFF, 0xFF, 0xFF, 0x90]);
    }
}
