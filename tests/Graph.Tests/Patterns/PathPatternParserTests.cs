using Graph.Core;
using Graph.Core.Model;
using Graph.Core.Patterns;

namespace Graph.Tests.Patterns;

public class PathPatternParserTests
{
    [Fact]
    public void Reads_nodes_hops_and_quantifiers()
    {
        var pattern = PathPatternParser.Parse("""
            // Why: a list reaches what it covers.
            (policy:Policy|Agency {id: "a\u0042\n", type: 'it\'s'})-[:LISTS|COVERS]->{,3} /* any */ ()
              <-[:BROADER]-{2}(:Technology)--(x) < - - {1,2} (deal:Deal)
            """);

        Assert.Equal(["policy", null, null, "x", "deal"], pattern.Nodes.Select(n => n.Variable));
        Assert.Equal([EntityKind.Policy, EntityKind.Agency], pattern.Nodes[0].Kinds);
        Assert.Equal([new PropertyTest("id", "aB\n"), new PropertyTest("type", "it's")], pattern.Nodes[0].Properties);
        Assert.Equal(["LISTS", "COVERS"], pattern.Hops[0].Types);
        Assert.Equal(
            [(HopDirection.Forward, 0, 3), (HopDirection.Backward, 2, 2), (HopDirection.Either, 1, 1), (HopDirection.Backward, 1, 2)],
            pattern.Hops.Select(h => (h.Direction, h.Min, h.Max)));
    }

    [Theory]
    [InlineData("()-[:BROADER]->*()", 0, 8)]
    [InlineData("()-[]->+()", 1, 8)]
    [InlineData("()-->{12}()", 12, 12)]
    public void Reads_the_short_quantifiers(string text, int min, int max)
    {
        // A star alone may be left out, so it needs a hop beside it.
        var pattern = PathPatternParser.Parse(min == 0 ? text + "--()" : text);
        Assert.Equal((min, max), (pattern.Hops[0].Min, pattern.Hops[0].Max));
    }

    [Theory]
    [InlineData("", "1:1", "expected '(', found the end of the pattern")]
    [InlineData("MATCH (a)--(b)", "1:1", "expected '(', found 'MATCH'")]
    [InlineData("(a)", "1:4", "expected '-' or '<-' and a hop, found the end of the pattern")]
    [InlineData("(a)--", "1:6", "expected '(' and the node that the hop leads to, found the end of the pattern")]
    [InlineData("(a)\n  =(b)", "2:3", "expected '-' or '<-' and a hop, or the end of the pattern, found '='")]
    [InlineData("(a:Polisy)--()", "1:4", "unknown kind 'Polisy'; did you mean 'Policy'?")]
    [InlineData("(a:policy)--()", "1:4", "unknown kind 'policy'; did you mean 'Policy'?")]
    [InlineData("()-[:LIST]->()", "1:6", "unknown relation type 'LIST'; did you mean 'LISTS'?")]
    [InlineData("()-[r:LISTS]->()", "1:5", "expected ':' and a relation type, or ']'; relations cannot be given a variable, found 'r'")]
    [InlineData("()-[:LISTS*1..3]->()", "1:11", "expected '|' or ']', found '*'")]
    [InlineData("(a WHERE a.x = 1)--()", "1:4", "expected ':' and a kind, '{' or ')', found 'WHERE'")]
    [InlineData("(a {born: 'x'})--()", "1:5", "expected one of the properties id, name and type, found 'born'")]
    [InlineData("(a {id: 3})--()", "1:9", "expected a string in quotes, found '3'")]
    [InlineData("(a {id: 'x)--()", "1:9", "expected ' after this string, found the end of the pattern")]
    [InlineData("(a {id: 'x\\q'})--()", "1:11", @"expected one of the escapes \\ \' \"" \b \f \n \r \t and \u with four hex digits")]
    [InlineData("(a)--(b)--(a)", "1:12", "the variable 'a' is used twice")]
    [InlineData("()-->{1,}()", "1:9", "expected the largest number of repetitions; a quantifier needs an upper bound, found '}'")]
    [InlineData("()-->{2,1}()", "1:6", "the lower bound 2 is above the upper bound 1")]
    [InlineData("()-->{0}()", "1:6", "a hop that is never walked has no meaning; expected an upper bound of at least 1")]
    [InlineData("()-->{1,13}()", "1:9", "expected at most 12, found 13")]
    [InlineData("()-->{1,99999999999}()", "1:9", "expected at most 12, found 99999999999")]
    [InlineData("()-->+()--{5}()", "1:9", "with this hop a path may have 13 hops; expected at most 12 in the whole pattern")]
    [InlineData("()-->*()", "1:1", "a pattern must walk at least one hop, and every hop of this one may be left out")]
    [InlineData("()<-[:LISTS]->()", "1:14", "expected a quantifier or '(': a hop cannot point both ways, -[...]- walks either way, found '>'")]
    [InlineData("()--() /* so", "1:8", "expected '*/' after this comment, found the end of the pattern")]
    [InlineData("()--()\U0001F600", "1:7", "expected '-' or '<-' and a hop, or the end of the pattern, found '\U0001F600'")]
    public void Says_where_a_mistake_stands_and_what_was_expected(string text, string place, string message)
    {
        var error = Assert.Throws<GraphException>(() => PathPatternParser.Parse(text));
        Assert.Equal(new Problem("bad-pattern", place, message), Assert.Single(error.Problems));
    }

    [Theory]
    [InlineData("rules/x.cypher", "rules/x.cypher:2:1")]
    [InlineData("rules/x.cypher:", "rules/x.cypher:2:1")]
    public void The_place_of_an_error_starts_with_what_the_text_belongs_to(string place, string expected)
    {
        var error = Assert.Throws<GraphException>(() => PathPatternParser.Parse("// nothing\n", place));
        Assert.Equal(expected, error.Problems[0].Place);
    }
}
