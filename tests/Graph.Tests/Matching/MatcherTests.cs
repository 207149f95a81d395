using System.Globalization;
using Graph.Core;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Core.Stores;
using Graph.Embedded.Matching;
using Graph.Embedded.Topologies;

namespace Graph.Tests.Matching;

public class MatcherTests
{
    private static readonly TopologyNode[] Nodes = [.. "abcdpq".Select(c => new TopologyNode(c.ToString(), EntityKind.Technology, null))];

    [Fact]
    public void A_shorter_disputed_path_does_not_hide_a_longer_confirmed_one()
    {
        var pair = Assert.Single(Match("()-[:BROADER]->{1,3}()", "a", "c",
            Relation("r1", "a", "c", RelationStatus.Disputed), Relation("r2", "a", "b"), Relation("r3", "b", "c")).Pairs);

        Assert.Equal((RelationStatus.Confirmed, 2), (pair.Status, pair.Length));
        Assert.Equal(["r2", "r3"], Assert.Single(pair.Paths).Relations);
    }

    [Fact]
    public void A_shorter_path_whose_hops_never_held_together_does_not_hide_a_longer_one_that_did()
    {
        var pair = Assert.Single(Match("()-[:BROADER]->{1,3}()", "a", "d",
            Relation("r1", "a", "b", start: 1, end: 5), Relation("r2", "b", "d", start: 6, end: 9),
            Relation("r3", "a", "c", start: 1, end: 5), Relation("r4", "c", "b", start: 4, end: 9), Relation("r5", "b", "d", start: 5, end: 5)).Pairs);
        Assert.Equal(["r1", "r5"], Assert.Single(pair.Paths).Relations);

        pair = Assert.Single(Match("()-[:BROADER]->{1,3}()", "a", "d",
            Relation("r1", "a", "b", start: 1, end: 5), Relation("r2", "b", "d", start: 6, end: 9),
            Relation("r3", "a", "c", start: 1, end: 9), Relation("r4", "c", "b", start: 7, end: 9)).Pairs);
        Assert.Equal(["r3", "r4", "r2"], Assert.Single(pair.Paths).Relations);
        Assert.Equal(new Window(7, 9), pair.Paths[0].Window);
    }

    [Fact]
    public void What_is_found_is_exact_where_the_answer_is_cut()
    {
        TopologyRelation[] relations = [.. Enumerable.Range(0, 30).Select(i => Relation($"r{i:00}", "a", "b")), .. Enumerable.Range(30, 3).Select(i => Relation($"r{i:00}", "b", "cdp"[i - 30].ToString()))];
        var result = Run("()-[:BROADER]->{2}()", new MatchQuery(null!) { First = ["a"], MaxPairs = 2, MaxPathsPerPair = 3 }, relations);

        Assert.Equal((3L, true), (result.Found, result.Complete));
        Assert.Equal(["c", "d"], result.Pairs.Select(p => p.Last));
        Assert.All(result.Pairs, p => Assert.Equal(30, p.Found));
        Assert.Equal([["r00", "r30"], ["r01", "r30"], ["r02", "r30"]], result.Pairs[0].Paths.Select(p => p.Relations));
    }

    [Fact]
    public void More_paths_than_can_be_counted_are_told_as_the_largest_number()
    {
        // Sixty-four relations between each two of twelve nodes in a row: 64^12 paths.
        TopologyNode[] row = [.. Enumerable.Range(0, 13).Select(i => new TopologyNode($"n{i:00}", EntityKind.Technology, null))];
        var relations = Enumerable.Range(0, 12 * 64).Select(i => Relation($"r{i:000}", $"n{i / 64:00}", $"n{i / 64 + 1:00}"));
        var query = new MatchQuery(PathPatternParser.Parse("()-[:BROADER]->{1,12}()")) { First = ["n00"], Last = ["n12"], MaxPathsPerPair = 2 };

        var pair = Assert.Single(Matcher.Match(Topology.Build("r", row, relations), query, _ => [], CancellationToken.None).Pairs);

        Assert.Equal(long.MaxValue, pair.Found);
        Assert.Equal(["r704", "r705"], pair.Paths.Select(p => p.Relations[^1]));
    }

