using Graph.Core;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Paths;
using Graph.Tests.Stores;

namespace Graph.Tests.Paths;

public sealed class PathFinderTests(SampleStore store) : IClassFixture<SampleStore>
{
    private static PathQuestion Question => new("globex", "catalogue", Clocks.None);

    [Fact]
    public async Task Relations_are_walked_in_either_direction()
    {
        var pair = Assert.Single((await FindAsync(new PathQuestion("recommendation", "acme", Clocks.None))).Pairs);

        Assert.Equal(("recommendation", "acme", 3), (pair.First, pair.Last, pair.Length));
        Assert.Equal(["app.USES.recommendation", "sale-2020.INCLUDES.app", "acme.SELLER_IN.sale-2020"], pair.Paths[0].Relations);
    }

    [Fact]
    public async Task The_strongest_path_is_the_answer_though_it_is_longer()
    {
        var pair = Assert.Single((await FindAsync(new PathQuestion("acme", "app", Clocks.None))).Pairs);

        Assert.Equal((RelationStatus.Confirmed, 2), (pair.Status, pair.Length));
    }

    [Fact]
    public async Task A_path_that_never_held_together_is_shown_with_its_empty_window()
    {
        var question = new PathQuestion("order", "sale-2020", Clocks.None) { Types = ["TARGETS", "ADVISER_IN"] };
        var result = await FindAsync(question);
        var asOf = await FindAsync(question with { Clocks = new Clocks(AsOf: Sample.Day("2021-01-01")) });

        Assert.True(Assert.Single(Assert.Single(result.Pairs).Paths).Window.IsEmpty);
        Assert.False(result.Coverage.Together);
        Assert.Empty(asOf.Pairs);
    }

    [Fact]
    public async Task Refuted_relations_are_not_walked()
    {
        var result = await FindAsync(Question);
        var before = await FindAsync(Question with { Clocks = new Clocks(KnownAt: Sample.Day("2021-01-01")) });

        Assert.Empty(result.Pairs);
        Assert.Equal(4, Assert.Single(before.Pairs).Length);
    }

    [Fact]
    public async Task Coverage_says_what_was_searched()
    {
        var coverage = (await FindAsync(Question)).Coverage;
        var narrow = (await FindAsync(Question with { Types = ["USES", "OWNS", "USES"], MaxHops = 2 })).Coverage;

        Assert.Equal(RelationTypes.All.Count - 1, coverage.Types.Count);
        Assert.DoesNotContain("COMMENTS_ON", coverage.Types);
        Assert.Equal((6, 0, 0, true, true), (coverage.MaxHops, coverage.Found, coverage.Shown, coverage.Complete, coverage.EverythingShown));
        Assert.Equal(("OWNS USES", 2, "()-[:OWNS|USES]-{1,2}()"), (string.Join(' ', narrow.Types), narrow.MaxHops, narrow.Pattern));
        Assert.Equal(64, coverage.Release.Length);
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    public async Task No_path_is_longer_than_asked_for(int hops, int expected)
    {
        var question = Question with { Clocks = new Clocks(KnownAt: Sample.Day("2021-01-01")), MaxHops = hops };
        Assert.Equal(expected, (await FindAsync(question)).Pairs.Count);
    }

    [Fact]
    public async Task The_same_entity_twice_is_refused() => Assert.Equal(["same-entity"], await CodesAsync(Question with { LastId = "globex" }));

    [Fact]
    public async Task Everything_wrong_is_told_at_once()
    {
        var wrong = new PathQuestion("glabex", "forgotten", new Clocks(KnownAt: Sample.Day("2020-01-01")))
        {
            Types = ["OWNZ"],
            MaxHops = 7,
            Limits = new PathLimits(MaxPairs: 0, MaxPaths: 26),
        };
        var e = await Assert.ThrowsAsync<GraphException>(() => FindAsync(wrong));

        Assert.Equal(
            ["bad-limit hops", "bad-limit pairs", "bad-limit paths", "unknown-relation-type types", "unknown-id glabex", "not-known-yet forgotten"],
            e.Problems.Select(p => $"{p.Code} {p.Place}"));
        Assert.Equal(["globex"], e.Problems[4].Nearest);
        Assert.Contains("'OWNS'", e.Problems[3].Message, StringComparison.Ordinal);
    }

    private Task<PathsResult> FindAsync(PathQuestion question) =>
        store.ReadAsync(s => PathFinder.FindAsync(s, question, TestContext.Current.CancellationToken));

    private async Task<IEnumerable<string>> CodesAsync(PathQuestion question) =>
        (await Assert.ThrowsAsync<GraphException>(() => FindAsync(question))).Problems.Select(p => p.Code);
}
