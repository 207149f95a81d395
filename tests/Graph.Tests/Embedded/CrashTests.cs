using System.Diagnostics;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Embedded;
using Graph.Tests.Stores;

namespace Graph.Tests.Embedded;

public sealed class CrashTests(ITestOutputHelper output) : IDisposable
{
    private const int Kills = 100;
    private const int LeastInside = 80;
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_kill_at_any_instant_of_a_write_leaves_the_old_or_the_new_content()
    {
        Assert.Equal(100_000, BulkContent.Change.Count);
        var oldState = _folder.File("old.db");
        await using (var store = await OpenAsync(oldState))
        {
            await store.ApplyAsync(BulkContent.OldState, Cancel);
        }

        // The shortest of three whole runs tells over which time the kills are spread.
        var (before, after) = (StoreContent.Read(oldState), default(StoreContent));
        var whole = TimeSpan.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            using var copy = new CopiedStore(oldState);
            var run = await RunAsync(copy.Path, killAfter: null);
            whole = run.Writing < whole ? run.Writing : whole;
            after = StoreContent.Read(copy.Path);
        }

        var (inside, asNew) = (0, 0);
        for (var i = 0; i < Kills; i++)
        {
            using var copy = new CopiedStore(oldState);
            var run = await RunAsync(copy.Path, whole * i / Kills);
            inside += run.WasInside ? 1 : 0;
            whole = run.IsDone && run.Writing < whole ? run.Writing : whole;
            asNew += await RecoverAsync(copy.Path, before, after!) ? 1 : 0;
        }

        output.WriteLine($"a write takes {whole.TotalMilliseconds:0} ms; {inside} of {Kills} kills landed inside it; {asNew} left the new content");
        Assert.True(inside >= LeastInside, $"only {inside} of {Kills} kills landed between the first write and the end of the commit");
    }

    /// <summary>Opens what the kill left, as the next start would.</summary>
    /// <returns>Whether it is the new content; the old one otherwise.</returns>
    private static async Task<bool> RecoverAsync(string path, StoreContent before, StoreContent after)
    {
        bool isNew;
        await using (var store = await OpenAsync(path))
        {
            await using var session = await store.OpenSessionAsync(Cancel);
            isNew = session.Release == after.Release;
            var pattern = Sample.Path([Sample.Node(EntityKind.Company), Sample.Node(), Sample.Node()], [Sample.Hop("OWNS"), Sample.Hop("OWNS")]);
            var match = await session.MatchAsync(new MatchQuery(pattern) { First = [BulkContent.Id(BulkContent.Common)] }, Cancel);
            Assert.Equal(Sample.Day(isNew ? "2019" : "2018"), Assert.Single(match.Pairs).WindowStart);
        }

        var found = StoreContent.Read(path);
        Assert.Equal(isNew ? after : before, found);
        Assert.Equal(found.Release, found.Sum);
        return isNew;
    }

    /// <summary>Applies the change in a process of its own, and kills that process where a time is given.</summary>
    private static async Task<Run> RunAsync(string path, TimeSpan? killAfter)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. HostArguments(), CrashChild.Argument, path])
        {
            RedirectStandardOutput = true,

            // A short life: no instrumented code, few collections.
            Environment = { ["DOTNET_TieredPGO"] = "0", ["DOTNET_gcConcurrent"] = "0", ["DOTNET_GCgen0size"] = "0x4000000" },
        })!;
        var clock = new Stopwatch();
        var (started, done) = (false, false);
        while (await child.StandardOutput.ReadLineAsync(Cancel) is { } mark)
        {
            if (mark == "Writing")
            {
                started = true;
                clock.Start();
                if (killAfter is { } delay)
                {
                    SpinWait.SpinUntil(() => child.HasExited, delay);
                    child.Kill();
                }
            }
            else if (mark == "Committed")
            {
                done = true;
                clock.Stop();
            }
        }

        await child.WaitForExitAsync(Cancel);
        Assert.True(started, "the process ended before it wrote");
        return new Run(clock.Elapsed, started && !done, done);
    }

    // Under "dotnet test" the test host is the program itself; under "dotnet exec" it is dotnet, which must be told the assembly.
    private static string[] HostArguments() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(CrashTests).Assembly.Location] : [];

    private static Task<EmbeddedStore> OpenAsync(string path) => EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(path), Cancel);

    /// <summary>One run of the child.</summary>
    /// <param name="Writing">From the first write to the end of the commit, where it came so far.</param>
    /// <param name="WasInside">Whether it ended between the two.</param>
    /// <param name="IsDone">Whether the commit was done.</param>
    private sealed record Run(TimeSpan Writing, bool WasInside, bool IsDone);

    /// <summary>A copy of a store's files in a folder of its own.</summary>
    private sealed class CopiedStore : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public CopiedStore(string source)
        {
            Path = _folder.File("graph.db");
            File.Copy(source, Path);
            if (File.Exists(source + ".topology"))
            {
                File.Copy(source + ".topology", Path + ".topology");
            }
        }

        public string Path { get; }

        public void Dispose() => _folder.Dispose();
    }
}
