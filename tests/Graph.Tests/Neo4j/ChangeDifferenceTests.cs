using FsCheck;
using FsCheck.Fluent;
using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Rules;
using Graph.Tests.Changes;
using Graph.Tests.Structure;

namespace Graph.Tests.Neo4j;

/// <summary>
/// Random change sets on both stores, one after the other: they do the same or are refused for the same reasons, and after each the stores
/// give equal answers to random questions. A failure prints the fewest change sets found and their seed.
/// </summary>
[Collection(Neo4jTests.Name)]
public sealed class ChangeDifferenceTests(Neo4jServer server)
{
    private const int Runs = 24;
    private const int ChangeSets = 8;

    // Applied, release, statistics, six of rows, and a trace, two pages and a search at the least.
    private const int Least = 13;

    private static readonly RuleSet ProjectRules = RuleSet.Read(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "cypher", "rules")).Select(f => (Path.GetFileName(f), File.ReadAllText(f))));

    [Fact]
    public async Task Both_stores_follow_random_change_sets_alike()
    {
        await using var stores = await BothStores.OpenAsync(server);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Runs), Prop.ForAll(Cases(), run => RunAsync(stores, run).GetAwaiter().GetResult()));
        Assert.InRange(stores.Compared, Runs * ChangeSets * Least, int.MaxValue);
    }

    private static Arbitrary<Run> Cases() => Arb.From(
        Gen.Choose(0, int.MaxValue - 1).Select(seed => new Run(seed, ChangeSets)),
        run => Enumerable.Range(1, run.Length - 1).Select(shorter => run with { Length = shorter }));

    private static async Task RunAsync(BothStores stores, Run run)
    {
        await stores.WipeAsync();
        var content = new MemoryContent();
        var rules = RandomQuestions.Rules(new Random(run.Seed));
        await ApplyAsync(stores, content, RandomChanges.Start(), $"{run}: the start");
        for (var i = 1; i <= run.Length; i++)
        {
            var random = new Random(run.Seed ^ i);
            var told = $"{run}: change set {i}";
            await ApplyAsync(stores, content, Wrong(random, RandomChanges.Next(random, content)), told);
            await using var sessions = await stores.OpenSessionsAsync();
            var questions = new RandomQuestions(random, content, sessions, told);
            await questions.WholeAsync();
            await questions.RowsAsync();
            await questions.TraceAsync(rules);
            await questions.TraceAsync(i == run.Length ? ProjectRules : rules);
            await questions.EntityPagesAsync();
            await questions.RelationPagesAsync();
            await questions.RelationPagesAsync();
            await questions.SearchAsync();
        }
    }

    /// <summary>Both do what plain dictionaries do.</summary>
    private static async Task ApplyAsync(BothStores stores, MemoryContent content, ChangeSet changes, string told)
    {
        var did = await stores.ApplyAsync(changes, told);
        Assert.Equal(BothStores.Answer(() => content.Apply(changes).Result), did);
    }

    /// <summary>Now and then a change set that must be refused, for several reasons at once.</summary>
    private static ChangeSet Wrong(Random random, ChangeSet changes) => random.Next(8) switch
    {
        0 => changes with { Retractions = [new RowRef(RowKind.Document, "d0"), new RowRef(RowKind.Entity, "c0"), new RowRef(RowKind.Event, "no-such")] },
        1 => changes with { ExpectedRelease = CanonicalRow.EmptyRelease },
        2 => changes with { Relations = [Given.Relation("s0", "LISTS", "nobody"), Given.Relation("p0", "NO_SUCH", "c0"), Given.Relation("p1", "TARGETS", "c0")] },
        3 => changes with { Entities = [.. changes.Entities, Given.Entity("d0", EntityKind.Person)] },
        _ => changes,
    };

    private sealed record Run(int Seed, int Length);
}
