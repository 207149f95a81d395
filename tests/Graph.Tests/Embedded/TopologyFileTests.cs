using System.Collections.Concurrent;
using Graph.Core.Stores;
using Graph.Embedded;
using Graph.Tests.Stores;

namespace Graph.Tests.Embedded;

public sealed class TopologyFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentQueue<string> _notices = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Topology => _folder.File("graph.db.topology");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_is_saved_when_the_store_is_closed_and_loaded_at_the_next_start()
    {
        await MakeAsync();
        var saved = File.GetLastWriteTimeUtc(Topology);
        Assert.Equal(1, await MatchesAfterOpeningAsync());
        Assert.Empty(_notices);
        Assert.Equal(saved, File.GetLastWriteTimeUtc(Topology));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(-1)]
    public async Task A_damaged_one_is_made_anew_and_that_is_told(int place)
    {
        await MakeAsync();
        var bytes = await File.ReadAllBytesAsync(Topology, Cancel);
        bytes[place < 0 ? bytes.Length + place : place] ^= 0x55;
        await File.WriteAllBytesAsync(Topology, bytes, Cancel);
        Assert.Equal(1, await MatchesAfterOpeningAsync());
        Assert.Contains(Topology, Assert.Single(_notices), StringComparison.Ordinal);
        Assert.Equal(1, await MatchesAfterOpeningAsync());
        Assert.Single(_notices);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(70)]
    public async Task One_that_was_cut_off_is_made_anew(int length)
    {
        await MakeAsync();
        using (var stream = File.OpenWrite(Topology))
        {
            stream.SetLength(length);
        }

        Assert.Equal(1, await MatchesAfterOpeningAsync());
        Assert.Single(_notices);
    }

    [Fact]
    public async Task A_missing_one_is_made_anew_and_saved()
    {
        await MakeAsync();
        File.Delete(Topology);
        Assert.Equal(1, await MatchesAfterOpeningAsync());
        Assert.True(File.Exists(Topology));
        Assert.Empty(_notices);
    }

    [Fact]
    public async Task One_of_an_older_release_is_not_used()
    {
        await MakeAsync();
        var old = await File.ReadAllBytesAsync(Topology, Cancel);
        await using (var store = await OpenAsync())
        {
            await store.ApplyAsync(new Core.Changes.ChangeSet { Statements = [Sample.Says("app.USES.recommendation", "notice-2020") with { Stance = Core.Model.Stance.Denies }] }, Cancel);
        }

        await File.WriteAllBytesAsync(Topology, old, Cancel);
        await using var again = await OpenAsync();
        await using var session = await again.OpenSessionAsync(Cancel);
        var pair = Assert.Single((await session.MatchAsync(new MatchQuery(Sample.Chain), Cancel)).Pairs);
        Assert.Equal(Core.Model.RelationStatus.Disputed, pair.Status);
    }

    [Fact]
    public async Task One_that_cannot_be_saved_is_told_and_the_store_goes_on()
    {
        Directory.CreateDirectory(Topology);
        await MakeAsync();
        Assert.Equal(1, await MatchesAfterOpeningAsync());
        Assert.NotEmpty(_notices);
        Assert.False(File.Exists(Topology + ".tmp"));
    }

    private Task<EmbeddedStore> OpenAsync() =>
        EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(_folder.File("graph.db")) { Notice = _notices.Enqueue }, Cancel);

    private async Task MakeAsync()
    {
        await using var store = await OpenAsync();
        await store.ApplyAsync(Sample.All, Cancel);
    }

    private async Task<int> MatchesAfterOpeningAsync()
    {
        await using var store = await OpenAsync();
        await using var session = await store.OpenSessionAsync(Cancel);
        return (await session.MatchAsync(new MatchQuery(Sample.Chain), Cancel)).Pairs.Count;
    }
}
