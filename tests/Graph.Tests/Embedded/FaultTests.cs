using Graph.Core.Stores;
using Graph.Embedded;
using Graph.Embedded.Files;
using Graph.Tests.Stores;
using Microsoft.Data.Sqlite;

namespace Graph.Tests.Embedded;

public sealed class FaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string File => _folder.File("graph.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_missing_folder_is_made()
    {
        var path = _folder.File("a/b/graph.db");
        await using var store = await OpenAsync(path);
        Assert.True(System.IO.File.Exists(path));
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file_is_told()
    {
        var error = await FailsToOpenAsync(_folder.Path);
        Assert.Equal("store-unavailable", error.Code);
        Assert.Contains("folder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_folder_is_told()
    {
        await System.IO.File.WriteAllTextAsync(File, "x", Cancel);
        Assert.Equal("store-unavailable", (await FailsToOpenAsync(Path.Combine(File, "graph.db"))).Code);
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_told()
    {
        // The tests may run as root, whom permissions do not stop: nobody may make files here.
        Assert.SkipUnless(Directory.Exists("/proc/self"), "There is no folder here that stops everybody.");
        Assert.Equal("store-unavailable", (await FailsToOpenAsync("/proc/self/graph.db")).Code);
    }

    [Theory]
    [InlineData("this is a text and no database, long enough for a header of a hundred bytes, which it is not: it is a text, no more")]
    [InlineData("short")]
    public async Task A_file_that_is_no_database_is_told_and_left_alone(string text)
    {
        await System.IO.File.WriteAllTextAsync(File, text, Cancel);
        Assert.Equal("store-corrupt", (await FailsToOpenAsync(File)).Code);
        Assert.Equal(text, await System.IO.File.ReadAllTextAsync(File, Cancel));
    }

    [Fact]
    public async Task The_database_of_another_program_is_told_and_left_alone()
    {
        Execute("CREATE TABLE theirs(x)");
        Assert.Equal("store-unavailable", (await FailsToOpenAsync(File)).Code);
        Assert.Equal(1L, Execute("SELECT count(*) FROM sqlite_master"));
    }

    [Fact]
    public async Task The_file_of_a_newer_program_is_told()
    {
        await MakeAsync();
        Execute("PRAGMA user_version = 99");
        var error = await FailsToOpenAsync(File);
        Assert.Equal("store-unavailable", error.Code);
        Assert.Contains("version 99", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.9)]
    public async Task A_file_that_was_cut_off_is_told(double part)
    {
        await MakeAsync();
        using (var stream = System.IO.File.OpenWrite(File))
        {
            stream.SetLength((long)(stream.Length * part));
        }

        var error = await FailsToOpenAsync(File);
        Assert.Equal("store-corrupt", error.Code);
        Assert.Contains(File, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damaged_pages_are_told_and_nothing_is_made_up()
    {
        await MakeAsync();
        System.IO.File.Delete(File + ".topology");
        using (var stream = System.IO.File.OpenWrite(File))
        {
            stream.Position = 4096;
            stream.Write(Enumerable.Repeat((byte)0x5A, (int)stream.Length - 4096).ToArray());
        }

        Assert.Equal("store-corrupt", (await FailsToOpenAsync(File)).Code);
    }

    [Fact]
    public async Task A_write_while_another_process_writes_is_told_and_writes_nothing()
    {
        await MakeAsync();
        await using var store = await OpenAsync(File, TimeSpan.FromMilliseconds(50));
        using (var other = Connect())
        {
            Execute("BEGIN IMMEDIATE", other);
            var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.ApplyAsync(Sample.Owner("x"), Cancel));
            Assert.Equal("store-locked", error.Code);
            Assert.Contains(File, error.Message, StringComparison.Ordinal);
            Execute("ROLLBACK", other);
        }

        Assert.Equal(3, (await store.ApplyAsync(Sample.Owner("x"), Cancel)).Added);
    }

    [Fact]
    public async Task A_write_that_waits_for_another_process_can_be_cancelled()
    {
        await MakeAsync();
        await using var store = await OpenAsync(File, TimeSpan.FromMinutes(10));
        using var other = Connect();
        Execute("BEGIN IMMEDIATE", other);
        using var cancelling = new CancellationTokenSource();
        var waiting = store.ApplyAsync(Sample.Owner("x"), cancelling.Token);
        await cancelling.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.WaitAsync(TimeSpan.FromMinutes(1), Cancel));
    }

    [Fact]
    public async Task A_write_cancelled_between_two_rows_leaves_the_old_content()
    {
        await MakeAsync();
        using var cancelling = new CancellationTokenSource();
        var rows = 0;
        await using var store = await EmbeddedStore.OpenAsync(
            new EmbeddedStoreOptions(File) { OnRow = () => { if (++rows == 2) { cancelling.Cancel(); } } }, Cancel);
        await using var before = await store.OpenSessionAsync(Cancel);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.ApplyAsync(Sample.Owner("x"), cancelling.Token));
        await using var after = await store.OpenSessionAsync(Cancel);
        Assert.Equal((2, before.Release), (rows, after.Release));
        Assert.Empty(await after.GetEntitiesAsync(["x"], Cancel));
    }

    [Fact]
    public async Task Reading_goes_on_while_another_process_writes()
    {
        await MakeAsync();
        await using var store = await OpenAsync(File, TimeSpan.FromMilliseconds(50));
        using var other = Connect();
        Execute("BEGIN IMMEDIATE", other);
        await using var session = await store.OpenSessionAsync(Cancel);
        Assert.Single(await session.GetEntitiesAsync(["acme"], Cancel));
    }

    [Fact]
    public async Task A_write_that_fails_midway_leaves_the_old_content_and_a_store_that_works()
    {
        await MakeAsync();
        Execute("CREATE TRIGGER broken BEFORE INSERT ON statement BEGIN SELECT RAISE(ABORT, 'broken on purpose'); END");
        await using var store = await OpenAsync(File);
        await using (var session = await store.OpenSessionAsync(Cancel))
        {
            var before = session.Release;
            var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.ApplyAsync(Sample.Owner("x"), Cancel));
            Assert.Contains("broken on purpose", error.Message, StringComparison.Ordinal);
            await using var next = await store.OpenSessionAsync(Cancel);
            Assert.Equal(before, next.Release);
            Assert.Empty(await next.GetEntitiesAsync(["x"], Cancel));
        }

        Execute("DROP TRIGGER broken");
        Assert.Equal(3, (await store.ApplyAsync(Sample.Owner("x"), Cancel)).Added);
    }

    [Fact]
    public async Task A_store_that_was_closed_says_so()
    {
        var store = await OpenAsync(File);
        await store.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.OpenSessionAsync(Cancel));
    }

    [Fact]
    public async Task A_session_may_outlive_its_store()
    {
        await MakeAsync();
        var store = await OpenAsync(File);
        var session = await store.OpenSessionAsync(Cancel);
        await store.DisposeAsync();
        Assert.Single(await session.GetEntitiesAsync(["acme"], Cancel));
        await session.DisposeAsync();
    }

    [Fact]
    public void A_place_without_a_write_ahead_log_is_told()
    {
        var error = Assert.Throws<StoreUnavailableException>(() => StoreConnection.Open(":memory:", TimeSpan.FromSeconds(1), create: true));
        Assert.Equal("store-unavailable", error.Code);
        Assert.Contains("'memory'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_gone_while_the_program_runs_is_told_and_not_made_anew()
    {
        await MakeAsync();
        await using var store = await OpenAsync(File);
        System.IO.File.Delete(File);
        var errors = new[]
        {
            await Assert.ThrowsAsync<StoreUnavailableException>(() => store.OpenSessionAsync(Cancel)),
            await Assert.ThrowsAsync<StoreUnavailableException>(() => store.ApplyAsync(Sample.Owner("x"), Cancel)),
        };
        Assert.All(errors, e => Assert.Equal("store-unavailable", e.Code));
        Assert.All(errors, e => Assert.Contains("gone", e.Message, StringComparison.Ordinal));
        Assert.False(System.IO.File.Exists(File));
    }

    private static Task<EmbeddedStore> OpenAsync(string path, TimeSpan? lockTimeout = null) =>
        EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(path) { LockTimeout = lockTimeout ?? TimeSpan.FromSeconds(5) }, Cancel);

    private static Task<StoreUnavailableException> FailsToOpenAsync(string path) =>
        Assert.ThrowsAsync<StoreUnavailableException>(() => OpenAsync(path));

    private async Task MakeAsync()
    {
        await using var store = await OpenAsync(File);
        await store.ApplyAsync(Sample.All, Cancel);
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }

    private object? Execute(string sql, SqliteConnection? connection = null)
    {
        using var own = connection is null ? Connect() : null;
        using var command = (connection ?? own)!.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
