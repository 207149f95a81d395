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

    [Fact]
    public async Task A_load_that_died_under_another_version_of_the_program_is_not_taken_for_content()
    {
        using var dying = new CancellationTokenSource();
        await using (var first = await server.OpenEmptyAsync(o => o with { FirstLoadRows = 5, Notice = _ => dying.Cancel() }))
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.ApplyAsync(Sample.All, dying.Token));
        }

        await RunAsync(new CypherStatement("MATCH (m:Meta {id: 'store'}) SET m.derivation = 'another'"));
        await using var store = await Neo4jStore.OpenAsync(server.Options, Cancel);
        Assert.Equal(StoreUnavailableException.Loading, (await Assert.ThrowsAsync<StoreUnavailableException>(() => store.OpenSessionAsync(Cancel))).Code);
        var result = await store.ApplyAsync(Sample.All, Cancel);
        Assert.Equal((Sample.All.Count, result.After), (result.Added, (await Neo4jContent.ReadAsync(server.Options)).Sum));
    }

    [Fact]
    public async Task Steps_that_another_version_of_the_program_derived_are_derived_anew_when_the_store_is_opened()
    {
        await using (var empty = await server.OpenEmptyAsync())
        {
            await empty.ApplyAsync(Sample.All, Cancel);
        }

        await RunAsync(new CypherStatement("MATCH (m:Meta {id: 'store'}) SET m.derivation = 'another'"));
        await RunAsync(new CypherStatement("MATCH ()-[r:SELLER_IN]->() SET r.status = 5 WITH r MATCH (x:Relation {id: r.id}) SET x.steps = '[]'"));
        var told = new List<string>();
        await using var store = await Neo4jStore.OpenAsync(server.Options with { Notice = told.Add }, Cancel);
        await using var session = await store.OpenSessionAsync(Cancel);
        Assert.Single((await session.GetRelationsAsync(["acme.SELLER_IN.sale-2020"], Cancel)).Values.Single().Steps);
        Assert.Single((await session.MatchAsync(new MatchQuery(Sample.Named), Cancel)).Pairs);
        Assert.Single(told, t => t.Contains("derived anew", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_committed_is_told_as_done_also_where_the_gate_could_not_be_opened()
    {
        await using (var empty = await server.OpenEmptyAsync())
        {
            await empty.ApplyAsync(Sample.All, Cancel);
        }

        var watched = new WatchedConnection(new QueryApiConnection(server.Options), text =>
        {
            if (text.Contains("before the look at who closed it", StringComparison.Ordinal))
            {
                throw new StoreUnavailableException("store-unavailable", "the connection broke");
            }
        });
        await using var store = await Neo4jStore.OpenAsync(watched, server.Options, Cancel);
        var result = await store.ApplyAsync(Sample.Owner("x"), Cancel);
        Assert.Equal(3, result.Added);

        // The next writer opens the gate, and so does a reader who waits long enough.
        await using (var session = await store.OpenSessionAsync(Cancel))
        {
            Assert.Equal(result.After, session.Release);
        }

        Assert.Equal(3, (await store.ApplyAsync(Sample.Owner("y"), Cancel)).Added);
    }

    private async Task RunAsync(CypherStatement statement)
    {
        using var connection = new QueryApiConnection(server.Options);
        await connection.RunAsync(statement, AccessMode.Write, Cancel);
    }

    private static ChangeSet ApiContent => Api.ApiSample.All;
}