    [Fact]
    public void Every_unknown_anchor_is_named()
    {
        var error = Assert.Throws<GraphException>(() => Run("()--()", new MatchQuery(null!) { First = ["a", "nobody"], Last = ["b"] }));
        Assert.Equal(new Problem("unknown-id", "first", "unknown id 'nobody'"), Assert.Single(error.Problems));
    }

    [Fact]
    public void A_search_that_ran_out_of_time_says_that_it_is_not_complete()
    {
        TopologyRelation[] relations = [.. Enumerable.Range(0, 5_000).Select(i => Relation($"r{i:0000}", Nodes[i % 6].Id, Nodes[i / 6 % 6].Id))];
        Assert.False(Run("()--{1,6}()", new MatchQuery(null!) { TimeLimit = TimeSpan.Zero }, relations).Complete);
    }

    [Fact]
    public void A_search_that_nobody_waits_for_ends()
    {
        TopologyRelation[] relations = [.. Enumerable.Range(0, 5_000).Select(i => Relation($"r{i:0000}", Nodes[i % 6].Id, Nodes[i / 6 % 6].Id))];
        Assert.Throws<OperationCanceledException>(() => Matcher.Match(
            Topology.Build("r", Nodes, relations), new MatchQuery(PathPatternParser.Parse("()--{1,6}()")), _ => [], new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task An_answer_that_nobody_waits_for_ends_while_its_paths_are_written_down()
    {
        // Found in no time: a hundred thousand ways to one node, and a thousand ends behind it. Each of these has all the ways to be put in order.
        const int ways = 100_000, ends = 1_000;
        TopologyNode[] nodes = [.. ((string[])["a", "hub"]).Concat(Numbers(ways).Select(n => $"way{n}")).Concat(Numbers(ends).Select(n => $"end{n}")).Order(StringComparer.Ordinal)
            .Select(id => new TopologyNode(id, EntityKind.Technology, null))];
        TopologyRelation[] relations = [.. Numbers(ways).Select(n => Relation($"a{n}", "a", $"way{n}") with { Type = "OWNS" })
            .Concat(Numbers(ways).Select(n => Relation($"b{n}", $"way{n}", "hub"))).Concat(Numbers(ends).Select(n => Relation($"c{n}", "hub", $"end{n}") with { Type = "USES" }))];
        var topology = Topology.Build("r", nodes, relations);
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var query = new MatchQuery(PathPatternParser.Parse("()-[:OWNS]->()-[:BROADER]->()-[:USES]->()")) { First = ["a"], MaxPairs = ends, MaxPathsPerPair = 1 };
        var answer = Task.Run(() => Matcher.Match(topology, query, _ => [], gone.Token), TestContext.Current.CancellationToken);

        gone.CancelAfter(TimeSpan.FromMilliseconds(500));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));

        static IEnumerable<string> Numbers(int count) => Enumerable.Range(0, count).Select(n => n.ToString("000000", CultureInfo.InvariantCulture));
    }

    private static MatchResult Match(string pattern, string first, string last, params TopologyRelation[] relations) =>
        Run(pattern, new MatchQuery(null!) { First = [first], Last = [last] }, relations);

    private static MatchResult Run(string pattern, MatchQuery query, params TopologyRelation[] relations) => Matcher.Match(
        Topology.Build("r", Nodes, relations), query with { Pattern = PathPatternParser.Parse(pattern) }, _ => [], CancellationToken.None);

    private static TopologyRelation Relation(
        string id, string from, string to, RelationStatus status = RelationStatus.Confirmed, int start = Open.Start, int end = Open.End) =>
        new(id, "BROADER", from, to, [new TopologyStep(0, status, start, end)]);
}
