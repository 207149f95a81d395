using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Stores;
using Graph.Neo4j;
using Graph.Neo4j.Connections;
using Graph.Tests.Embedded;
using Graph.Tests.Stores;

namespace Graph.Tests.Neo4j;

/// <summary>First loads in batches, limits, and writes that do not end well.</summary>
[Collection(Neo4jTests.Name)]
public sealed class Neo4jWriteTests(Neo4jServer server)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_first_load_in_batches_gives_the_same_as_one_in_one_transaction()
    {
        await using (var whole = await server.OpenEmptyAsync())
        {
            await whole.ApplyAsync(Sample.All with { SeedsFingerprint = "seeds" }, Cancel);
        }

        var expected = await Neo4jContent.ReadAsync(server.Options);
        var told = new List<string>();
        await using var batches = await server.OpenEmptyAsync(o => o with { FirstLoadRows = 5, Notice = told.Add });
        var result = await batches.ApplyAsync(Sample.All with { SeedsFingerprint = "seeds" }, Cancel);
        Assert.Equal(expected, await Neo4jContent.ReadAsync(server.Options));
        Assert.Equal(expected.Sum, result.After);
        Assert.Contains(told, t => t.StartsWith("loading: ", StringComparison.Ordinal));
        await using var session = await batches.OpenSessionAsync(Cancel);
        Assert.Equal((result.After, "seeds"), (session.Release, session.SeedsFingerprint));
    }

    [Fact]
    public async Task A_first_load_that_died_leaves_a_store_that_is_not_ready_until_it_is_loaded_again()
    {
        using var dying = new CancellationTokenSource();
        await using var first = await server.OpenEmptyAsync(o => o with { FirstLoadRows = 5, LoadPatience = TimeSpan.Zero, Notice = _ => dying.Cancel() });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.ApplyAsync(Sample.All, dying.Token));
        await using var second = await Neo4jStore.OpenAsync(server.Options with { LoadPatience = TimeSpan.Zero }, Cancel);
        var notReady = await Assert.ThrowsAsync<StoreUnavailableException>(() => second.OpenSessionAsync(Cancel));
        Assert.Equal(StoreUnavailableException.Loading, notReady.Code);

        // Other content than the first time: nothing of it is left.
        var result = await second.ApplyAsync(ApiContent, Cancel);
        Assert.Equal(ApiContent.Count, result.Added);
        Assert.Equal(result.After, (await Neo4jContent.ReadAsync(server.Options)).Sum);
        await using var session = await second.OpenSessionAsync(Cancel);
        Assert.Equal(result.After, session.Release);
    }

    [Fact]
    public async Task A_load_waits_for_another_one_that_is_alive_and_then_finds_its_content()
    {
        using var begun = new SemaphoreSlim(0);
        using var goOn = new ManualResetEventSlim();
        await using var first = await server.OpenEmptyAsync(o => o with
        {
            FirstLoadRows = 5,
            Notice = _ =>
            {
                begun.Release();
                goOn.Wait(Cancel);
            },
        });
        var loading = Task.Run(() => first.ApplyAsync(Sample.All, Cancel), Cancel);
        await begun.WaitAsync(Cancel);
        using var waits = new SemaphoreSlim(0);
        await using var second = await Neo4jStore.OpenAsync(server.Options with { Notice = _ => waits.Release() }, Cancel);
        var again = Task.Run(() => second.ApplyAsync(Sample.All, Cancel), Cancel);
        await waits.WaitAsync(Cancel);
        Assert.False(again.IsCompleted);
        goOn.Set();
        Assert.Equal(Sample.All.Count, (await loading).Added);
        Assert.Equal(0, (await again).Added);
    }

    [Fact]
    public async Task A_change_set_over_the_limit_is_refused_before_anything_is_written()
    {
        await using var store = await server.OpenEmptyAsync(o => o with { MaxChangeRows = 60 });
        var before = (await store.ApplyAsync(Sample.Owner("y", "d") with { Documents = [Sample.Doc("d", "2019")], Entities = [new("app", Core.Model.EntityKind.Product, "App"), new("y", Core.Model.EntityKind.Company, "Y")] }, Cancel)).After;
        var error = await Assert.ThrowsAsync<GraphException>(() => store.ApplyAsync(Sample.All, Cancel));
        Assert.Equal("change-set-too-large", error.Code);
        Assert.Contains("at most 60", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, (await Neo4jContent.ReadAsync(server.Options)).Sum);
    }

    [Fact]
    public async Task Dropping_more_than_a_batch_leaves_nothing()
    {
        await using var store = await server.OpenEmptyAsync();
        await store.ApplyAsync(BulkContent.OldState, Cancel);
        await store.DropAsync(Cancel);
        Assert.Equal(new Neo4jContent(CanonicalRow.EmptyRelease, 0, 0), await Neo4jContent.ReadAsync(server.Options));
        await using var session = await store.OpenSessionAsync(Cancel);
        Assert.Equal(CanonicalRow.EmptyRelease, session.Release);
    }

    [Fact]
    public async Task A_write_cancelled_midway_leaves_the_old_content_and_a_store_that_works()
    {
        await using (var empty = await server.OpenEmptyAsync())
        {
            await empty.ApplyAsync(Sample.All, Cancel);
        }

        var before = await Neo4jContent.ReadAsync(server.Options);
        using var cancelling = new CancellationTokenSource();
        var watched = new WatchedConnection(new QueryApiConnection(server.Options), text =>
        {
            if (text.Contains("MERGE (s:Statement", StringComparison.Ordinal))
            {
                cancelling.Cancel();
            }
        });
        await using var store = await Neo4jStore.OpenAsync(watched, server.Options, Cancel);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.ApplyAsync(Sample.Owner("x"), cancelling.Token));
        Assert.Equal(before, await Neo4jContent.ReadAsync(server.Options));
        Assert.Equal(3, (await store.ApplyAsync(Sample.Owner("y"), Cancel)).Added);
    }

    private static ChangeSet ApiContent => Api.ApiSample.All;
}
