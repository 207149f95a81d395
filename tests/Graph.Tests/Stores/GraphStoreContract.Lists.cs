using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Tests.Stores;

public abstract partial class GraphStoreContract
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Lists_give_page_by_page_what_a_plain_filter_and_sort_gives(int seed)
    {
        var random = new Random(seed);
        var rows = ListContent.Make(random);
        await using var store = await StoreOfAsync(rows);
        await using var session = await store.OpenSessionAsync(Cancel);
        var oracle = new ListOracle(rows, await session.GetEntitiesAsync([.. rows.Entities.Select(e => e.Id)], Cancel));
        var questions = new ListQuestions(random, rows);
        for (var i = 0; i < 15; i++)
        {
            var descending = random.Next(2) == 0;
            var (entities, byName) = (questions.Entities(), (EntityOrder)random.Next(2));
            var expected = oracle.Entities(entities, byName, descending);
            Assert.Equal(expected, await WalkAsync(random, p => session.FindEntitiesAsync(entities, byName, descending, p, Cancel), e => ListOracle.Key(e, byName)));
            Assert.Equal(expected.Count, await session.CountEntitiesAsync(entities, Cancel));

            var (documents, byDate) = (questions.Documents(), (DocumentOrder)random.Next(2));
            expected = oracle.Documents(documents, byDate, descending);
            Assert.Equal(expected, await WalkAsync(random, p => session.FindDocumentsAsync(documents, byDate, descending, p, Cancel), d => ListOracle.Key(d, byDate)));
            Assert.Equal(expected.Count, await session.CountDocumentsAsync(documents, Cancel));

            var statements = questions.Statements();
            expected = oracle.Statements(statements);
            Assert.Equal(expected, await WalkAsync(random, p => session.FindStatementsAsync(statements, p, Cancel), s => new PageKey(s.Id)));
            Assert.Equal(expected.Count, await session.CountStatementsAsync(statements, Cancel));

            var events = questions.Events();
            expected = oracle.Events(events, descending);
            Assert.Equal(expected, await WalkAsync(random, p => session.FindEventsAsync(events, descending, p, Cancel), ListOracle.Key));
            Assert.Equal(expected.Count, await session.CountEventsAsync(events, Cancel));

            await CountsAsItListsAsync(session, [.. rows.Entities.Select(e => e.Id), "no-such"], questions.Relations());
        }
    }

    [Fact]
    public async Task Lists_without_any_condition_give_everything_and_their_counts_are_kept()
    {
        var rows = ListContent.Make(new Random(4));
        await using var store = await StoreOfAsync(
            rows, new ChangeSet { Entities = [new Entity("place", EntityKind.Case, "Place")] }, new ChangeSet { Entities = [new Entity("place", EntityKind.Jurisdiction, "Place")] });
        var counts = await ReadAsync(store, async s => (
            Entities: await s.CountEntitiesAsync(new EntityFilter([]), Cancel),
            Kinds: await s.CountEntitiesAsync(new EntityFilter([EntityKind.Jurisdiction, EntityKind.Jurisdiction]), Cancel),
            None: await s.CountEntitiesAsync(new EntityFilter([EntityKind.Case]), Cancel),
            Documents: await s.CountDocumentsAsync(new DocumentFilter(), Cancel),
            Events: await s.CountEventsAsync(new EventFilter(), Cancel),
            NoEvents: await s.CountEventsAsync(new EventFilter { EntityIds = [] }, Cancel)));
        Assert.Equal((rows.Entities.Count + 1, 1, 0, rows.Documents.Count, rows.Events.Count, 0), counts);
        var statements = await ReadAsync(store, async s => (await s.CountStatementsAsync(new StatementFilter(), Cancel), (await s.FindStatementsAsync(new StatementFilter(), new PageRequest(1_000), Cancel)).Items.Count));
        Assert.Equal(statements.Item1, statements.Count);
    }

    [Fact]
    public async Task Names_are_ordered_by_code_point_from_either_end()
    {
        string[] names = ["Acme", "acme", "Äther", "华为", "字节跳动", "ＴｉｋＴｏｋ", "😀 Apps", "𠮷野家"];
        await using var store = await StoreOfAsync(new ChangeSet { Entities = [.. names.Select((n, i) => new Entity($"e{names.Length - i}", EntityKind.Company, n))] });
        foreach (var descending in (bool[])[false, true])
        {
            var ids = await ReadAsync(store, s => WalkAsync(
                new Random(1), p => s.FindEntitiesAsync(new EntityFilter([]), EntityOrder.Name, descending, p, Cancel), e => ListOracle.Key(e, EntityOrder.Name)));
            var expected = names.Select((_, i) => $"e{names.Length - i}");
            Assert.Equal(descending ? expected.Reverse() : expected, ids);
        }
    }

    [Fact]
    public async Task A_list_that_is_written_to_between_its_pages_gives_nothing_twice_and_loses_nothing_that_stayed()
    {
        static Entity Named(string id) => new(id, EntityKind.Company, $"Name {id[0]}");
        await using var store = await StoreOfAsync(new ChangeSet { Entities = [.. "bdfhjl".Select(c => Named($"{c}1")), Named("d2"), Named("d3")] });
        List<string> seen = [];
        PageKey? after = null;
        for (var more = true; more;)
        {
            var page = await ReadAsync(store, s => s.FindEntitiesAsync(new EntityFilter([EntityKind.Company]), EntityOrder.Name, descending: false, new PageRequest(2, after), Cancel));
            seen.AddRange(page.Items.Select(e => e.Entity.Id));
            (after, more) = (ListOracle.Key(page.Items[^1], EntityOrder.Name), page.HasMore);

            // The row of the key goes, others come before and behind it.
            await store.ApplyAsync(
                new ChangeSet { Entities = seen.Count > 6 ? [] : [Named($"a{seen.Count}"), Named($"k{seen.Count}")], Retractions = [new RowRef(RowKind.Entity, after.Id)] }, Cancel);
        }

        Assert.Equal(seen.Distinct(), seen);
        Assert.Superset(new HashSet<string> { "b1", "d1", "d2", "d3", "f1", "h1", "j1", "l1" }, seen.ToHashSet());
        Assert.DoesNotContain(seen, id => id[0] == 'a');
        Assert.Contains("k2", seen);
    }

    [Fact]
    public async Task An_id_elsewhere_finds_only_while_the_profile_that_tells_it_is_shown()
    {
        await using var store = await SampleStoreAsync();
        Assert.Equal(["catalogue"], await FoundAsync("wikidata", "Q42", null));
        Assert.Equal(["catalogue"], await FoundAsync("wikidata", "Q42", Sample.Day("2020-08-28")));
        Assert.Empty(await FoundAsync("wikidata", "Q42", Sample.Day("2020-08-27")));
        Assert.Empty(await FoundAsync("lei", "Q42", null));
        Assert.Empty(await FoundAsync("wikidata", "q42", null));
        await store.ApplyAsync(new ChangeSet { Entities = [Sample.All.Entities[0] with { ExternalIds = new Dictionary<string, string> { ["wikidata"] = "Q43" } }] }, Cancel);
        Assert.Empty(await FoundAsync("wikidata", "Q42", null));
        Assert.Equal(["catalogue"], await FoundAsync("wikidata", "Q43", null));
        await store.ApplyAsync(new ChangeSet { Documents = [Sample.Doc("notice-2020", "2020-08-28") with { Retracted = Sample.Date("2022") }] }, Cancel);
        Assert.Empty(await FoundAsync("wikidata", "Q43", null));

        Task<List<string>> FoundAsync(string scheme, string id, int? knownAt) => ReadAsync(store, s => WalkAsync(
            new Random(1), p => s.FindEntitiesAsync(new EntityFilter([], knownAt) { ExternalId = new ExternalId(scheme, id) }, EntityOrder.Id, descending: false, p, Cancel), e => new PageKey(e.Entity.Id)));
    }

    [Fact]
    public async Task An_event_is_found_by_the_kind_its_entity_has_now()
    {
        var said = new Event("nobody:other:2020", "nobody", EventType.Other, Sample.Date("2020"), "It happened.");
        await using var store = await StoreOfAsync(
            Sample.All, new ChangeSet { Entities = [new Entity("nobody", EntityKind.Person, "Nobody")], Events = [said], Statements = [Sample.SaysOf(said.Id, "news-2019")] },
            new ChangeSet { Entities = [new Entity("nobody", EntityKind.Agency, "Nobody")] });
        Assert.Equal((0, 1), await ReadAsync(store, async s => (
            await s.CountEventsAsync(new EventFilter { Kinds = [EntityKind.Person] }, Cancel), await s.CountEventsAsync(new EventFilter { Kinds = [EntityKind.Agency] }, Cancel))));
    }

    [Fact]
    public async Task Events_and_statements_come_back_by_id()
    {
        await using var store = await SampleStoreAsync();
        var (statement, @event) = (Sample.All.Statements[0], Sample.All.Events[0]);
        var statements = await ReadAsync(store, s => s.GetStatementsAsync([statement.Id, "no-such", statement.Id], Cancel));
        Assert.Equal(CanonicalRow.Hash(statement), CanonicalRow.Hash(Assert.Single(statements).Value));
        var events = await ReadAsync(store, s => s.GetEventsAsync([@event.Id, "no-such", @event.Id], Cancel));
        Assert.Equal(@event, Assert.Single(events).Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("yesterday")]
    public async Task A_key_of_a_list_in_another_order_is_an_error(string? sort)
    {
        await using var store = await SampleStoreAsync();
        await using var session = await store.OpenSessionAsync(Cancel);
        var page = new PageRequest(1, new PageKey("x", sort));
        Assert.Equal("bad-cursor", (await Assert.ThrowsAsync<GraphException>(() => session.FindEventsAsync(new EventFilter(), descending: false, page, Cancel))).Code);
        Assert.Equal("bad-cursor", (await Assert.ThrowsAsync<GraphException>(() => session.FindDocumentsAsync(new DocumentFilter(), DocumentOrder.Date, descending: true, page, Cancel))).Code);
    }

    private static async Task CountsAsItListsAsync(IGraphSession session, IReadOnlyCollection<string> ids, RelationFilter filter)
    {
        var listed = await session.RelationsOfAsync(ids, filter, new PageRequest(PageRequest.Maximum), Cancel);
        var counted = await session.CountRelationsAsync(ids, filter, Cancel);
        Assert.Equal(
            listed.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => (l.Key, (long)l.Value.Items.Count)),
            counted.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value)));
    }

    /// <summary>The ids of a list, in pages of random sizes.</summary>
    private static async Task<List<string>> WalkAsync<T>(Random random, Func<PageRequest, Task<Page<T>>> read, Func<T, PageKey> keyOf)
    {
        List<string> ids = [];
        PageKey? after = null;
        for (var more = true; more;)
        {
            var size = random.Next(1, 12);
            var page = await read(new PageRequest(size, after));
            Assert.True(page.Items.Count <= size && (page.Items.Count == size || !page.HasMore));
            ids.AddRange(page.Items.Select(i => keyOf(i).Id));
            (after, more) = (page.Items.Count > 0 ? keyOf(page.Items[^1]) : after, page.HasMore);
        }

        return ids;
    }
}
