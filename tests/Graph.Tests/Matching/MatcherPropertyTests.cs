using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Embedded.Matching;
using Graph.Embedded.Topologies;

namespace Graph.Tests.Matching;

/// <summary>The matcher against the definition, on random small graphs. A failure prints the smallest case found and its seed.</summary>
public class MatcherPropertyTests
{
    [Property(MaxTest = 10_500, QuietOnSuccess = true)]
    public Property The_matcher_gives_exactly_what_the_definition_says() => Prop.ForAll(Cases(), match =>
    {
        var topology = Topology.Build("r", match.Nodes, match.Relations);
        AssertSame(match, Expected(match), Run(topology, match));
    });

    [Property(MaxTest = 10_000, QuietOnSuccess = true)]
    public Property A_search_from_both_sides_gives_exactly_what_the_definition_says() => Prop.ForAll(Cases(MatchCase.MakeBetween), match =>
    {
        var topology = Topology.Build("r", match.Nodes, match.Relations);
        AssertSame(match, Expected(match), Run(topology, match));
        AssertSame(match, Run(topology, match, fromBothSides: false), Run(topology, match));
    });

    [Fact]
    public void The_cases_are_worth_trying()
    {
        var results = Enumerable.Range(0, 2_000).Select(MatchCase.Make).Select(match => (Case: match, Result: Expected(match))).ToList();
        double Share(Func<(MatchCase Case, MatchResult Result), bool> holds) => results.Count(holds) / (double)results.Count;

        Assert.InRange(Share(r => r.Result.Found > 0), 0.4, 0.9);
        Assert.InRange(Share(r => r.Result.Pairs.Any(p => p.Found > 1)), 0.15, 1);
        Assert.InRange(Share(r => r.Result.Found > r.Result.Pairs.Count), 0.02, 1);
        Assert.InRange(Share(r => r.Result.Pairs.Any(p => p.Found > p.Paths.Count)), 0.02, 1);
        Assert.InRange(Share(r => HidesAShorterPath(r.Case, r.Result)), 0.025, 1);
    }

    [Property(MaxTest = 1_500, QuietOnSuccess = true)]
    public Property Changes_one_after_the_other_give_what_building_anew_gives() => Prop.ForAll(Cases(), match =>
    {
        var random = new Random(match.Seed);
        var (changed, topology) = (match, Topology.Build("r", match.Nodes, match.Relations));
        for (var change = random.Next(1, 6); change > 0; change--)
        {
            (changed, topology) = RandomChange.Apply(changed, topology, random);
            topology = random.Next(8) == 0 ? topology.Compact() : topology;
        }

        AssertSame(changed, Expected(changed), Run(topology, changed));
        AssertSame(changed, Run(Topology.Build("r", changed.Nodes, changed.Relations), changed), Run(topology.Compact(), changed));
    });

    [Property(MaxTest = 300, QuietOnSuccess = true)]
    public Property A_snapshot_gives_back_what_was_saved() => Prop.ForAll(Cases(), match =>
    {
        using var folder = new TemporaryFolder();
        var (changed, topology) = RandomChange.Apply(match, Topology.Build("r", match.Nodes, match.Relations), new Random(match.Seed));
        TopologySnapshot.Save(topology, folder.File("snapshot"));

        Assert.True(TopologySnapshot.TryLoad(folder.File("snapshot"), topology.Release, out var loaded, out var reason), reason);
        AssertSame(changed, Expected(changed), Run(loaded, changed));
    });

    /// <summary>Whether a path is shorter than the answer of its pair where dates and status are not asked about.</summary>
    private static bool HidesAShorterPath(MatchCase match, MatchResult result)
    {
        var always = match.Relations.Select(r => r with { Steps = [new TopologyStep(0, RelationStatus.Ruled, Open.Start, Open.End)] }).ToList();
        var plain = Expected(match with { Relations = always }).Pairs.ToDictionary(p => (p.First, p.Last), p => p.Length);
        return result.Pairs.Any(p => plain.TryGetValue((p.First, p.Last), out var length) && length < p.Length);
    }

    private static Arbitrary<MatchCase> Cases() => Cases(MatchCase.Make);

    private static Arbitrary<MatchCase> Cases(Func<int, MatchCase> make) => Arb.From(
        Gen.Choose(int.MinValue, int.MaxValue).Select(make),
        match => match.Relations.Select(r => match with { Relations = [.. match.Relations.Where(other => other != r)] }));

    private static MatchResult Expected(MatchCase match) =>
        new MatchOracle(match.Nodes, match.Relations, match.Query, test => MatchCase.IdsWith(match.Nodes, test)).Result();

    private static MatchResult Run(Topology topology, MatchCase match, bool fromBothSides = true) =>
        Matcher.Match(topology, match.Query, test => MatchCase.IdsWith(match.Nodes, test), CancellationToken.None, fromBothSides);

    private static void AssertSame(MatchCase match, MatchResult expected, MatchResult actual)
    {
        var (want, have) = (JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));
        Assert.True(want == have, $"{match}\nexpected {want}\nactual   {have}");
    }
}
