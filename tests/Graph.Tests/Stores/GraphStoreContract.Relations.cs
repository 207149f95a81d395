using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Tests.Stores;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task A_relation_comes_back_with_its_steps()
    {
        await using var store = await SampleStoreAsync();
        var found = await ReadAsync(store, s => s.GetRelationsAsync(["acme.OWNS.app", "no-such"], Cancel));
        var record = Assert.Single(found).Value;
        Assert.Equal(Sample.Rel("acme", "OWNS", "app", "2018-05"), record.Relation);
        Assert.Equal([RelationStatus.Confirmed, RelationStatus.Disputed], record.Steps.Select(s => s.Status));
        Assert.Equal([Sample.Day("2019-05-01"), Sample.Day("2021-06-09")], record.Steps.Select(s => s.KnownFrom));
    }

    [Fact]
    public async Task A_bound_comes_back_with_its_text_and_basis()
    {
        await using var store = await SampleStoreAsync();
        var step = (await ReadAsync(store, s => s.GetRelationsAsync(["order.TARGETS.acme"], Cancel)))["order.TARGETS.acme"].Steps[^1];
        Assert.Equal(Bound.StartOf(Sample.Date("2020-08-06"), BoundBasis.Stated), step.Start);
        Assert.Equal(Bound.EndOf(Sample.Date("2021-06-09"), BoundBasis.PolicyEnded), step.End);
    }

    [Theory]
    [InlineData(Direction.Outgoing, new[] { "acme.OWNS.acme", "acme.OWNS.app", "acme.SELLER_IN.sale-2020" })]
    [InlineData(Direction.Incoming, new[] { "acme.OWNS.acme", "order.TARGETS.acme" })]
    [InlineData(Direction.Both, new[] { "acme.OWNS.acme", "acme.OWNS.app", "acme.SELLER_IN.sale-2020", "order.TARGETS.acme" })]
    public async Task Relations_are_listed_by_direction_and_a_loop_once(Direction direction, string[] expected)
    {
        await using var store = await SampleStoreAsync();
        Assert.Equal(expected, await RelationIdsAsync(store, "acme", new RelationFilter([], direction, Clocks.None)));
    }

    [Fact]
    public async Task Relations_are_listed_by_type()
    {
        await using var store = await SampleStoreAsync();
        var filter = new RelationFilter(["SELLER_IN", "TARGETS", "LISTS", "TARGETS"], Direction.Both, Clocks.None);
        Assert.Equal(["acme.SELLER_IN.sale-2020", "order.TARGETS.acme"], await RelationIdsAsync(store, "acme", filter));
    }

    [Theory]
    [InlineData("2020-08-05", new string[0])]
    [InlineData("2020-08-06", new[] { "order.TARGETS.acme" })]
    [InlineData("2021-06-09", new[] { "order.TARGETS.acme" })]
    [InlineData("2021-06-10", new string[0])]
    public async Task As_of_keeps_what_held_on_that_day(string day, string[] expected)
    {
        await using var store = await SampleStoreAsync();
        Assert.Equal(expected, await RelationIdsAsync(store, "order", new RelationFilter([], Direction.Both, new Clocks(AsOf: Sample.Day(day)))));
    }

    [Theory]
    [InlineData("acme", Direction.Both, "Product", "acme.OWNS.app")]
    [InlineData("acme", Direction.Both, "Deal,Policy", "acme.SELLER_IN.sale-2020,order.TARGETS.acme")]
    [InlineData("acme", Direction.Incoming, "Company", "acme.OWNS.acme")]
    [InlineData("app", Direction.Incoming, "Company", "acme.OWNS.app,globex.OWNS.app")]
    [InlineData("app", Direction.Outgoing, "Company", "")]
    public async Task Relations_are_chosen_by_the_kind_of_their_other_end(string id, Direction direction, string kinds, string expected)
    {
        await using var store = await SampleStoreAsync();
        var filter = new RelationFilter([], direction, Clocks.None) { OtherKinds = [.. kinds.Split(',').Select(Enum.Parse<EntityKind>)] };

        var found = await RelationIdsAsync(store, id, filter);
        Assert.Equal(expected, string.Join(',', found));
        Assert.Equal(found.Count(), (await ReadAsync(store, s => s.CountRelationsAsync([id], filter, Cancel)))[id]);
    }

    [Fact]
    public async Task An_end_that_was_not_public_yet_does_not_count()
    {
        await using var store = await SampleStoreAsync();
        var clocks = new Clocks(Sample.Day("2021-06-10"), Sample.Day("2021-06-08"));
        Assert.Equal(["order.TARGETS.acme"], await RelationIdsAsync(store, "order", new RelationFilter([], Direction.Both, clocks)));
    }

    [Theory]
    [InlineData("2020-08-05", new[] { "acme.OWNS.acme", "acme.OWNS.app" })]
    [InlineData("2020-08-06", new[] { "acme.OWNS.acme", "acme.OWNS.app", "acme.SELLER_IN.sale-2020", "order.TARGETS.acme" })]
    public async Task Known_at_keeps_what_was_public_by_then(string day, string[] expected)
    {
        await using var store = await SampleStoreAsync();
        Assert.Equal(expected, await RelationIdsAsync(store, "acme", new RelationFilter([], Direction.Both, new Clocks(KnownAt: Sample.Day(day)))));
    }

    [Fact]
    public async Task A_refuted_relation_is_listed()
    {
        await using var store = await SampleStoreAsync();
        Assert.Equal(["globex.OWNS.app"], await RelationIdsAsync(store, "globex", new RelationFilter([], Direction.Both, Clocks.None)));
        var step = (await ReadAsync(store, s => s.GetRelationsAsync(["globex.OWNS.app"], Cancel))).Values.Single().At(null);
        Assert.Equal(RelationStatus.Refuted, step!.Status);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Pages_of_relations_follow_each_other_without_gap_or_overlap(int size)
    {
        await using var store = await StoreOfAsync(Sample.All, Sample.Owner("own-1"), Sample.Owner("own-2"), Sample.Owner("zz", "revocation-2021"));
        var filter = new RelationFilter([], Direction.Both, new Clocks(KnownAt: Sample.Day("2020-12-31")));
        var ids = new List<string>();
        for (var more = true; more;)
        {
            var after = ids.LastOrDefault();
            var page = (await ReadAsync(store, s => s.RelationsOfAsync(["app"], filter, new PageRequest(size, after is null ? null : new PageKey(after)), Cancel)))["app"];
            Assert.True(page.Items.Count == size || !page.HasMore);
            ids.AddRange(page.Items.Select(r => r.Relation.Id));
            more = page.HasMore;
        }

        Assert.Equal(
            ["acme.OWNS.app", "app.USES.recommendation", "globex.OWNS.app", "own-1.OWNS.app", "own-2.OWNS.app", "sale-2020.INCLUDES.app"], ids);
    }

    [Fact]
    public async Task Several_entities_get_a_page_each_and_unknown_ones_none()
    {
        await using var store = await SampleStoreAsync();
        var pages = await ReadAsync(store, s => s.RelationsOfAsync(
            ["app", "no-such", "forgotten", "item-1"], new RelationFilter([], Direction.Both, Clocks.None), new PageRequest(2), Cancel));
        Assert.Equal(["app", "forgotten", "item-1"], pages.Keys.Order(StringComparer.Ordinal));
        Assert.Equal((2, true), (pages["app"].Items.Count, pages["app"].HasMore));
        Assert.Equal((0, false), (pages["forgotten"].Items.Count, pages["forgotten"].HasMore));
        Assert.Equal((2, false), (pages["item-1"].Items.Count, pages["item-1"].HasMore));
    }

    [Fact]
    public async Task Statements_of_relations_come_back_whole_in_order_of_ids()
    {
        await using var store = await SampleStoreAsync();
        var statements = await ReadAsync(store, s => s.StatementsOfAsync(SubjectKind.Relation, ["acme.OWNS.app", "catalogue.LISTS.item-1", "no-such"], Cancel));
        Assert.Equal(["acme.OWNS.app:news-2019", "acme.OWNS.app:revocation-2021"], statements["acme.OWNS.app"].Select(s => s.Id));
        Assert.Empty(statements["no-such"]);
        foreach (var statement in statements.SelectMany(s => s))
        {
            Assert.Equivalent(Sample.All.Statements.Single(s => s.Id == statement.Id), statement, strict: true);
        }
    }

    [Fact]
    public async Task Statements_of_events_are_not_those_of_relations()
    {
        await using var store = await SampleStoreAsync();
        Assert.Single((await ReadAsync(store, s => s.StatementsOfAsync(SubjectKind.Event, ["order:Issued:2020-08-06"], Cancel)))["order:Issued:2020-08-06"]);
        Assert.Empty(await ReadAsync(store, s => s.StatementsOfAsync(SubjectKind.Relation, ["order:Issued:2020-08-06"], Cancel)));
    }

    [Fact]
    public async Task Events_come_by_day()
    {
        await using var store = await SampleStoreAsync();
        var events = await ReadAsync(store, s => s.EventsOfAsync(["order", "sale-2020", "acme"], Cancel));
        Assert.Equal([Sample.All.Events[1], Sample.All.Events[2]], events["order"]);
        Assert.Equal(2, events.Count);
    }

    [Fact]
    public async Task Documents_come_back_whole()
    {
        await using var store = await SampleStoreAsync();
        var documents = await ReadAsync(store, s => s.GetDocumentsAsync([.. Sample.All.Documents.Select(d => d.Id), "no-such"], Cancel));
        Assert.Equal(Sample.All.Documents.OrderBy(d => d.Id, StringComparer.Ordinal), documents.Values.OrderBy(d => d.Id, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Statistics_count_by_kind_and_type()
    {
        await using var store = await SampleStoreAsync();
        var statistics = await ReadAsync(store, s => s.GetStatisticsAsync(Cancel));
        Assert.Equal((5, 15, 3), (statistics.Documents, statistics.Statements, statistics.Events));
        Assert.Equal((2, 2, 7), (statistics.Entities[EntityKind.Policy], statistics.Entities[EntityKind.Company], statistics.Entities.Count));
        Assert.Equal((3, 1, 8), (statistics.Relations["OWNS"], statistics.Relations["LISTS"], statistics.Relations.Count));
    }

    [Fact]
    public async Task Statistics_follow_changes_of_kind_and_retractions()
    {
        await using var store = await StoreOfAsync(Sample.All, Sample.Owner("x"));
        await store.ApplyAsync(new ChangeSet { Entities = [new Entity("x", EntityKind.Person, "Owner x")] }, Cancel);
        await store.ApplyAsync(
            new ChangeSet { Retractions = [new(RowKind.Relation, "acme.SELLER_IN.sale-2020"), new(RowKind.Statement, "acme.SELLER_IN.sale-2020:order-2020")] }, Cancel);
        var statistics = await ReadAsync(store, s => s.GetStatisticsAsync(Cancel));
        Assert.Equal((2, 2, 15), (statistics.Entities[EntityKind.Company], statistics.Entities[EntityKind.Person], statistics.Statements));
        Assert.Equal((4, false), (statistics.Relations["OWNS"], statistics.Relations.ContainsKey("SELLER_IN")));
    }

    private static async Task<IEnumerable<string>> RelationIdsAsync(IGraphStore store, string entity, RelationFilter filter)
    {
        var pages = await ReadAsync(store, s => s.RelationsOfAsync([entity], filter, new PageRequest(100), Cancel));
        return pages[entity].Items.Select(r => r.Relation.Id);
    }
}
