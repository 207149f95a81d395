using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Search;
using Graph.Core.Stores;

namespace Graph.Tests.Stores;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task An_entity_comes_back_with_everything_it_was_put_with()
    {
        await using var store = await SampleStoreAsync();
        var found = await ReadAsync(store, s => s.GetEntitiesAsync(["catalogue", "no-such", "catalogue"], Cancel));
        var record = Assert.Single(found).Value;
        Assert.Equivalent(Sample.All.Entities[0], record.Entity, strict: true);
        Assert.Equal(CanonicalRow.Hash(Sample.All.Entities[0]), CanonicalRow.Hash(record.Entity));
    }

    [Fact]
    public async Task Ids_elsewhere_and_details_come_back_ascending_by_name_whatever_their_order_was()
    {
        await using var store = await SampleStoreAsync();
        var entity = (await ReadAsync(store, s => s.GetEntitiesAsync(["catalogue"], Cancel)))["catalogue"].Entity;
        Assert.Equal(["celex", "wikidata"], entity.ExternalIds.Keys);

        var owner = Sample.Owner("x");
        await store.ApplyAsync(owner with { Statements = [owner.Statements[0] with { Details = new Dictionary<string, string> { ["share"] = "1%", ["role"] = "owner" } }] }, Cancel);
        var statements = await ReadAsync(store, s => s.StatementsOfAsync(SubjectKind.Relation, [owner.Statements[0].SubjectId], Cancel));
        Assert.Equal(["role", "share"], Assert.Single(statements[owner.Statements[0].SubjectId]).Details.Keys);
    }

    [Fact]
    public async Task An_entity_is_known_from_the_first_public_day_of_its_relations_and_events()
    {
        await using var store = await SampleStoreAsync();
        var found = await ReadAsync(store, s => s.GetEntitiesAsync(["app", "catalogue", "sale-2020", "forgotten"], Cancel));
        Assert.Equal(Sample.Day("2019-05-01"), found["app"].KnownFrom);
        Assert.Equal(Sample.Day("2020-08-28"), found["catalogue"].KnownFrom);
        Assert.Equal(Sample.Day("2020-08-06"), found["sale-2020"].KnownFrom);
        Assert.Equal(Core.Dates.Open.End, found["forgotten"].KnownFrom);
    }

    [Fact]
    public async Task A_profile_is_withheld_until_its_documents_are_public()
    {
        await using var store = await SampleStoreAsync();
        var record = (await ReadAsync(store, s => s.GetEntitiesAsync(["catalogue"], Cancel)))["catalogue"];
        Assert.Null(record.At(Sample.Day("2020-08-27")).Summary);
        Assert.Equal("A list.", record.At(Sample.Day("2020-08-28")).Summary);
    }

    [Fact]
    public async Task An_entity_is_known_earlier_when_an_earlier_relation_comes_and_later_when_it_goes()
    {
        await using var store = await SampleStoreAsync();
        var early = new ChangeSet
        {
            Documents = [Sample.Doc("early", "2015")],
            Relations = [Sample.Rel("acme", "DEVELOPS", "recommendation", "2014")],
            Statements = [Sample.Says("acme.DEVELOPS.recommendation", "early")],
        };
        await store.ApplyAsync(early, Cancel);
        Assert.Equal(Sample.Day("2015-12-31"), await KnownFromAsync(store, "acme"));
        await store.ApplyAsync(
            new ChangeSet { Retractions = [new(RowKind.Relation, "acme.DEVELOPS.recommendation"), new(RowKind.Statement, "acme.DEVELOPS.recommendation:early")] }, Cancel);
        Assert.Equal(Sample.Day("2019-05-01"), await KnownFromAsync(store, "acme"));
    }

    [Fact]
    public async Task An_entity_is_known_later_when_the_document_turns_out_to_be_later()
    {
        await using var store = await SampleStoreAsync();
        await store.ApplyAsync(new ChangeSet { Documents = [Sample.Doc("notice-2020", "2020-11-30")] }, Cancel);
        Assert.Equal(Sample.Day("2020-11-30"), await KnownFromAsync(store, "catalogue"));
    }

    [Fact]
    public async Task A_profile_is_withheld_again_once_a_document_of_it_is_retracted()
    {
        await using var store = await SampleStoreAsync();
        await store.ApplyAsync(new ChangeSet { Documents = [Sample.Doc("notice-2020", "2020-08-28") with { Retracted = Sample.Date("2022") }] }, Cancel);
        var record = (await ReadAsync(store, s => s.GetEntitiesAsync(["catalogue"], Cancel)))["catalogue"];
        Assert.Equal("A list.", record.At(Sample.Day("2021-12-31")).Summary);
        Assert.Null(record.At(Sample.Day("2022-01-01")).Summary);
        Assert.Null(record.At(null).Summary);

        await store.ApplyAsync(new ChangeSet { Documents = [Sample.Doc("notice-2020", "2020-08-28")] }, Cancel);
        record = (await ReadAsync(store, s => s.GetEntitiesAsync(["catalogue"], Cancel)))["catalogue"];
        Assert.Equal("A list.", record.At(null).Summary);
    }

    [Fact]
    public async Task An_entity_that_only_speaks_is_known_from_its_first_public_word()
    {
        await using var store = await SampleStoreAsync();
        var word = Sample.Says("acme.OWNS.app", "order-2020") with { SaidBy = "forgotten" };
        await store.ApplyAsync(new ChangeSet { Statements = [word] }, Cancel);
        Assert.Equal(Sample.Day("2020-08-06"), await KnownFromAsync(store, "forgotten"));
        await store.ApplyAsync(new ChangeSet { Documents = [Sample.Doc("order-2020", "2020-09-30")] }, Cancel);
        Assert.Equal(Sample.Day("2020-09-30"), await KnownFromAsync(store, "forgotten"));
        await store.ApplyAsync(new ChangeSet { Statements = [word with { SaidBy = "globex" }] }, Cancel);
        Assert.Equal(Core.Dates.Open.End, await KnownFromAsync(store, "forgotten"));
    }

    [Fact]
    public async Task An_entity_that_speaks_and_gets_a_relation_is_known_from_the_earlier_of_the_two()
    {
        await using var store = await SampleStoreAsync();
        var late = Sample.Owner("x", "revocation-2021");
        await store.ApplyAsync(late with { Statements = [.. late.Statements, Sample.Says("acme.OWNS.app", "order-2020") with { SaidBy = "x" }] }, Cancel);
        Assert.Equal(Sample.Day("2020-08-06"), await KnownFromAsync(store, "x"));
        await store.ApplyAsync(
            new ChangeSet
            {
                Documents = [Sample.Doc("order-2020", "2021-12-31")],
                Relations = [Sample.Rel("x", "DEVELOPS", "recommendation", "2014")],
                Statements = [Sample.Says("x.DEVELOPS.recommendation", "web-page")],
            },
            Cancel);
        Assert.Equal(Sample.Day("2020-09-15"), await KnownFromAsync(store, "x"));
        await store.ApplyAsync(
            new ChangeSet { Retractions = [new(RowKind.Relation, "x.DEVELOPS.recommendation"), new(RowKind.Statement, "x.DEVELOPS.recommendation:web-page")] }, Cancel);
        Assert.Equal(Sample.Day("2021-06-09"), await KnownFromAsync(store, "x"));
    }

    [Fact]
    public async Task Entities_are_found_by_kind_in_order_of_ids()
    {
        await using var store = await SampleStoreAsync();
        var page = await ReadAsync(store, s => s.FindEntitiesAsync(new EntityFilter([EntityKind.Policy, EntityKind.Company]), EntityOrder.Id, descending: false, new PageRequest(10), Cancel));
        Assert.Equal(["acme", "catalogue", "globex", "order"], page.Items.Select(e => e.Entity.Id));
        Assert.False(page.HasMore);
    }

    [Fact]
    public async Task Pages_of_entities_follow_each_other_without_gap_or_overlap()
    {
        await using var store = await SampleStoreAsync();
        var ids = new List<string>();
        for (var more = true; more;)
        {
            var after = ids.LastOrDefault();
            var page = await ReadAsync(store, s => s.FindEntitiesAsync(
                new EntityFilter([]), EntityOrder.Id, descending: false, new PageRequest(3, after is null ? null : new PageKey(after)), Cancel));
            ids.AddRange(page.Items.Select(e => e.Entity.Id));
            more = page.HasMore;
        }

        Assert.Equal(Sample.All.Entities.Select(e => e.Id).Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public async Task Only_entities_known_by_then_are_found()
    {
        await using var store = await SampleStoreAsync();
        var page = await ReadAsync(store, s => s.FindEntitiesAsync(new EntityFilter([], Sample.Day("2019-12-31")), EntityOrder.Id, descending: false, new PageRequest(10), Cancel));
        Assert.Equal(["acme", "app", "globex", "recommendation"], page.Items.Select(e => e.Entity.Id));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_001)]
    public async Task A_page_size_out_of_bounds_is_an_error(int first)
    {
        await using var store = await SampleStoreAsync();
        await using var session = await store.OpenSessionAsync(Cancel);
        var error = await Assert.ThrowsAsync<GraphException>(() => session.FindEntitiesAsync(new EntityFilter([]), EntityOrder.Id, descending: false, new PageRequest(first), Cancel));
        Assert.Equal("bad-limit", error.Code);
    }

    [Theory]
    [InlineData("Acme", "acme")]
    [InlineData("export CATALOGUE", "catalogue")]
    [InlineData("Q42", "catalogue")]
    [InlineData("32020X0001", "catalogue")]
    [InlineData("sale-2020", "sale-2020")]
    [InlineData("限制出口技术", "catalogue")]
    [InlineData("algor", "recommendation")]
    [InlineData("sale of the ap", "sale-2020")]
    [InlineData("recomendation algoritm", "recommendation")]
    public async Task Search_finds_by_name_alias_id_beginning_and_with_a_slip(string query, string expected)
    {
        await using var store = await SampleStoreAsync();
        var found = (await ReadAsync(store, s => s.SearchAsync(SearchText.Terms(query), 20, Cancel))).Entities;
        Assert.Contains(expected, found.Select(e => e.Entity.Id));
    }

    [Fact]
    public async Task An_exact_name_is_never_lost_among_many_that_begin_like_it()
    {
        await using var store = await StoreOfAsync(new ChangeSet
        {
            Entities = [.. Enumerable.Range(0, 300).Select(i => new Entity($"a-{i:000}", EntityKind.Company, $"Unity {i}")), new Entity("z", EntityKind.Company, "Unity")],
        });
        var found = (await ReadAsync(store, s => s.SearchAsync(SearchText.Terms("unity"), 5, Cancel))).Entities;
        Assert.Equal(5, found.Count);
        Assert.Contains("z", found.Select(e => e.Entity.Id));
    }

    [Fact]
    public async Task A_name_that_was_replaced_is_no_longer_found()
    {
        await using var store = await SampleStoreAsync();
        await store.ApplyAsync(new ChangeSet { Entities = [new Entity("acme", EntityKind.Company, "Umbrella")] }, Cancel);
        Assert.DoesNotContain("acme", (await ReadAsync(store, s => s.SearchAsync(SearchText.Terms("acme corporation"), 20, Cancel))).Entities.Select(e => e.Entity.Name));
        Assert.Equal("acme", Assert.Single((await ReadAsync(store, s => s.SearchAsync(SearchText.Terms("umbrella"), 20, Cancel))).Entities).Entity.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"'*:()^ OR NOT")]
    public async Task Search_takes_any_text(string query)
    {
        await using var store = await SampleStoreAsync();
        var found = (await ReadAsync(store, s => s.SearchAsync(SearchText.Terms(query), 20, Cancel))).Entities;
        Assert.True(found.Count <= 20);
    }

    private static async Task<int> KnownFromAsync(IGraphStore store, string id) =>
        (await ReadAsync(store, s => s.GetEntitiesAsync([id], Cancel)))[id].KnownFrom;
}
