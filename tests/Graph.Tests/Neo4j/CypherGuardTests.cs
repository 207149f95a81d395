using System.Text;
using FsCheck.Xunit;
using Graph.Core;
using Graph.Neo4j.Research;

namespace Graph.Tests.Neo4j;

public class CypherGuardTests
{
    public static TheoryData<string> Attacks => CypherAttacks.All;

    public static TheoryData<string> Examples => CypherExamples.All;

    [Theory]
    [MemberData(nameof(Attacks))]
    public void What_may_do_more_than_read_is_refused(string statement)
    {
        var refusal = Assert.Throws<GraphException>(() => CypherGuard.Check(statement));

        Assert.Equal("cypher-refused", refusal.Code);
        Assert.Matches(@"^statement \d+:\d+$", refusal.Problems.Single().Place);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_only_reads_is_let_through(string statement) => CypherGuard.Check(statement);

    [Theory]
    [InlineData("MATCH (n)\n  SET n.x = 1", "statement 2:3", "'SET'")]
    [InlineData("MATCH (n) RETURN n;\nRETURN 2", "statement 2:1", "one statement")]
    [InlineData("CALL db.labels() YIELD label CALL dbms.listConfig() YIELD name RETURN name", "statement 1:35", "dbms.listConfig")]
    [InlineData("RETURN apoc.version()", "statement 1:8", "apoc.version")]
    [InlineData("RETURN 'x' =~ 'x'", "statement 1:12", "regular expressions")]
    [InlineData("RETURN [x IN $a |\n [y IN $b | x]]", "statement 2:3", "COLLECT { UNWIND")]
    [InlineData("RETURN 1 AS create", "statement 1:13", "backquotes")]
    [InlineData("RETURN 'a\\u0041'", "statement 1:10", "Unicode escapes")]
    [InlineData("CALL { RETURN 1 AS x } IN TRANSACTIONS RETURN x", "statement 1:24", "IN TRANSACTIONS")]
    [InlineData("RETURN [1, range(0, $n)]", "statement 1:12", "UNWIND")]
    public void A_refusal_says_where_and_why(string statement, string place, string reason)
    {
        var problem = Assert.Throws<GraphException>(() => CypherGuard.Check(statement)).Problems.Single();

        Assert.Equal(place, problem.Place);
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_that_writes_is_refused_wherever_it_is_put_in()
    {
        // At every place between two tokens of every statement that is let through.
        string[] writes = ["CREATE (q)", "SET q.x = 1", "DETACH DELETE q", "LOAD CSV FROM 'x' AS q", "FOREACH (q IN [1] | CREATE (z))", "CALL { CREATE (q) }", "REMOVE q.x", "USE system", "FINISH"];

        var passed =
            from example in CypherExamples.All.Select(e => e.Data)
            from place in CypherTokens.Read(example).Select(t => t.Start)
            from write in writes
            let statement = $"{example[..place]}\n{write} {example[place..]}"
            where Passes(statement)
            select statement;

        Assert.Empty(passed);
    }

    [Fact]
    public void Nesting_has_an_end()
    {
        string[] deep = [new('(', 5_000), new('[', 5_000), string.Concat(Enumerable.Repeat("{a:", 3_000)), string.Concat(Enumerable.Repeat("CASE ", 3_000)), string.Concat(Enumerable.Repeat("a{b:", 3_000)), string.Concat(Enumerable.Repeat("COUNT { RETURN ", 1_000))];

        Assert.All(deep, d => Assert.Throws<GraphException>(() => CypherGuard.Check($"RETURN {d}")));
        Assert.Throws<GraphException>(() => CypherGuard.Check($"MATCH {new string('(', 5_000)}"));
        Assert.Throws<GraphException>(() => CypherGuard.Check($"MATCH (n:{new string('(', 5_000)}"));
        Assert.Throws<GraphException>(() => CypherGuard.Check($"RETURN 1 {new string(' ', 20_000)}"));
        Assert.Throws<GraphException>(() => CypherGuard.Check($"RETURN 1 IS :: {string.Concat(Enumerable.Repeat("LIST<", 3_000))}"));
    }

    [Property(MaxTest = 2_000)]
    public void Whatever_text_it_gets_it_refuses_or_lets_through(string? text) => Assert.True(Passes(text ?? "") || true);

    [Property(MaxTest = 3_000)]
    public void Whatever_tokens_it_gets_it_refuses_or_lets_through(int seed) => Assert.True(Passes(Jumbled(new Random(seed))) || true);

    // Pieces of statements that are let through, which reach further into the grammar than letters at random.
    internal static string Jumbled(Random random)
    {
        var text = new StringBuilder();
        for (var piece = random.Next(1, 6); piece > 0; piece--)
        {
            var (example, tokens) = Pick(random);
            var from = random.Next(tokens.Count);
            var to = random.Next(from, tokens.Count);
            text.Append(example[tokens[from].Start..tokens[to].Start]).Append(random.Next(8) == 0 ? (char)random.Next(0x250) : ' ');
        }

        return text.ToString();
    }

    private static (string Example, IReadOnlyList<CypherToken> Tokens) Pick(Random random)
    {
        var example = CypherExamples.All.ElementAt(random.Next(CypherExamples.All.Count)).Data;
        return (example, CypherTokens.Read(example));
    }

    internal static bool Passes(string statement)
    {
        try
        {
            CypherGuard.Check(statement);
            return true;
        }
        catch (GraphException)
        {
            return false;
        }
    }
}
