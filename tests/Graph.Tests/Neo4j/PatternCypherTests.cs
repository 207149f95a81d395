using System.Text.Json;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Core.Stores;
using Graph.Neo4j.Connections;
using Graph.Neo4j.Matching;

namespace Graph.Tests.Neo4j;

/// <summary>The Cypher of every form of a pattern, and its parameters.</summary>
public class PatternCypherTests
{
    public static TheoryData<string, string> Patterns => new()
    {
        // Kinds: none, one, several, at the ends and within; every direction; one type, several, any.
        { "()-[:OWNS]->()", $"(first:Entity)-{Hop(0, ":OWNS")}->(last:Entity)" },
        { "(:Policy)<-[:OWNS]-(:Deal)", $"(first:Entity&Policy)<-{Hop(0, ":OWNS")}-(last:Entity&Deal)" },
        { "(p:Policy|Case)-[:OWNS|USES]-(d:Deal|Company)", $"(first:Entity&(Policy|Case))-{Hop(0, ":OWNS|USES")}-(last:Entity&(Deal|Company))" },
        { "()-[]->()<--()--()", $"(first:Entity)-{Hop(0, "")}->()<-{Hop(1, "")}-()-{Hop(2, "")}-(last:Entity)" },
        { "()-[]-(:Company)-[]-(x:Company|Person)-[]-()", $"(first:Entity)-{Hop(0, "")}-(:Company)-{Hop(1, "")}-(:Company|Person)-{Hop(2, "")}-(last:Entity)" },

        // Properties.
        { "({id: 'a'})-[]-({name: 'b'})-[]-(:Deal {type: 'c'})", $"(first:Entity {{id: $p0_0}})-{Hop(0, "")}-( {{name: $p1_0}})-{Hop(1, "")}-(last:Entity&Deal {{type: $p2_0}})" },
        { "(:Policy {type: 'a', name: 'b'})-[]-()", $"(first:Entity&Policy {{type: $p0_0, name: $p0_1}})-{Hop(0, "")}-(last:Entity)" },
        { "({id: 'a', id: 'b'})-[]-()", $"(first:Entity {{id: $p0_0, id: $p0_1}})-{Hop(0, "")}-(last:Entity)" },

        // Repetitions: a selector only where paths may differ in length.
        { "()-[:OWNS]->{2}()", $"(first:Entity)-{Hop(0, ":OWNS")}->{{2,2}}(last:Entity)" },
        { "()-[:OWNS]->{1}()", $"(first:Entity)-{Hop(0, ":OWNS")}->(last:Entity)" },
        { "()-[:OWNS]->{1,3}()", $"ANY SHORTEST ((first:Entity)-{Hop(0, ":OWNS")}->{{1,3}}(last:Entity))" },
        { "()<-[:OWNS]-{,2}()-[]-()", $"ANY SHORTEST ((first:Entity)<-{Hop(0, ":OWNS")}-{{0,2}}()-{Hop(1, "")}-(last:Entity))" },
        { "()-[:OWNS]->+()", $"ANY SHORTEST ((first:Entity)-{Hop(0, ":OWNS")}->{{1,8}}(last:Entity))" },
        { "()-[:OWNS]-*()-[]->{2}()", $"ANY SHORTEST ((first:Entity)-{Hop(0, ":OWNS")}-{{0,8}}()-{Hop(1, "")}->{{2,2}}(last:Entity))" },
    };

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_pattern_is_written_as_Cypher(string pattern, string expected)
    {
        var cypher = new PatternCypher(Query(pattern) with { Together = false }).Count();
        Assert.Equal($"MATCH p = {expected}\nRETURN count(DISTINCT [first.id, last.id])", cypher.Text);
    }

    [Fact]
    public void Anchors_are_sought_by_id_before_the_paths()
    {
        var none = Query("(:Policy)-[:TARGETS]->(:Company)") with { Together = false };
        var path = $"-{Hop(0, ":TARGETS")}->";
        Equal(none with { First = ["a", "b", "a"] }, $$"""
            MATCH (first:Entity) WHERE first.id IN $first
            CALL (first) {
              MATCH p = (first:Policy){{path}}(last:Entity&Company)
              RETURN last, p
            }
            """, """{"first":["a","b"]}""");
        Equal(none with { Last = [] }, $$"""
            MATCH (last:Entity) WHERE last.id IN $last
            CALL (last) {
              MATCH p = (first:Entity&Policy){{path}}(last:Company)
              RETURN first, p
            }
            """, """{"last":[]}""");
        Equal(none with { First = ["a"], Last = ["a"] }, $$"""
            MATCH (first:Entity) WHERE first.id IN $first
            MATCH (last:Entity) WHERE last.id IN $last
            CALL (first, last) {
              MATCH p = (first:Policy){{path}}(last:Company)
              RETURN p
            }
            """, """{"first":["a"],"last":["a"]}""");

        static void Equal(MatchQuery query, string text, string parameters)
        {
            var cypher = new PatternCypher(query).Count();
            Assert.Equal($"{text}\nRETURN count(DISTINCT [first.id, last.id])", cypher.Text);
            Assert.Equal(parameters, Json(cypher, "first", "last"));
        }
    }

