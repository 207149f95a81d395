using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Graph.Core.Stores;
using Graph.Embedded.Matching;
using Graph.Embedded.Topologies;

namespace Graph.Tests.Matching;

/// <summary>The matcher against the definition, on random small graphs. A failure prints the smallest case found and its seed.</summary>
public class MatcherPropertyTests
{
    [Property(MaxTest = 12_000, QuietOnSuccess = true)]
    public Property The_matcher_gives_exactly_what_the_definition_says() => Prop.ForAll(Cases(), match =>
    {
        var topology = Topology.Build("r", match.Nodes, match.Relations);
        AssertSame(match, Expected(match), Run(topology, match));
    });

    private static Arbitrary<MatchCase> Cases() => Arb.From(
        ArbMap.Default.GeneratorFor<int>().SelectMany(_ => Gen.Choose(int.MinValue, int.MaxValue)).Select(MatchCase.Make),
        match => match.Relations.Select(r => match with { Relations = [.. match.Relations.Where(other => other != r)] }));

    private static MatchResult Expected(MatchCase match) =>
        new MatchOracle(match.Nodes, match.Relations, match.Query, test => MatchCase.IdsWith(match.Nodes, test)).Result();

    private static MatchResult Run(Topology topology, MatchCase match) =>
        Matcher.Match(topology, match.Query, test => MatchCase.IdsWith(match.Nodes, test), CancellationToken.None);

    private static void AssertSame(MatchCase match, MatchResult expected, MatchResult actual)
    {
        var (want, have) = (JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));
        Assert.True(want == have, $"{match}\nexpected {want}\nactual   {have}");
    }
}
