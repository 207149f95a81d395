using Graph.Embedded;
using Graph.Embedded.Writing;
using Graph.Tests.Stores;

namespace Graph.Tests.Embedded;

public sealed class ClosingTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string File => _folder.File("graph.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_write_that_waits_while_the_store_closes_is_refused_and_does_not_hang()
    {
        using var goOn = new ManualResetEventSlim();
        var writes = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var store = await EmbeddedStore.OpenAsync(
            new EmbeddedStoreOptions(File)
            {
                OnPhase = phase =>
                {
                    if (phase == WritePhase.Writing)
                    {
                        writes.TrySetResult();
                        goOn.Wait(Long);
                    }
                },
            },
            Cancel);
        var running = store.ApplyAsync(Sample.All, Cancel);
        await writes.Task;
        var before = new[] { store.ApplyAsync(Sample.Owner("x"), Cancel), store.ApplyAsync(Sample.Owner("y"), Cancel) };
        var closing = store.DisposeAsync().AsTask();
        var after = Record.ExceptionAsync(() => store.ApplyAsync(Sample.Owner("z"), Cancel)).AsTask();
        goOn.Set();

        Assert.True((await running.WaitAsync(Long, Cancel)).Added > 0);
        await closing.WaitAsync(Long, Cancel);
        Assert.IsType<ObjectDisposedException>(await after.WaitAsync(Long, Cancel));
        foreach (var write in before)
        {
            await Assert.ThrowsAsync<ObjectDisposedException>(() => write.WaitAsync(Long, Cancel));
        }
    }

    [Fact]
    public async Task Closing_twice_waits_for_the_first()
    {
        var store = await EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(File), Cancel);
        await store.ApplyAsync(Sample.All, Cancel);
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => store.DisposeAsync().AsTask(), Cancel))).WaitAsync(Long, Cancel);
        Assert.True(System.IO.File.Exists(File + ".topology"));
        Assert.False(IsOpen());
    }

    [Fact]
    public async Task The_file_is_let_go_also_where_the_topology_cannot_be_closed()
    {
        Directory.CreateDirectory(File + ".topology");
        var isOpen = false;
        var store = await EmbeddedStore.OpenAsync(
            new EmbeddedStoreOptions(File) { Notice = text => { if (isOpen) { throw new InvalidOperationException(text); } } }, Cancel);
        await store.ApplyAsync(Sample.All, Cancel);
        isOpen = true;
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await store.DisposeAsync());
        Assert.False(IsOpen());
    }

    // Whoever closes the last connection takes the write-ahead log away.
    private bool IsOpen() => System.IO.File.Exists(File + "-wal");
}