    [Theory]
    [InlineData(null, null, """{"heldFrom":2147483647,"heldUntil":-2147483648}""")]
    [InlineData(737_000, null, """{"heldFrom":737000,"heldUntil":737000}""")]
    [InlineData(null, 737_001, """{"heldFrom":2147483647,"heldUntil":-2147483648,"known":737001}""")]
    [InlineData(737_000, 737_001, """{"heldFrom":737000,"heldUntil":737000,"known":737001}""")]
    public void Days_are_parameters_of_one_text(int? asOf, int? knownAt, string expected)
    {
        var other = knownAt is null ? Clocks.None : new Clocks(KnownAt: 1);
        var plain = new PatternCypher(Query("(:Policy)-[:OWNS]->{1,2}()") with { Clocks = other }).Best(RelationStatus.Disputed, [("a", "b")]);
        var cypher = new PatternCypher(Query("(:Policy)-[:OWNS]->{1,2}()") with { Clocks = new Clocks(asOf, knownAt), MaxPairs = 7 }).Best(RelationStatus.Ruled);
        Assert.Equal(plain.Text, cypher.Text);
        Assert.Equal(expected, Json(cypher, "heldFrom", "heldUntil", "known"));
    }

    [Fact]
    public void The_last_step_known_at_a_day_counts_on_each_hop_and_in_the_window()
    {
        var cypher = new PatternCypher(Query("()-[:OWNS]->()") with { Clocks = new Clocks(KnownAt: 1) }).Count();
        Assert.Equal($"""
            MATCH p = (first:Entity)-[r0:OWNS WHERE r0.first <= $known AND {Step("r0", "status", "Status")} <= $level AND {Step("r0", "start", "Start")} <= {Step("r0", "end", "End")} AND {Step("r0", "start", "Start")} <= $heldFrom AND $heldUntil <= {Step("r0", "end", "End")}]->(last:Entity)
              WHERE {Furthest("[r0]", "$withinStart", ">", Step("r", "start", "Start"))} <= {Furthest("[r0]", "$withinEnd", "<", Step("r", "end", "End"))}
            RETURN count(DISTINCT [first.id, last.id])
            """, cypher.Text);

        static string Step(string r, string last, string earlier) =>
            $"CASE WHEN {r}.known <= $known THEN {r}.{last} ELSE {r}.step{earlier}[size([d IN {r}.stepKnown WHERE d <= $known]) - 1] END";
    }

    [Fact]
    public void Hops_that_must_have_held_together_are_a_condition_of_the_path()
    {
        var cypher = new PatternCypher(Query("()-[:OWNS]->{1,2}()-[:USES]->()")).Count();
        Assert.Equal($$"""
            MATCH p = ANY SHORTEST ((first:Entity)-{{Hop(0, ":OWNS")}}->{1,2}()-{{Hop(1, ":USES")}}->(last:Entity)
              WHERE {{Latest("r0 + [r1]")}} <= {{Earliest("r0 + [r1]")}})
            RETURN count(DISTINCT [first.id, last.id])
            """, cypher.Text);
        Assert.Equal("""{"level":4,"withinEnd":2147483647,"withinStart":-2147483648}""", Json(cypher, "withinStart", "withinEnd", "level"));
    }

    [Fact]
    public void The_days_that_windows_are_cut_down_to_are_parameters_of_one_text()
    {
        var query = Query("()-[:OWNS]->{1,2}()");
        var (plain, within) = (new PatternCypher(query).Count(), new PatternCypher(query with { Within = new Window(3, 7) }).Count());
        Assert.Equal(plain.Text, within.Text);
        Assert.Equal("""{"withinEnd":7,"withinStart":3}""", Json(within, "withinStart", "withinEnd"));
    }

