using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Embedded;
using Graph.Tests.Stores;

namespace Graph.Tests.Embedded;

public sealed class CrashTests(ITestOutputHelper output) : IDisposable
{
    private const int Kills = 100;
    private const int LeastInside = 80;

    // The commit is a short part of a write and the one that matters most.
    private const int KillsInCommit = 15;
    private const int LeastInCommit = 3;

    private static ParallelOptions TwoAtATime => new() { MaxDegreeOfParallelism = 2, CancellationToken = Cancel };

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string OldState => _folder.File("old.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_kill_at_any_instant_of_a_write_leaves_the_old_or_the_new_content()
    {
        Assert.Equal(100_000, BulkContent.Change.Count);
        var (before, after) = await OldAndNewAsync();

        // How long a commit takes, the shortest of some; the rows before it are counted, which no load of the machine changes.
        var commits = new ConcurrentBag<TimeSpan>();
        await Parallel.ForAsync(0, 4, TwoAtATime, async (_, _) =>
        {
            using var copy = new CopiedStore(OldState);
            commits.Add((await RunAsync(copy.Path, before, after, kill: null)).Commit);
            Assert.Equal(after, StoreContent.Read(copy.Path));
        });
        var commit = commits.Min();

        var killed = new ConcurrentBag<(Run Run, bool IsNew)>();
        await Parallel.ForAsync(0, Kills, TwoAtATime, async (i, _) =>
        {
            using var copy = new CopiedStore(OldState);
            var run = await RunAsync(copy.Path, before, after, i < KillsInCommit
                ? new Kill("Committing", commit * i / KillsInCommit)
                : new Kill("Row", Row: 1 + (BulkContent.RowsWritten * (i - KillsInCommit) / (Kills - KillsInCommit))));
            killed.Add((run, await RecoverAsync(copy.Path, before, after)));
        });

        var (inside, inCommit, isNew) = (killed.Count(k => k.Run.IsInside), killed.Count(k => k.Run.IsInCommit), killed.Count(k => k.IsNew));
        output.WriteLine($"a commit takes {commit.TotalMilliseconds:0} ms; {inside} of {Kills} kills landed inside, "
            + $"{inCommit} of them in the commit; {isNew} left the new content");
        Assert.True(inside >= LeastInside, $"only {inside} of {Kills} kills landed between the first write and the end of the commit");
        Assert.True(inCommit >= LeastInCommit, $"only {inCommit} of {KillsInCommit} kills landed in the commit");
        Assert.Contains(killed, k => !k.IsNew);
    }

    /// <summary>Makes the old state, and a copy that an ordinary change set made new.</summary>
    private async Task<(StoreContent Before, StoreContent After)> OldAndNewAsync()
    {
        await using (var store = await OpenAsync(OldState))
        {
            await store.ApplyAsync(BulkContent.OldState, Cancel);
        }

        using var copy = new CopiedStore(OldState);
        await using (var store = await OpenAsync(copy.Path))
        {
            await store.ApplyAsync(BulkContent.Change, Cancel);
        }

        return (StoreContent.Read(OldState), StoreContent.Read(copy.Path));
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
        Assert.EndsWith($" {found.Release}", found.Journal, StringComparison.Ordinal);
        return isNew;
    }

    /// <summary>Writes the change in a process of its own, and kills that process where it is told to.</summary>
    private static async Task<Run> RunAsync(string path, StoreContent before, StoreContent after, Kill? kill)
    {
        using var child = Process.Start(new ProcessStartInfo(
            Environment.ProcessPath!, [.. HostArguments(), CrashChild.Argument, path, before.Release, after.Release, (kill?.Row ?? 0).ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,

            // A short life: no instrumented code, few collections.
            Environment = { ["DOTNET_TieredPGO"] = "0", ["DOTNET_gcConcurrent"] = "0", ["DOTNET_GCgen0size"] = "0x4000000" },
        })!;
        var marks = new Dictionary<string, TimeSpan>();
        var clock = Stopwatch.StartNew();
        while (await child.StandardOutput.ReadLineAsync(Cancel) is { } mark)
        {
            marks[mark] = clock.Elapsed;
            if (mark == kill?.Mark)
            {
                child.WaitForExit(kill.Delay);
                child.Kill();
            }
        }

        await child.WaitForExitAsync(Cancel);
        Assert.True(marks.ContainsKey("Writing"), "the process ended before it wrote");
        return new Run(marks);
    }

    // Under "dotnet test" the test host is the program itself; under "dotnet exec" it is dotnet, which must be told the assembly.
    private static string[] HostArguments() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(CrashTests).Assembly.Location] : [];

    private static Task<EmbeddedStore> OpenAsync(string path) => EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(path), Cancel);

    /// <summary>When the child is killed: so long after it told this mark.</summary>
    /// <param name="Mark">The mark.</param>
    /// <param name="Delay">The time.</param>
    /// <param name="Row">The row that is marked.</param>
    private sealed record Kill(string Mark, TimeSpan Delay = default, int Row = 0);

    /// <summary>One run of the child: when it told each mark.</summary>
    private sealed record Run(IReadOnlyDictionary<string, TimeSpan> Marks)
    {
        public TimeSpan Commit => Marks["Committed"] - Marks["Committing"];

        public bool IsInside => !Marks.ContainsKey("Committed");

        public bool IsInCommit => IsInside && Marks.ContainsKey("Committing");
    }

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
