using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Tests.Stores;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task A_new_store_is_empty()
    {
        await using var store = await CreateStoreAsync();
        Assert.Equal(CanonicalRow.EmptyRelease, await ReleaseAsync(store));
        var statistics = await ReadAsync(store, s => s.GetStatisticsAsync(Cancel));
        Assert.Equal((0, 0, 0), (statistics.Documents, statistics.Entities.Count, statistics.Relations.Count));
    }

    [Fact]
    public async Task A_change_set_tells_what_it_did()
    {
        await using var store = await CreateStoreAsync();
        var result = await store.ApplyAsync(Sample.All, Cancel);
        Assert.Equal((Sample.All.Count, 0, 0), (result.Added, result.Changed, result.Removed));
        Assert.Equal((CanonicalRow.EmptyRelease, result.After), (result.Before, await ReleaseAsync(store)));
    }

    [Fact]
    public async Task Rows_that_are_equal_are_not_changes()
    {
        await using var store = await SampleStoreAsync();
        var before = await ReleaseAsync(store);
        var entity = Sample.All.Entities[2] with { Name = "Recommendation" };
        var none = await store.ApplyAsync(Sample.All, Cancel);
        var one = await store.ApplyAsync(Sample.All with { Entities = [entity, .. Sample.All.Entities.Where(e => e.Id != entity.Id)] }, Cancel);
        Assert.Equal(new ChangeResult(before, before, 0, 0, 0), none);
        Assert.Equal((0, 1, 0), (one.Added, one.Changed, one.Removed));
    }

    [Fact]
    public async Task The_release_does_not_depend_on_order_or_on_the_cut_into_change_sets()
    {
        await using var whole = await SampleStoreAsync();
        var expected = await ReleaseAsync(whole);
        var all = Sample.All;
        await using var parts = await StoreOfAsync(
            new ChangeSet { Documents = [.. all.Documents.Reverse()] },
            new ChangeSet { Entities = [.. all.Entities.Reverse()], Events = [.. all.Events.Reverse()], Statements = [.. all.Statements.Where(s => s.Subject == SubjectKind.Event).Reverse()] },
            new ChangeSet { Relations = [.. all.Relations.Reverse()], Statements = [.. all.Statements.Where(s => s.Subject == SubjectKind.Relation).Reverse()] });
        Assert.Equal(expected, await ReleaseAsync(parts));
    }

    [Fact]
    public async Task Steps_do_not_depend_on_the_order_in_which_the_evidence_came()
    {
        await using var whole = await SampleStoreAsync();
        var expected = await StepsAsync(whole);
        var (late, early) = (Sample.All.Events.Concat([]).ToList(), Sample.All with { Events = [], Statements = [.. Sample.All.Statements.Where(s => s.Subject == SubjectKind.Relation)] });
        await using var parts = await StoreOfAsync(
            early, new ChangeSet { Events = late, Statements = [.. Sample.All.Statements.Where(s => s.Subject == SubjectKind.Event)] });
        Assert.Equal(expected, await StepsAsync(parts));
    }

    [Fact]
    public async Task A_guard_on_another_release_stops_the_change_set()
    {
        await using var store = await SampleStoreAsync();
        var error = await Assert.ThrowsAsync<GraphException>(
            () => store.ApplyAsync(Sample.Owner("x") with { ExpectedRelease = CanonicalRow.EmptyRelease }, Cancel));
        Assert.Equal("release-changed", error.Code);
        Assert.Empty(await ReadAsync(store, s => s.GetEntitiesAsync(["x"], Cancel)));
    }

    [Fact]
    public async Task A_guard_on_the_release_that_is_there_lets_it_through()
    {
        await using var store = await SampleStoreAsync();
        var result = await store.ApplyAsync(Sample.Owner("x") with { ExpectedRelease = await ReleaseAsync(store) }, Cancel);
        Assert.Equal(3, result.Added);
    }

    [Fact]
    public async Task A_change_set_with_one_mistake_writes_nothing()
    {
        await using var store = await SampleStoreAsync();
        var before = await ReleaseAsync(store);
        var owner = Sample.Owner("x");
        var wrong = owner with { Statements = [.. owner.Statements, Sample.Says("x.OWNS.nothing", "news-2019")] };
        var error = await Assert.ThrowsAsync<GraphException>(() => store.ApplyAsync(wrong, Cancel));
        Assert.Equal("unknown-id", error.Code);
        Assert.Equal(before, await ReleaseAsync(store));
        Assert.Empty(await ReadAsync(store, s => s.GetEntitiesAsync(["x"], Cancel)));
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once()
    {
        await using var store = await SampleStoreAsync();
        var wrong = new ChangeSet
        {
            Relations = [Sample.Rel("acme", "OWNS", "no-such", "2020"), Sample.Rel("app", "LISTS", "acme")],
            Retractions = [new(RowKind.Document, "no-document")],
        };
        var error = await Assert.ThrowsAsync<GraphException>(() => store.ApplyAsync(wrong, Cancel));
        Assert.True(error.Problems.Count >= 3, error.Message);
    }

    [Fact]
    public async Task A_retraction_takes_away_and_undoes_the_release()
    {
        await using var store = await SampleStoreAsync();
        var before = await ReleaseAsync(store);
        await store.ApplyAsync(Sample.Owner("x"), Cancel);
        var result = await store.ApplyAsync(
            new ChangeSet { Retractions = [new(RowKind.Entity, "x"), new(RowKind.Relation, "x.OWNS.app"), new(RowKind.Statement, "x.OWNS.app:news-2019")] }, Cancel);
        Assert.Equal((0, 0, 3, before), (result.Added, result.Changed, result.Removed, result.After));
        Assert.Empty(await ReadAsync(store, s => s.GetEntitiesAsync(["x"], Cancel)));
        Assert.Empty(await ReadAsync(store, s => s.GetRelationsAsync(["x.OWNS.app"], Cancel)));
        Assert.DoesNotContain("x", (await ReadAsync(store, s => s.SearchAsync(Core.Search.SearchText.Terms("Owner x"), 10, Cancel))).Entities.Select(e => e.Entity.Id));
    }

    [Fact]
    public async Task A_set_that_replaces_everything_leaves_nothing_else()
    {
        await using var store = await SampleStoreAsync();
        var plain = await ReleaseAsync(store);
        await store.ApplyAsync(Sample.Owner("x"), Cancel);
        var result = await store.ApplyAsync(Sample.All with { ReplacesEverything = true }, Cancel);
        Assert.Equal((0, 0, 3, plain), (result.Added, result.Changed, result.Removed, result.After));
    }

    [Fact]
    public async Task A_relation_may_change_its_ends()
    {
        await using var store = await StoreOfAsync(Sample.All, Sample.Owner("x"));
        await store.ApplyAsync(new ChangeSet { Relations = [new Relation("x.OWNS.app", "OWNS", "globex", "acme", Sample.Date("2019"))] }, Cancel);
        Assert.Empty(await RelationIdsAsync(store, "x", AnyRelation));
        Assert.Contains("x.OWNS.app", await RelationIdsAsync(store, "globex", AnyRelation));
        Assert.Equal(Core.Dates.Open.End, await KnownFromAsync(store, "x"));
    }

    [Fact]
    public async Task The_fingerprint_of_the_seeds_is_kept_until_another_one_comes()
    {
        await using var store = await CreateStoreAsync();
        Assert.Null(await ReadAsync(store, s => Task.FromResult(s.SeedsFingerprint)));
        await store.ApplyAsync(Sample.All with { SeedsFingerprint = "first" }, Cancel);
        await store.ApplyAsync(Sample.Owner("x"), Cancel);
        Assert.Equal("first", await ReadAsync(store, s => Task.FromResult(s.SeedsFingerprint)));
        await store.ApplyAsync(new ChangeSet { SeedsFingerprint = "second" }, Cancel);
        Assert.Equal("second", await ReadAsync(store, s => Task.FromResult(s.SeedsFingerprint)));
    }

    [Fact]
    public async Task Dropping_leaves_a_store_as_new_that_can_be_filled_again()
    {
        await using var store = await StoreOfAsync(Sample.All with { SeedsFingerprint = "seeds" });
        var filled = await ReleaseAsync(store);
        await store.DropAsync(Cancel);
        Assert.Equal(CanonicalRow.EmptyRelease, await ReleaseAsync(store));
        Assert.Null(await ReadAsync(store, s => Task.FromResult(s.SeedsFingerprint)));
        Assert.Empty((await ReadAsync(store, s => s.FindEntitiesAsync(new EntityFilter([]), EntityOrder.Id, descending: false, new PageRequest(1), Cancel))).Items);
        Assert.Empty((await ReadAsync(store, s => s.SearchAsync(Core.Search.SearchText.Terms("acme"), 10, Cancel))).Entities);
        Assert.Equal(filled, (await store.ApplyAsync(Sample.All, Cancel)).After);
    }

    [Fact]
    public async Task A_cancelled_change_set_writes_nothing()
    {
        await using var store = await SampleStoreAsync();
        var before = await ReleaseAsync(store);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.ApplyAsync(Sample.Owner("x"), new CancellationToken(canceled: true)));
        Assert.Equal(before, await ReleaseAsync(store));
    }

    private static RelationFilter AnyRelation { get; } = new([], Direction.Both, Core.Dates.Clocks.None);

    private static async Task<IReadOnlyList<(string, RelationStep)>> StepsAsync(IGraphStore store)
    {
        var found = await ReadAsync(store, s => s.GetRelationsAsync([.. Sample.All.Relations.Select(r => r.Id)], Cancel));
        return [.. found.Values.OrderBy(r => r.Relation.Id, StringComparer.Ordinal).SelectMany(r => r.Steps.Select(s => (r.Relation.Id, s)))];
    }
}