    [Fact]
    public void The_best_pairs_come_with_all_shortest_paths_of_a_level()
    {
        var query = Query("(policy:Policy)-[:TARGETS]->{1,2}(deal:Deal)") with { Last = ["d"], Clocks = new Clocks(AsOf: 5), MaxPathsPerPair = 3, MaxPairs = 10, Together = false };
        var cypher = new PatternCypher(query).Best(RelationStatus.Reported);
        Assert.Equal($$"""
            MATCH (last:Entity) WHERE last.id IN $last
            CALL (last) {
              MATCH p = ALL SHORTEST ((first:Entity&Policy)-{{Hop(0, ":TARGETS")}}->{1,2}(last:Deal))
              RETURN first, p
            }
            WITH first, last, p WHERE $all OR $among[first.id + ' ' + last.id]
            WITH DISTINCT first.id AS first, last.id AS last, [n IN nodes(p) | n.id] AS nodes, [r IN relationships(p) | r.id] AS relations, {{Furthest("relationships(p)", "0", ">", "r.status")}} AS status, {{Latest("relationships(p)")}} AS start, {{Earliest("relationships(p)")}} AS end
            ORDER BY relations
            WITH first, last, size(relations) AS hops, status, min(start) AS windowStart, count(*) AS found, collect([relations, nodes, start, end])[..$paths] AS paths
            ORDER BY status
            WITH first, last, hops, collect([status, windowStart, found, paths])[0] AS best
            RETURN first, last, best[0], hops, best[1], best[2], best[3]
            ORDER BY best[0], hops, best[1], first, last LIMIT $pairs
            """, cypher.Text);
        Assert.Equal(
            """{"all":true,"among":{},"heldFrom":5,"heldUntil":5,"last":["d"],"level":2,"pairs":10,"paths":3,"withinEnd":2147483647,"withinStart":-2147483648}""", Json(cypher));
        Assert.Equal("""{"all":false,"among":{"p d":true,"q d":true}}""", Json(new PatternCypher(query).Best(RelationStatus.Reported, [("p", "d"), ("q", "d")]), "all", "among"));
    }

    [Theory]
    [InlineData("x'}) MATCH (n) DETACH DELETE n //")]
    [InlineData("`]->() RETURN 1 //")]
    [InlineData("$first \\u0027 \" {}")]
    public void Nothing_that_a_user_writes_becomes_Cypher(string text)
    {
        var (cypher, plain) = (Made(text), Made("plain"));
        Assert.Equal(plain.Count().Text, cypher.Count().Text);
        var best = cypher.Best(RelationStatus.Ruled);
        Assert.Equal(plain.Best(RelationStatus.Ruled).Text, best.Text);
        Assert.All((string[])["p0_0", "p0_1", "p1_0"], name => Assert.Equal(text, best.Parameters[name]));
        Assert.Equal([text], (IEnumerable<string>)best.Parameters["first"]!);

        static PatternCypher Made(string text)
        {
            var first = new NodePattern(text, [EntityKind.Policy], [new PropertyTest("id", text), new PropertyTest("name", text)]);
            var last = new NodePattern(null, [], [new PropertyTest("type", text)]);
            var pattern = new PathPattern([first, last], [new HopPattern(["OWNS"], HopDirection.Forward, 1, 2)]);
            return new PatternCypher(new MatchQuery(pattern) { First = [text], Last = [text] });
        }
    }

    [Fact]
    public void A_type_or_property_that_is_none_of_ours_is_refused()
    {
        var node = new NodePattern(null, [], []);
        var hop = new HopPattern(["OWNS]->() RETURN 1 //"], HopDirection.Forward, 1, 1);
        Assert.Throws<Core.GraphException>(() => new PatternCypher(new MatchQuery(new PathPattern([node, node], [hop]))));
        var named = new NodePattern(null, [], [new PropertyTest("id: 1}) //", "x")]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PatternCypher(new MatchQuery(new PathPattern([named, node], [hop with { Types = [] }]))));
    }

    private static string Hop(int i, string types)
    {
        var r = $"r{i}";
        return $"[{r}{types} WHERE {r}.status <= $level AND {r}.start <= {r}.end AND {r}.start <= $heldFrom AND $heldUntil <= {r}.end]";
    }

    private static string Latest(string relations) => Furthest(relations, "$withinStart", ">", "r.start");

    private static string Earliest(string relations) => Furthest(relations, "$withinEnd", "<", "r.end");

    private static string Furthest(string relations, string from, string beyond, string value) =>
        $"reduce(so = {from}, r IN {relations} | CASE WHEN {value} {beyond} so THEN {value} ELSE so END)";

    private static MatchQuery Query(string pattern) => new(PathPatternParser.Parse(pattern));

    /// <summary>The parameters of these names, or all, ascending by name.</summary>
    private static string Json(CypherStatement cypher, params string[] names) => JsonSerializer.Serialize(cypher.Parameters
        .Where(p => names.Length == 0 || names.Contains(p.Key))
        .OrderBy(p => p.Key, StringComparer.Ordinal)
        .ToDictionary(p => p.Key, p => p.Value));
}
