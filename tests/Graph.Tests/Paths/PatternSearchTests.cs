using Graph.Core;
using Graph.Core.Dates;
using Graph.Core.Paths;

namespace Graph.Tests.Paths;

public sealed class PatternSearchTests(SampleStore store) : IClassFixture<SampleStore>
{
    private static PatternQuestion Owners => new("(owner:Company)-[:OWNS]->(asset)", Clocks.None);

    [Fact]
    public async Task The_pairs_of_a_pattern_come_with_their_paths()
    {
        var result = await FindAsync(Owners);

        Assert.Equal(["acme acme", "acme app"], result.Pairs.Select(p => $"{p.First} {p.Last}").Order());
        Assert.Equal(("(owner:Company)-[:OWNS]->(asset)", "OWNS", 1, 2, 2), (
            result.Coverage.Pattern, Assert.Single(result.Coverage.Types), result.Coverage.MaxHops, result.Coverage.Found, result.Coverage.PathsShown));
        Assert.True(result.Coverage.EverythingShown);
    }

    [Fact]
    public async Task Ends_may_be_given()
    {
        Assert.Equal(["app"], (await FindAsync(Owners with { First = ["acme"], Last = ["app", "order"] })).Pairs.Select(p => p.Last));
        Assert.Empty((await FindAsync(Owners with { First = [] })).Pairs);
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task Hops_must_have_held_together_unless_told_otherwise(bool together, int expected)
    {
        var question = new PatternQuestion("(:Policy)-[:TARGETS]->()-[:ADVISER_IN]->()", Clocks.None) { Together = together };
        Assert.Equal(expected, (await FindAsync(question)).Pairs.Count);
    }

    [Fact]
    public async Task A_cut_is_told_and_what_was_found_stays_exact()
    {
        var coverage = (await FindAsync(Owners with { Limits = new PathLimits(MaxPairs: 1) })).Coverage;

        Assert.Equal((2, 1, true, false), (coverage.Found, coverage.Shown, coverage.Complete, coverage.EverythingShown));
    }

    [Fact]
    public async Task A_hop_of_any_type_searches_all_of_them() =>
        Assert.Contains("COMMENTS_ON", (await FindAsync(new PatternQuestion("(:Policy)-[]->()", Clocks.None))).Coverage.Types);

    [Fact]
    public async Task Everything_wrong_is_told_at_once()
    {
        var wrong = new PatternQuestion("(:Policy)-[:OWNZ]->()", Clocks.None) { First = ["catalog"], Last = ["nobody-at-all"], Limits = new PathLimits(1_001, 0) };
        var e = await Assert.ThrowsAsync<GraphException>(() => FindAsync(wrong));

        Assert.Equal(
            ["bad-limit pairs", "bad-limit paths", "bad-pattern pattern:1:13", "unknown-id catalog", "unknown-id nobody-at-all"],
            e.Problems.Select(p => $"{p.Code} {p.Place}"));
        Assert.Equal("catalogue", e.Problems[3].Nearest[0]);
    }

    [Fact]
    public async Task More_ids_than_can_be_given_are_refused()
    {
        var wrong = Owners with { Last = [.. Enumerable.Range(0, PatternQuestion.MostIds + 1).Select(i => $"n{i}")] };
        var e = await Assert.ThrowsAsync<GraphException>(() => FindAsync(wrong));

        Assert.Equal("bad-limit last", Assert.Single(e.Problems.Select(p => $"{p.Code} {p.Place}")));
    }

    private Task<PathsResult> FindAsync(PatternQuestion question) =>
        store.ReadAsync(s => PatternSearch.FindAsync(s, question, TestContext.Current.CancellationToken));
}
