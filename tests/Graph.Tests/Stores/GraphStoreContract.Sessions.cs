using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Tests.Stores;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task A_session_sees_one_state_while_others_write_or_says_that_it_did_not()
    {
        await using var store = await SampleStoreAsync();
        await using var session = await store.OpenSessionAsync(Cancel);
        var before = session.Release;
        var result = await store.ApplyAsync(Sample.Owner("x"), Cancel);
        Assert.Equal(before, session.Release);
        var seen = (await session.GetEntitiesAsync(["x"], Cancel)).Count
            + (await session.RelationsOfAsync(["app"], AnyRelation, new PageRequest(100), Cancel))["app"].Items.Count(r => r.Relation.Id == "x.OWNS.app")
            + (await session.MatchAsync(OwnerOf() with { First = null }, Cancel)).Pairs.Count(p => p.First == "x");
        if (seen > 0)
        {
            var changed = await Assert.ThrowsAsync<StateChangedException>(() => session.VerifyAsync(Cancel));
            Assert.Contains(result.After, changed.Message, StringComparison.Ordinal);
        }
        else
        {
            await session.VerifyAsync(Cancel);
        }
    }

    [Fact]
    public async Task What_was_read_while_nobody_wrote_is_of_one_state()
    {
        await using var store = await SampleStoreAsync();
        await using var session = await store.OpenSessionAsync(Cancel);
        Assert.Single(await session.GetEntitiesAsync(["acme"], Cancel));
        await session.VerifyAsync(Cancel);
    }

    [Fact]
    public async Task A_session_opened_after_a_write_sees_it_everywhere()
    {
        await using var store = await SampleStoreAsync();
        var result = await store.ApplyAsync(Sample.Owner("x"), Cancel);
        await using var session = await store.OpenSessionAsync(Cancel);
        Assert.Equal(result.After, session.Release);
        Assert.Single(await session.GetEntitiesAsync(["x"], Cancel));
        Assert.Single((await session.MatchAsync(OwnerOf("x"), Cancel)).Pairs);
    }

    [Fact]
    public async Task A_write_of_another_process_is_seen_by_the_next_session()
    {
        await using var store = await SampleStoreAsync();
        await using (var other = await OpenAgainAsync())
        {
            await other.ApplyAsync(Sample.Owner("x"), Cancel);
        }

        await using var session = await store.OpenSessionAsync(Cancel);
        Assert.Single(await session.GetEntitiesAsync(["x"], Cancel));
        Assert.Single((await session.MatchAsync(OwnerOf("x"), Cancel)).Pairs);
    }

    [Fact]
    public async Task A_write_after_a_write_of_another_process_keeps_both()
    {
        await using var store = await SampleStoreAsync();
        await using var other = await OpenAgainAsync();
        await other.ApplyAsync(Sample.Owner("x"), Cancel);
        await store.ApplyAsync(Sample.Owner("y"), Cancel);
        await using var session = await store.OpenSessionAsync(Cancel);
        Assert.Single((await session.MatchAsync(OwnerOf("x"), Cancel)).Pairs);
        Assert.Single((await session.MatchAsync(OwnerOf("y"), Cancel)).Pairs);
    }

    [Fact]
    public async Task Content_is_there_when_the_store_is_opened_again()
    {
        string release;
        await using (var store = await SampleStoreAsync())
        {
            release = await ReleaseAsync(store);
        }

        await using var again = await OpenAgainAsync();
        Assert.Equal(release, await ReleaseAsync(again));
        Assert.Equal(2, (await ReadAsync(again, s => s.MatchAsync(new MatchQuery(Sample.Chain), Cancel))).Pairs.Count
            + (await ReadAsync(again, s => s.MatchAsync(new MatchQuery(Sample.Named), Cancel))).Pairs.Count);
    }

    [Fact]
    public async Task Calls_of_one_session_may_come_in_parallel()
    {
        await using var store = await SampleStoreAsync();
        await using var session = await store.OpenSessionAsync(Cancel);
        var calls = Enumerable.Range(0, 200).Select(i => Task.Run<int>(
            async () => (i % 3) switch
            {
                0 => (await session.GetEntitiesAsync(["acme", "app", "order"], Cancel)).Count,
                1 => (await session.RelationsOfAsync(["sale-2020", "item-1", "order"], AnyRelation, new PageRequest(10), Cancel)).Count,
                _ => (await session.GetDocumentsAsync(["news-2019", "web-page", "order-2020"], Cancel)).Count,
            },
            Cancel));
        Assert.All(await Task.WhenAll(calls), count => Assert.Equal(3, count));
    }

    [Fact]
    public async Task Writers_and_readers_in_parallel_lose_nothing_and_see_whole_change_sets()
    {
        await using var store = await SampleStoreAsync();
        var writes = Enumerable.Range(0, 12).Select(i => Task.Run(() => store.ApplyAsync(Sample.Owner($"own-{i}"), Cancel), Cancel)).ToList();
        var reads = Enumerable.Range(0, 40).Select(_ => Task.Run(
            () => ReadAsync(store, async session =>
            {
                var entities = await session.FindEntitiesAsync(new EntityFilter([EntityKind.Company]), EntityOrder.Id, descending: false, new PageRequest(100), Cancel);
                var owners = entities.Items.Select(e => e.Entity.Id).Where(id => id.StartsWith("own-", StringComparison.Ordinal)).ToList();
                var matched = owners.Count == 0 ? 0 : (await session.MatchAsync(OwnerOf([.. owners]), Cancel)).Pairs.Count;
                return (owners.Count, matched);
            }),
            Cancel)).ToList();
        Assert.All(await Task.WhenAll(reads), seen => Assert.Equal(seen.Count, seen.matched));
        await Task.WhenAll(writes);
        Assert.Equal(12, (await ReadAsync(store, s => s.MatchAsync(OwnerOf([.. Enumerable.Range(0, 12).Select(i => $"own-{i}")]), Cancel))).Pairs.Count);
    }

    private static MatchQuery OwnerOf(params string[] owners) =>
        new(Sample.Path([Sample.Node(), Sample.Node(EntityKind.Product)], [Sample.Hop("OWNS")])) { First = owners };
}
