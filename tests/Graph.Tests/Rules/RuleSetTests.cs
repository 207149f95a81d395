using Graph.Core;
using Graph.Core.Rules;
using Graph.Tests.Structure;

namespace Graph.Tests.Rules;

public class RuleSetTests
{
    private const string Good = "// name: names-deal\n// reason: The policy names the deal.\n(policy:Policy)-[:TARGETS]->(deal:Deal)\n";

    [Fact]
    public void A_rule_file_gives_name_reason_and_pattern()
    {
        var rule = Assert.Single(RuleSet.Read([("names-deal.cypher", Good)]).Rules);

        Assert.Equal(("names-deal", "The policy names the deal.", 1), (rule.Name, rule.Reason, rule.Pattern.Hops.Count));
    }

    [Theory]
    [InlineData("x.cypher", Good, "its file is not")]
    [InlineData("names-deal.cypher", "// reason: Because.\n(policy:Policy)-[:TARGETS]->(deal:Deal)", "// name:")]
    [InlineData("names-deal.cypher", "// name: names-deal\n(policy:Policy)-[:TARGETS]->(deal:Deal)", "// reason:")]
    [InlineData("names-deal.cypher", "// name: names-deal\n// reason: R.\n(policy:Policy)-[:TARGETS]->(:Deal)", "deal:Deal")]
    [InlineData("names-deal.cypher", "// name: names-deal\n// reason: R.\n(policy:Policy)-[:TARGETZ]->(deal:Deal)", "TARGETS")]
    public void A_mistake_is_told_with_its_file(string file, string text, string expected)
    {
        var e = Assert.Throws<GraphException>(() => RuleSet.Read([(file, text)]));

        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
        Assert.StartsWith(file, e.Problems[0].Place, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_does_not_depend_on_white_space_or_file_order()
    {
        var other = Good.Replace("names-deal", "names-it", StringComparison.Ordinal);

        var one = RuleSet.Read([("names-deal.cypher", Good), ("names-it.cypher", other)]);
        var two = RuleSet.Read([("names-it.cypher", other), ("names-deal.cypher", Good.Replace("]->", "] -> ", StringComparison.Ordinal).Replace("] -> ", "]->  ", StringComparison.Ordinal))]);

        Assert.Equal(one.Hash, two.Hash);
    }

    [Fact]
    public void The_rules_that_come_with_the_project_are_read()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "cypher", "rules")).Select(f => (Path.GetFileName(f), File.ReadAllText(f)));

        var rules = RuleSet.Read(files);

        Assert.True(rules.MaxHops <= 12);
        Assert.Contains("lists-technology-in-asset", rules.Rules.Select(r => r.Name));
    }
}
