using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Tests.Changes;

namespace Graph.Tests.Stores;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task A_preview_tells_every_row_before_and_after_and_writes_nothing()
    {
        await using var store = await StoreOfAsync(Sample.All, Sample.Owner("x"));
        var before = await ReleaseAsync(store);
        var renamed = new Entity("globex", EntityKind.Company, "Globex Corporation");
        var report = await store.PreviewAsync(
            new ChangeSet { Documents = [Sample.All.Documents[0]], Entities = [renamed, new Entity("new", EntityKind.Person, "New")], Retractions = Without("x") }, Cancel);

        var owner = Sample.Owner("x");
        Assert.Equivalent(
            new RowChange[]
            {
                new(RowKind.Entity, "globex", RowAction.Changed, Sample.All.Entities.Single(e => e.Id == "globex"), renamed),
                new(RowKind.Entity, "new", RowAction.Added, null, new Entity("new", EntityKind.Person, "New")),
                new(RowKind.Entity, "x", RowAction.Removed, owner.Entities[0], null),
                new(RowKind.Relation, "x.OWNS.app", RowAction.Removed, owner.Relations[0], null),
                new(RowKind.Statement, "x.OWNS.app:news-2019", RowAction.Removed, owner.Statements[0], null),
            },
            report.Rows, strict: true);
        Assert.Equal((1, 1, 3, null), (report.Result.Added, report.Result.Changed, report.Result.Removed, report.Result.Journal));
        Assert.Equal((before, before), (report.Result.Before, await ReleaseAsync(store)));
        Assert.NotEqual(before, report.Result.After);
    }

    [Fact]
    public async Task A_preview_tells_relations_whose_status_or_period_follows()
    {
        await using var store = await SampleStoreAsync();

        // The revocation of the order is told no more: the order still names the company.
        var report = await store.PreviewAsync(
            new ChangeSet { Retractions = [new(RowKind.Event, "order:Ended:2021-06-09"), new(RowKind.Statement, "order:Ended:2021-06-09:revocation-2021")] }, Cancel);

        var change = Assert.Single(report.Relations);
        Assert.Equal(("order.TARGETS.acme", 1), (change.Id, report.RelationsFound));
        Assert.Equal(("2021-06-09", BoundBasis.PolicyEnded), (change.Before!.End.Text, change.Before.End.Basis));
        Assert.Equal(Bound.OpenEnd, change.After!.End);
    }

    [Fact]
    public async Task A_row_whose_id_nobody_gave_replaces_nothing_that_differs()
    {
        await using var store = await StoreOfAsync(Sample.All, Sample.Owner("x"));
        var owner = Sample.Owner("x");
        IReadOnlySet<RowRef> made = owner.Relations.Select(r => new RowRef(RowKind.Relation, r.Id)).Concat(owner.Statements.Select(s => new RowRef(RowKind.Statement, s.Id))).ToHashSet();
        var other = owner with { Statements = [owner.Statements[0] with { Says = "Another passage." }], WithDefaultIds = made };
        var previewed = await Assert.ThrowsAsync<GraphException>(() => store.PreviewAsync(other, Cancel));
        var applied = await Assert.ThrowsAsync<GraphException>(() => store.ApplyAsync(other, Cancel));
        Assert.Equal(("default-id-taken", applied.Message), (applied.Code, previewed.Message));

        // The same is no change, and what is new is put.
        Assert.Equal(0, (await store.ApplyAsync(owner with { WithDefaultIds = made }, Cancel)).Changed);
        Assert.Equal(1, (await store.ApplyAsync(other with { WithDefaultIds = made.Where(m => m.Kind != RowKind.Statement).ToHashSet() }, Cancel)).Changed);
    }

    [Fact]
    public async Task A_preview_checks_as_a_write_does()
    {
        await using var store = await SampleStoreAsync();
        var wrong = Sample.Owner("x", "no-such-document") with { Retractions = [new(RowKind.Document, "news-2019")] };
        var previewed = await Assert.ThrowsAsync<GraphException>(() => store.PreviewAsync(wrong, Cancel));
        var applied = await Assert.ThrowsAsync<GraphException>(() => store.ApplyAsync(wrong, Cancel));
        var guarded = await Assert.ThrowsAsync<GraphException>(() => store.PreviewAsync(Sample.Owner("x") with { ExpectedRelease = CanonicalRow.EmptyRelease }, Cancel));
        Assert.Equal(applied.Message, previewed.Message);
        Assert.Equal("release-changed", guarded.Code);
    }

    [Fact]
    public async Task More_rows_than_can_be_told_are_an_error_and_not_written()
    {
        await using var store = await CreateStoreAsync();
        var most = new ChangeSet { Entities = Many("a", ChangeReport.MaxRows) };
        var more = new ChangeSet { Entities = Many("a", ChangeReport.MaxRows + 1) };

        Assert.Equal(ChangeReport.MaxRows, (await store.PreviewAsync(most, Cancel)).Rows.Count);
        Assert.Equal("too-many-rows", (await Assert.ThrowsAsync<GraphException>(() => store.PreviewAsync(more, Cancel))).Code);
        Assert.Equal("too-many-rows", (await Assert.ThrowsAsync<GraphException>(() => store.ApplyWithReportAsync(more, Cancel))).Code);
        Assert.Equal(CanonicalRow.EmptyRelease, await ReleaseAsync(store));
    }

    [Fact]
    public async Task What_a_preview_promises_is_what_happens()
    {
        await using var store = await CreateStoreAsync();
        var (applied, consequences) = (0, 0);
        for (var seed = 0; seed < 4; seed++)
        {
            var random = new Random(seed);
            var content = new MemoryContent();
            await store.DropAsync(Cancel);
            await store.ApplyAsync(RandomChanges.Start(), Cancel);
            content.Apply(RandomChanges.Start());
            for (var i = 0; i < 12; i++)
            {
                var changes = RandomChanges.Next(random, content);
                var told = $"seed {seed}, change set {i}";
                var ids = content.Steps.Keys.ToList();
                if (await Refused(() => Task.FromResult(content.Apply(changes))) is { } reason)
                {
                    Assert.Equal(reason, await Refused(() => store.PreviewAsync(changes, Cancel)));
                    continue;
                }

                var before = await ReadAsync(store, s => s.GetRelationsAsync(ids, Cancel));
                var preview = await store.PreviewAsync(changes, Cancel);
                var report = await store.ApplyWithReportAsync(changes, Cancel);
                Assert.True(report.Result with { Journal = null } == preview.Result, told);
                Assert.Equivalent(preview.Rows, report.Rows, strict: true);
                Assert.Equal(preview.Relations, report.Relations);

                var after = await ReadAsync(store, s => s.GetRelationsAsync([.. ids, .. preview.Relations.Select(r => r.Id)], Cancel));
                Assert.Equal(Different(before, after), preview.Relations.Select(r => r.Id));
                (applied, consequences) = (applied + 1, consequences + preview.Relations.Count);
            }
        }

        Assert.True(applied > 25 && consequences > 10, $"{applied} change sets, {consequences} consequences");
    }

    [Theory]
    [InlineData("news-2019", "document 'news-2019'")]
    [InlineData("acme", "entity 'acme'")]
    [InlineData("acme.OWNS.app", "relation 'acme.OWNS.app'")]
    [InlineData("order:Ended:2021-06-09", "event 'order:Ended:2021-06-09'")]
    [InlineData("acme.OWNS.app:news-2019", "statement 'acme.OWNS.app:news-2019'")]
    public async Task A_new_row_cannot_have_the_id_of_another_kind_of_row(string id, string holder)
    {
        await using var store = await SampleStoreAsync();
        ChangeSet changes = id == "acme"
            ? new() { Documents = [Sample.All.Documents[0] with { Id = id }] }
            : new() { Entities = [new Entity(id, EntityKind.Person, "Namesake")] };

        var problem = Assert.Single((await Assert.ThrowsAsync<GraphException>(() => store.ApplyAsync(changes, Cancel))).Problems);
        Assert.Equal(("id-taken", id == "acme" ? "document 'acme'" : $"entity '{id}'"), (problem.Code, problem.Place));
        Assert.Contains(holder, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_is_free_for_another_kind_once_its_row_goes()
    {
        await using var store = await StoreOfAsync(Sample.All, Sample.Owner("x"));
        var result = await store.ApplyAsync(
            new ChangeSet { Documents = [Sample.All.Documents[0] with { Id = "x" }], Retractions = Without("x") }, Cancel);
        Assert.Equal((1, 0, 3), (result.Added, result.Changed, result.Removed));
    }

    private static List<RowRef> Without(string owner) =>
        [new(RowKind.Entity, owner), new(RowKind.Relation, $"{owner}.OWNS.app"), new(RowKind.Statement, $"{owner}.OWNS.app:news-2019")];

    /// <summary>Relations that came, went, or have another status or period.</summary>
    private static IEnumerable<string> Different(IReadOnlyDictionary<string, RelationRecord> before, IReadOnlyDictionary<string, RelationRecord> after) =>
        before.Keys.Union(after.Keys).Where(id => Last(before, id) != Last(after, id)).Order(StringComparer.Ordinal);

    private static (RelationStatus, Bound, Bound)? Last(IReadOnlyDictionary<string, RelationRecord> relations, string id) =>
        relations.GetValueOrDefault(id)?.Steps[^1] is { } step ? (step.Status, step.Start, step.End) : null;

    private static async Task<string?> Refused<T>(Func<Task<T>> work)
    {
        try
        {
            await work();
            return null;
        }
        catch (GraphException e)
        {
            return e.Message;
        }
    }
}
