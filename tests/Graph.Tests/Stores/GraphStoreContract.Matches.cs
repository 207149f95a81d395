using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Core.Stores;

namespace Graph.Tests.Stores;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task A_chain_is_found_with_its_window_and_weakest_status()
    {
        await using var store = await SampleStoreAsync();
        var result = await MatchAsync(store, new MatchQuery(Sample.Chain));
        var pair = Assert.Single(result.Pairs);
        Assert.Equal(("catalogue", "sale-2020", RelationStatus.Reported, 4), (pair.First, pair.Last, pair.Status, pair.Length));
        var path = Assert.Single(pair.Paths);
        Assert.Equal(["catalogue", "item-1", "recommendation", "app", "sale-2020"], path.Nodes);
        Assert.Equal(["catalogue.LISTS.item-1", "item-1.COVERS.recommendation", "app.USES.recommendation", "sale-2020.INCLUDES.app"], path.Relations);
        Assert.Equal(Sample.Day("2020-08-28"), path.Window.Start);
        Assert.True(result.Complete);
    }

    [Theory]
    [InlineData("2020-08-27", 0)]
    [InlineData("2020-08-28", 1)]
    public async Task Every_hop_must_hold_on_the_day_asked_for(string day, int expected)
    {
        await using var store = await SampleStoreAsync();
        Assert.Equal(expected, (await MatchAsync(store, new MatchQuery(Sample.Chain) { Clocks = new Clocks(AsOf: Sample.Day(day)) })).Pairs.Count);
    }

    [Theory]
    [InlineData("2020-08-27", 0)]
    [InlineData("2020-08-28", 1)]
    public async Task Every_hop_must_be_public_on_the_day_asked_for(string day, int expected)
    {
        await using var store = await SampleStoreAsync();
        Assert.Equal(expected, (await MatchAsync(store, new MatchQuery(Sample.Chain) { Clocks = new Clocks(KnownAt: Sample.Day(day)) })).Pairs.Count);
    }

    [Theory]
    [InlineData("2020-08-27", 0)]
    [InlineData("2020-08-28", 1)]
    public async Task All_hops_must_have_held_on_one_of_the_days_asked_for(string last, int expected)
    {
        await using var store = await SampleStoreAsync();
        var within = new Window(Sample.Day("2020-01-01"), Sample.Day(last));
        var pairs = (await MatchAsync(store, new MatchQuery(Sample.Chain) { Within = within })).Pairs;
        Assert.Equal(expected, pairs.Count);
        Assert.All(pairs.SelectMany(p => p.Paths), p => Assert.Equal(new Window(Sample.Day("2020-08-28"), Sample.Day("2020-08-28")), p.Window));
    }

    [Fact]
    public async Task A_window_is_open_until_its_end_is_public()
    {
        await using var store = await SampleStoreAsync();
        var now = Assert.Single((await MatchAsync(store, new MatchQuery(Sample.Named))).Pairs);
        var then = Assert.Single((await MatchAsync(store, new MatchQuery(Sample.Named) { Clocks = new Clocks(KnownAt: Sample.Day("2021-01-01")) })).Pairs);
        Assert.Equal(Sample.Day("2021-06-09"), now.Paths[0].Window.End);
        Assert.Equal(Open.End, then.Paths[0].Window.End);
    }

    [Fact]
    public async Task A_refuted_relation_is_not_walked_and_was_before_the_ruling()
    {
        await using var store = await SampleStoreAsync();
        Assert.Empty((await MatchAsync(store, OwnerOf("globex"))).Pairs);
        Assert.Single((await MatchAsync(store, OwnerOf("globex") with { Clocks = new Clocks(KnownAt: Sample.Day("2020-01-01")) })).Pairs);
    }

    [Fact]
    public async Task A_disputed_relation_is_walked_as_such()
    {
        await using var store = await SampleStoreAsync();
        Assert.Equal(RelationStatus.Disputed, Assert.Single((await MatchAsync(store, OwnerOf("acme"))).Pairs).Status);
    }

    [Fact]
    public async Task Nodes_are_tested_by_property()
    {
        await using var store = await SampleStoreAsync();
        Assert.Single((await MatchAsync(store, ByProperty("type", "control-list"))).Pairs);
        Assert.Empty((await MatchAsync(store, ByProperty("type", "executive-order"))).Pairs);
        Assert.Single((await MatchAsync(store, ByProperty("name", "Catalogue of restricted technologies"))).Pairs);
        Assert.Single((await MatchAsync(store, ByProperty("id", "catalogue"))).Pairs);
        Assert.Empty((await MatchAsync(store, ByProperty("id", "no-such"))).Pairs);
    }

    [Fact]
    public async Task An_unknown_anchor_is_an_error()
    {
        await using var store = await SampleStoreAsync();
        await using var session = await store.OpenSessionAsync(Cancel);
        var query = new MatchQuery(Sample.Chain) { First = ["catalogue", "nobody", "nobody"], Last = ["no-such", "nobody"] };
        var error = await Assert.ThrowsAsync<GraphException>(() => session.MatchAsync(query, Cancel));
        Assert.Equal([("unknown-id", "first"), ("unknown-id", "last"), ("unknown-id", "last")], error.Problems.Select(p => (p.Code, p.Place)));
    }

    [Fact]
    public async Task What_is_given_is_cut_in_order_and_what_was_found_is_counted()
    {
        await using var store = await StoreOfAsync(Sample.All, Sample.Owner("own-2"), Sample.Owner("own-1"), Sample.Owner("own-3"));
        var result = await MatchAsync(store, OwnerOf("own-3", "own-1", "own-2") with { MaxPairs = 2 });
        Assert.Equal(["own-1", "own-2"], result.Pairs.Select(p => p.First));
        Assert.Equal((3, true), (result.Found, result.Complete));
    }

    [Fact]
    public async Task Changes_are_seen_by_the_next_match()
    {
        await using var store = await StoreOfAsync(Sample.All, Sample.Owner("x"));
        await store.ApplyAsync(new ChangeSet { Statements = [Sample.Says("x.OWNS.app", "notice-2020") with { Stance = Stance.Denies }] }, Cancel);
        Assert.Equal(RelationStatus.Disputed, Assert.Single((await MatchAsync(store, OwnerOf("x"))).Pairs).Status);
        await store.ApplyAsync(new ChangeSet { Relations = [new Relation("x.OWNS.app", "OWNS", "globex", "app", Sample.Date("2019"))] }, Cancel);
        Assert.Empty((await MatchAsync(store, OwnerOf("x"))).Pairs);
        Assert.Single((await MatchAsync(store, OwnerOf("globex"))).Pairs);
    }

    [Fact]
    public async Task A_relation_that_was_taken_away_is_no_longer_walked()
    {
        await using var store = await StoreOfAsync(Sample.All, Sample.Owner("x"));
        await store.ApplyAsync(new ChangeSet { Retractions = [new(RowKind.Relation, "x.OWNS.app"), new(RowKind.Statement, "x.OWNS.app:news-2019")] }, Cancel);
        Assert.Empty((await MatchAsync(store, OwnerOf("x"))).Pairs);
    }

    [Fact]
    public async Task An_entity_that_changes_its_kind_is_matched_by_the_new_one()
    {
        await using var store = await StoreOfAsync(Sample.All, Sample.Owner("x"));
        await store.ApplyAsync(new ChangeSet { Entities = [new Entity("x", EntityKind.Person, "Owner x")] }, Cancel);
        Assert.Empty((await MatchAsync(store, OwnerOfKind(EntityKind.Company))).Pairs);
        Assert.Single((await MatchAsync(store, OwnerOfKind(EntityKind.Person))).Pairs);

        static MatchQuery OwnerOfKind(EntityKind kind) =>
            new(Sample.Path([Sample.Node(kind), Sample.Node()], [Sample.Hop("OWNS")])) { First = ["x"] };
    }

    [Fact]
    public async Task Nothing_is_found_in_a_store_that_was_dropped()
    {
        await using var store = await SampleStoreAsync();
        await store.DropAsync(Cancel);
        Assert.Equal(0, (await MatchAsync(store, new MatchQuery(Sample.Chain))).Found);
    }

    private static MatchQuery ByProperty(string name, string value) => new(Sample.Chain with
    {
        Nodes = [new NodePattern("policy", [EntityKind.Policy], [new PropertyTest(name, value)]), .. Sample.Chain.Nodes.Skip(1)],
    });

    private static Task<MatchResult> MatchAsync(IGraphStore store, MatchQuery query) => ReadAsync(store, s => s.MatchAsync(query, Cancel));
}
