using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Embedded;
using Graph.Tests.Stores;

namespace Graph.Tests.Embedded;

/// <summary>Rows that a SQLite database may hold and a store may not.</summary>
public sealed class DamagedRowsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string File => _folder.File("graph.db");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("UPDATE document SET date = 'someday'")]
    [InlineData("UPDATE entity SET profile = '{'")]
    [InlineData("UPDATE entity SET profile = 'null'")]
    [InlineData("UPDATE relation SET steps = '[[1, 2'")]
    [InlineData("UPDATE relation SET steps = '[[\"a\"]]'")]
    [InlineData("UPDATE relation SET start = '2021-02-30'")]
    [InlineData("UPDATE event SET type = 'Imagined'")]
    [InlineData("UPDATE statement SET stance = 'Undecided'")]
    [InlineData("UPDATE statement SET details = '[]'")]
    public async Task A_row_that_cannot_be_read_is_told_as_damage(string damage)
    {
        await MakeAsync(damage);
        await using var store = await OpenAsync();
        await using var session = await store.OpenSessionAsync(Cancel);
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(async () =>
        {
            await session.GetDocumentsAsync(["notice-2020"], Cancel);
            await session.GetEntitiesAsync(["catalogue"], Cancel);
            await session.GetRelationsAsync(["app.USES.recommendation"], Cancel);
            await session.EventsOfAsync(["order"], Cancel);
            await session.StatementsOfAsync(SubjectKind.Relation, ["app.USES.recommendation"], Cancel);
        });
        Assert.Equal("store-corrupt", error.Code);
        Assert.Contains(File, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_relations_tells_damage_too()
    {
        await MakeAsync("UPDATE relation SET steps = '[['");
        await using var store = await OpenAsync();
        await using var session = await store.OpenSessionAsync(Cancel);
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => session.RelationsOfAsync(["app"], new RelationFilter([], Direction.Both, Core.Dates.Clocks.None), new PageRequest(10), Cancel));
        Assert.Equal("store-corrupt", error.Code);
    }

    [Fact]
    public async Task A_write_over_rows_that_cannot_be_read_tells_damage()
    {
        await MakeAsync("UPDATE entity SET kind = 'Ghost' WHERE id = 'app'");
        await using var store = await OpenAsync();
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.ApplyAsync(Sample.Owner("x"), Cancel));
        Assert.Equal("store-corrupt", error.Code);
    }

    [Theory]
    [InlineData("UPDATE relation SET from_key = 999")]
    [InlineData("UPDATE relation SET type = 'IMAGINES'")]
    [InlineData("UPDATE relation SET steps = '[]'")]
    [InlineData("UPDATE entity SET kind = 'Ghost'")]
    public async Task A_topology_that_cannot_be_made_is_told_and_the_file_is_let_go(string damage)
    {
        await MakeAsync(damage);
        System.IO.File.Delete(File + ".topology");
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(OpenAsync);
        Assert.Equal("store-corrupt", error.Code);
        Assert.False(System.IO.File.Exists(File + "-wal"), "a connection is still open");
    }

    [Fact]
    public async Task A_mistake_of_the_caller_stays_one()
    {
        await MakeAsync("SELECT 1");
        await using var store = await OpenAsync();
        var wrong = new ChangeSet { Relations = [Sample.Rel("app", "IMAGINES", "nobody")] };
        await Assert.ThrowsAsync<GraphException>(() => store.ApplyAsync(wrong, Cancel));
    }

    private Task<EmbeddedStore> OpenAsync() => EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(File), Cancel);

    private async Task MakeAsync(string damage)
    {
        await using (var store = await OpenAsync())
        {
            await store.ApplyAsync(Sample.All, Cancel);
        }

        RawFile.Execute(File, damage);
    }
}
