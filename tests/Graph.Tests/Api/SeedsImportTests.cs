using Graph.Api.Hosting;
using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Embedded;
using Graph.Exchange.Seeds;
using Graph.Tests.Embedded;
using Graph.Tests.Exchange.Seeds;
using Graph.Tests.Stores;

namespace Graph.Tests.Api;

/// <summary>What becomes of the seeds and of what people wrote beside them.</summary>
public sealed class SeedsImportTests : IDisposable
{
    private const string More = "- { id: late, kind: Company, name: Late }";

    private readonly TemporaryFolder _folder = new();
    private readonly SeedsOnDisk _seeds = SeedsOnDisk.Sound();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _seeds.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Changed_seeds_are_loaded_where_nobody_wrote()
    {
        await using var store = await OpenAsync();
        await LoadAsync(store);
        _seeds.With("entities/more.yaml", More);

        var (result, told) = await LoadAsync(store);

        Assert.Equal((1, 0), (result!.Added, result.Removed));
        Assert.Equal((ChangeSource.Seeds, "start"), (result.Journal!.Origin.Source, result.Journal.Origin.By));
        Assert.StartsWith("loading the seeds of ", Assert.Single(told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changed_seeds_do_not_replace_what_people_wrote()
    {
        await using var store = await OpenAsync();
        await LoadAsync(store);
        var written = (await store.ApplyAsync(Edit("mine"), Cancel)).After;
        _seeds.With("entities/more.yaml", More);

        var (result, told) = await LoadAsync(store);

        Assert.Null(result);
        Assert.Equal(written, await ReleaseAsync(store));
        var line = Assert.Single(told);
        Assert.Contains("importSeeds or graph load", line, StringComparison.Ordinal);
        Assert.Contains("1 change sets since the last seeds, the last by editor", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
    }

    [Fact]
    public async Task Seeds_are_loaded_again_once_what_was_written_is_undone()
    {
        await using var store = await OpenAsync();
        await LoadAsync(store);
        await store.ApplyAsync(Edit("mine"), Cancel);
        await store.ApplyAsync(new ChangeSet { Retractions = [new(RowKind.Entity, "mine")], Origin = new ChangeOrigin(ChangeSource.Api, "editor") }, Cancel);
        _seeds.With("entities/more.yaml", More);

        Assert.Equal(1, (await LoadAsync(store)).Result!.Added);
    }

    [Fact]
    public async Task What_a_program_wrote_is_replaced_as_ever()
    {
        await using var store = await OpenAsync();
        await LoadAsync(store);
        await store.ApplyAsync(Edit("mine") with { Origin = ChangeOrigin.Program }, Cancel);
        _seeds.With("entities/more.yaml", More);

        Assert.Equal(1, (await LoadAsync(store)).Result!.Removed);
    }

    [Fact]
    public async Task Seeds_that_were_loaded_since_let_the_next_ones_through()
    {
        await using var store = await OpenAsync();
        await LoadAsync(store);
        await store.ApplyAsync(Edit("mine"), Cancel);
        await store.ApplyAsync(SeedReader.Read(_seeds.Folder, Cancel).Changes with { Origin = new ChangeOrigin(ChangeSource.Seeds, "graph load") }, Cancel);
        _seeds.With("entities/more.yaml", More);

        Assert.Equal(1, (await LoadAsync(store)).Result!.Added);
    }

    [Fact]
    public async Task The_seeds_of_the_server_become_the_whole_content()
    {
        await using var server = await ApiServer.StartForWriterAsync(settings: ("Graph:Seeds:Path", _seeds.Folder));
        var seen = await server.ReleaseAsync();
        const string Fields = $"dryRun {Editing.Told} journal {{ source by }}";

        var dry = (await server.AskAsync($"mutation {{ importSeeds(dryRun: true) {{ {Fields} }} }}")).GetProperty("data").GetProperty("importSeeds");
        Assert.Equal(seen, await server.ReleaseAsync());
        var done = (await server.AskAsync($"mutation($seen: String) {{ importSeeds(expectedRelease: $seen) {{ {Fields} }} }}", new { seen })).GetProperty("data").GetProperty("importSeeds");
        var again = await server.AskAsync("mutation($seen: String) { importSeeds(expectedRelease: $seen) { after } }", new { seen });

        Assert.Equal(dry.GetProperty("rows").GetRawText(), done.GetProperty("rows").GetRawText());
        Assert.Equal(dry.GetProperty("after").GetString(), await server.ReleaseAsync());
        Assert.Equal("""{"source":"SEEDS","by":"writer"}""", done.GetProperty("journal").GetRawText());
        Assert.Equal(ApiSample.All.Count, done.GetProperty("removed").GetInt32() + done.GetProperty("changed").GetInt32());
        Assert.Equal("RELEASE_CHANGED", again.Code());
    }

    [Fact]
    public async Task Seeds_with_a_mistake_are_told_with_their_place_and_not_written()
    {
        _seeds.With("entities/more.yaml", "- { id: late, kind: Compny, name: Late }");
        await using var server = await ApiServer.StartForWriterAsync(settings: ("Graph:Seeds:Path", _seeds.Folder));
        var seen = await server.ReleaseAsync();

        var answer = await server.AskAsync("mutation { importSeeds { after } }");

        Assert.Contains("entities/more.yaml:1: [0].kind", Assert.Single(answer.Problems()), StringComparison.Ordinal);
        Assert.Equal(seen, await server.ReleaseAsync());
    }

    private static ChangeSet Edit(string id) => new()
    {
        Entities = [new Entity(id, EntityKind.Person, "Written by hand")],
        Origin = new ChangeOrigin(ChangeSource.Api, "editor"),
    };

    private static Task<string> ReleaseAsync(IGraphStore store) => store.ReadAsync(s => Task.FromResult(s.Release), Cancel);

    private async Task<IGraphStore> OpenAsync() => await EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(_folder.File("graph.db")) { Time = new StoppedTime() }, Cancel);

    private async Task<(ChangeResult? Result, List<string> Told)> LoadAsync(IGraphStore store)
    {
        var told = new List<string>();
        return (await GraphRuntime.LoadSeedsAsync(store, _seeds.Folder, new Listener(told), Cancel), told);
    }

    private sealed class Listener(List<string> told) : IProgress<string>
    {
        public void Report(string value) => told.Add(value);
    }
}
