using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Embedded;
using Graph.Embedded.Files;
using Graph.Embedded.Sessions;
using Graph.Embedded.Sessions.Lists;
using Graph.Tests.Stores;

namespace Graph.Tests.Embedded;

/// <summary>A page comes from an index in its order: no table is scanned, nothing is sorted.</summary>
public sealed class ListPlanTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task A_page_is_read_from_an_index_in_its_order(bool descending, bool first)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var store = await EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(_folder.File("graph.db")), cancel);
        await store.ApplyAsync(ListContent.Make(new Random(1)), cancel);
        using var connection = StoreConnection.Open(_folder.File("graph.db"), TimeSpan.FromSeconds(5), create: false);
        PageRequest At(string? sort) => new(5, first ? null : new PageKey("e1", sort));
        EntityFilter ofKinds = new([EntityKind.Company, EntityKind.Person], 737500), ofTypes = new([]) { Types = ["bank"] };
        EntityList.Page(connection, new EntityFilter([]), EntityOrder.Id, descending, At(null));
        EntityList.Page(connection, new EntityFilter([]), EntityOrder.Name, descending, At("Acme"));
        EntityList.Page(connection, ofKinds, EntityOrder.Id, descending, At(null));
        EntityList.Page(connection, ofKinds, EntityOrder.Name, descending, At("Acme"));
        EntityList.Page(connection, ofTypes, EntityOrder.Id, descending, At(null));
        EntityList.Page(connection, ofTypes, EntityOrder.Name, descending, At("Acme"));
        DocumentList.Page(connection, new DocumentFilter { From = 736000, KnownAt = 738000 }, DocumentOrder.Date, descending, At("737000"));
        DocumentList.Page(connection, new DocumentFilter { Publishers = ["Reuters"], Grades = ["press"] }, DocumentOrder.Date, descending, At("737000"));
        DocumentList.Page(connection, new DocumentFilter { Publishers = ["Reuters"] }, DocumentOrder.Id, descending, At(null));
        StatementList.Page(connection, new StatementFilter { DocumentIds = ["d1"], Stance = Stance.Denies, KnownAt = 738000 }, At(null));
        StatementList.Page(connection, new StatementFilter { SaidBy = ["e1"], Statuses = [StatementStatus.Ruled] }, At(null));
        EventList.Page(connection, new EventFilter { From = 736000 }, descending, At("737000"));
        EventList.Page(connection, new EventFilter { Kinds = [EntityKind.Company], Types = [EventType.Other], To = 738000 }, descending, At("737000"));
        EventList.Page(connection, new EventFilter { EntityIds = ["e1", "e2"] }, descending, At("737000"));
        new RelationCounts(connection, new RelationFilter(["OWNS"], Direction.Both, Clocks.None)).Of(["e1"], cancel);

        var plans = connection.Prepared.Where(s => s.StartsWith("SELECT", StringComparison.Ordinal)).ToList()
            .Select(s => (Statement: s, Plan: string.Join("; ", connection.List(r => r.GetString(3), "EXPLAIN QUERY PLAN " + s)))).ToList();
        Assert.True(plans.Count >= 17);
        Assert.DoesNotContain(plans, p => p.Plan.Contains("B-TREE", StringComparison.Ordinal));

        // A scan of the index in its order is how a page of everything begins; one of the values of a parameter is short.
        Assert.DoesNotContain(plans, p => p.Plan.Split("; ").Any(
            step => step.StartsWith("SCAN", StringComparison.Ordinal) && !step.Contains("VIRTUAL TABLE", StringComparison.Ordinal)
                && !(step.Contains("USING INDEX", StringComparison.Ordinal) && !p.Statement.Contains("x.kind = $1", StringComparison.Ordinal))));
    }
}
