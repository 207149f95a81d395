using Graph.Api.Hosting;
using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Neo4j;
using Graph.Neo4j.Connections;
using Graph.Tests.Cli;
using Graph.Tests.Stores;

namespace Graph.Tests.Neo4j;

/// <summary>Programs that start, load and write at the same time, and what a writer is told where it cannot know.</summary>
[Collection(Neo4jTests.Name)]
public sealed class Neo4jRaceTests(Neo4jServer server)
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static ChangeOrigin Person { get; } = new(ChangeSource.Api, "desk");

    [Fact]
    public async Task A_change_set_sent_during_a_first_load_is_checked_against_what_is_loaded()
    {
        var (begun, goOn) = (new TaskCompletionSource(), new ManualResetEventSlim());
        await using var first = await server.OpenEmptyAsync(o => o with { FirstLoadRows = 5, Notice = _ => Pause(begun, goOn) });
        var loading = Task.Run(() => first.ApplyAsync(Sample.All, Cancel), Cancel);
        await begun.Task.WaitAsync(Long, Cancel);
        var waits = new TaskCompletionSource();
        await using var second = await Neo4jStore.OpenAsync(server.Options with { Notice = _ => waits.TrySetResult() }, Cancel);

        // It speaks of an app and a document that are on their way.
        var writing = Task.Run(() => second.ApplyAsync(Sample.Owner("x") with { Origin = Person }, Cancel), Cancel);
        await Task.WhenAny(waits.Task, writing).WaitAsync(Long, Cancel);
        goOn.Set();

        Assert.Equal(Sample.All.Count, (await loading).Added);
        Assert.Equal(3, (await writing).Added);
    }

    [Fact]
    public async Task A_start_beside_the_first_load_of_another_program_leaves_what_people_wrote_after_it()
    {
        using var seeds = CliSeeds.Create();
        var (begun, goOn) = (new TaskCompletionSource(), new ManualResetEventSlim());
        await using var first = await server.OpenEmptyAsync(o => o with { FirstLoadRows = 5, Notice = _ => Pause(begun, goOn) });
        var loading = Task.Run(() => GraphRuntime.LoadSeedsAsync(first, seeds.Folder, new Progress<string>(), Cancel), Cancel);
        await begun.Task.WaitAsync(Long, Cancel);
        var (waits, comesLate) = (new TaskCompletionSource(), new ManualResetEventSlim());
        await using var second = await Neo4jStore.OpenAsync(server.Options with { Notice = _ => Pause(waits, comesLate) }, Cancel);
        var starting = Task.Run(() => GraphRuntime.LoadSeedsAsync(second, seeds.Folder, new Progress<string>(), Cancel), Cancel);
        await waits.Task.WaitAsync(Long, Cancel);
        goOn.Set();
        Assert.NotNull(await loading);
        await first.ApplyAsync(new ChangeSet { Entities = [new("newcomer", EntityKind.Person, "Newcomer")], Origin = Person }, Cancel);
        comesLate.Set();

        Assert.Null(await starting);
        await using var session = await first.OpenSessionAsync(Cancel);
        Assert.Single(await session.GetEntitiesAsync(["newcomer"], Cancel));
    }

    [Fact]
    public async Task What_a_person_writes_does_not_take_the_place_of_a_load_that_died()
    {
        using var dying = new CancellationTokenSource();
        await using var first = await server.OpenEmptyAsync(o => o with { FirstLoadRows = 5, Notice = _ => dying.Cancel() });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.ApplyAsync(Sample.All, dying.Token));
        await using var second = await Neo4jStore.OpenAsync(server.Options, Cancel);
        var person = new ChangeSet { Entities = [new("newcomer", EntityKind.Person, "Newcomer")], Origin = Person };
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(() => second.ApplyAsync(person, Cancel));
        Assert.Equal(StoreUnavailableException.Loading, refused.Code);
        Assert.Equal(Sample.All.Count, (await second.ApplyAsync(Sample.All, Cancel)).Added);
        Assert.Equal(1, (await second.ApplyAsync(person, Cancel)).Added);
    }

    [Fact]
    public async Task A_preview_refuses_what_is_too_large_as_the_write_does()
    {
        await using var store = await server.OpenEmptyAsync(o => o with { MaxChangeRows = 60 });
        var first = Sample.Owner("y", "d") with { Documents = [Sample.Doc("d", "2019")], Entities = [new("app", EntityKind.Product, "App"), new("y", EntityKind.Company, "Y")] };
        await store.ApplyAsync(first, Cancel);
        var previewed = await Assert.ThrowsAsync<GraphException>(() => store.PreviewAsync(Sample.All, Cancel));
        var applied = await Assert.ThrowsAsync<GraphException>(() => store.ApplyAsync(Sample.All, Cancel));
        Assert.Equal(("change-set-too-large", applied.Message), (previewed.Code, previewed.Message));
    }

    [Fact]
    public async Task A_preview_lets_an_empty_store_be_filled_in_batches_as_the_write_does()
    {
        await using var store = await server.OpenEmptyAsync(o => o with { MaxChangeRows = 10 });
        var previewed = await store.PreviewAsync(Sample.All, Cancel);
        Assert.Equal((await store.ApplyAsync(Sample.All, Cancel)).After, previewed.Result.After);
    }

    [Fact]
    public async Task A_connection_that_breaks_while_committing_has_a_code_of_its_own()
    {
        await using (var empty = await server.OpenEmptyAsync())
        {
            await empty.ApplyAsync(Sample.All, Cancel);
        }

        var watched = new WatchedConnection(new QueryApiConnection(server.Options), text =>
        {
            if (text == "COMMIT")
            {
                throw new CommitUnknownException("the connection broke", new IOException());
            }
        });
        await using var store = await Neo4jStore.OpenAsync(watched, server.Options, Cancel);
        var unknown = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.ApplyAsync(Sample.Owner("x"), Cancel));
        Assert.Equal(StoreUnavailableException.CommitUnknown, unknown.Code);
    }

    private static void Pause(TaskCompletionSource reached, ManualResetEventSlim goOn)
    {
        reached.TrySetResult();
        goOn.Wait(Cancel);
    }
}
