
namespace Graph.Tests.Api;

public class PathFieldTests
{
    [Fact]
    public async Task The_strongest_and_then_shortest_paths_connect_two_entities()
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync("""
            { paths(from: "order", to: "tech") {
                pairs { first { id } last { id } status length pathsFound paths { sentence window { start end empty } hops { forward relation { id } } } }
                coverage { found shown pathsFound complete everythingShown maxHops together types } } }
            """);

        var paths = answer.GetProperty("data").GetProperty("paths");
        var pair = Assert.Single(paths.GetProperty("pairs").EnumerateArray());
        Assert.Equal(("REPORTED", 3), (pair.GetProperty("status").GetString(), pair.GetProperty("length").GetInt32()));
        Assert.Equal("Order on the app names Acme, which makes or operates App, which uses Recommendation.", pair.GetProperty("paths")[0].GetProperty("sentence").GetString());
        var coverage = paths.GetProperty("coverage");
        Assert.Equal((1, true, true, 6, false), (coverage.GetProperty("found").GetInt32(), coverage.GetProperty("complete").GetBoolean(), coverage.GetProperty("everythingShown").GetBoolean(), coverage.GetProperty("maxHops").GetInt32(), coverage.GetProperty("together").GetBoolean()));
        Assert.DoesNotContain("COMMENTS_ON", coverage.GetProperty("types").EnumerateArray().Select(t => t.GetString()));
    }

    [Fact]
    public async Task No_path_is_an_answer_that_says_what_was_searched()
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync("""{ paths(from: "order", to: "tech", types: ["TARGETS"], maxHops: 2) { pairs { status } coverage { found complete types maxHops release } } }""");

        var paths = answer.GetProperty("data").GetProperty("paths");
        Assert.Empty(paths.GetProperty("pairs").EnumerateArray());
        Assert.StartsWith("""{"found":0,"complete":true,"types":["TARGETS"],"maxHops":2,"release":""", paths.GetProperty("coverage").GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("paths(from: \"acme\", to: \"acme\") { coverage { found } }", "SAME_ENTITY")]
    [InlineData("paths(from: \"acme\", to: \"acne\") { coverage { found } }", "UNKNOWN_ID")]
    [InlineData("paths(from: \"acme\", to: \"sale\", types: [\"OWN\"]) { coverage { found } }", "UNKNOWN_RELATION_TYPE")]
    [InlineData("match(pattern: \"(:Company\") { coverage { found } }", "BAD_PATTERN")]
    [InlineData("match(pattern: \"(:Company)-[:OWNS]->{1,99}(:Company)\") { coverage { found } }", "BAD_PATTERN")]
    [InlineData("match(pattern: \"(:Company)-[:OWNS]->(:Company)\", from: [\"nobody\"]) { coverage { found } }", "UNKNOWN_ID")]
    [InlineData("assess(deal: {announced: \"2020\"}) { coverage { found } }", "NOTHING_ASSUMED")]
    [InlineData("assess(deal: {announced: \"2020\", parties: [{entity: \"land\", role: SELLER}]}) { coverage { found } }", "WRONG_KIND")]
    [InlineData("timeline(of: {entities: [\"acne\"]}) { entities }", "UNKNOWN_ID")]
    public async Task A_question_that_cannot_be_answered_says_why(string question, string code)
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync($"{{ {question} }}");

        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_pattern_of_ones_own_gives_its_pairs()
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync("""
            { match(pattern: "(:Policy)-[:LISTS]->(:ControlItem)-[:COVERS]->(:Technology)<-[:USES]-(:Product)", to: ["app"]) { pairs { first { id } last { id } length } coverage { found together } } }
            """);

        Assert.Equal(
            """{"match":{"pairs":[{"first":{"id":"catalogue"},"last":{"id":"app"},"length":3}],"coverage":{"found":1,"together":true}}}""",
            answer.GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task A_deal_that_does_not_exist_is_touched_as_one_that_does()
    {
        await using var server = await ApiServer.StartAsync();
        const string Answers = "answers { rule { name } policy { id } status length paths { sentence position window { start end } hops { relation { id assumed } to { id } } } }";

        var answer = await server.AskAsync($$"""
            { assess(deal: {announced: "2020-09-15", parties: [{entity: "acme", role: SELLER}], assets: ["app"]}) {
                entity { id name ... on Deal { announced sellers { nodes { id } } includes { totalCount nodes { id } } } } {{Answers}} coverage { found complete } } }
            """);

        var assessment = answer.GetProperty("data").GetProperty("assess");
        Assert.Equal(
            """{"id":"assumed:deal","name":"Assumed deal","announced":"2020-09-15","sellers":{"nodes":[{"id":"acme"}]},"includes":{"totalCount":1,"nodes":[{"id":"app"}]}}""",
            assessment.GetProperty("entity").GetRawText());
        var touches = assessment.GetProperty("answers").EnumerateArray().ToDictionary(a => a.GetProperty("policy").GetProperty("id").GetString()!);
        Assert.Equal(["catalogue", "order"], touches.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("lists-technology-in-asset", touches["catalogue"].GetProperty("rule").GetProperty("name").GetString());
        var last = touches["order"].GetProperty("paths")[0].GetProperty("hops").EnumerateArray().Last();
        Assert.True(last.GetProperty("relation").GetProperty("assumed").GetBoolean());
        Assert.Equal("assumed:deal", last.GetProperty("to").GetProperty("id").GetString());
        Assert.Equal("During", touches["order"].GetProperty("paths")[0].GetProperty("position").GetString(), ignoreCase: true);
    }

    [Fact]
    public async Task A_timeline_tells_the_events_of_a_trace_by_day()
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync("""
            { timeline(of: {trace: {from: "sale"}}) { entities coverage { found complete } events { nodes { date type entity { id } statements { document { id } } } totalCount } } }
            """);

        var timeline = answer.GetProperty("data").GetProperty("timeline");
        var dates = timeline.GetProperty("events").GetProperty("nodes").EnumerateArray().Select(e => $"{e.GetProperty("date").GetString()} {e.GetProperty("entity").GetProperty("id").GetString()}");
        Assert.Equal(["2020-08-01 sale", "2020-08-06 order", "2020-08-15 sale", "2020-08-28 catalogue", "2021-06-09 order", "2022-03 sale"], dates);
        Assert.True(timeline.GetProperty("coverage").GetProperty("complete").GetBoolean());
    }

    [Theory]
    [InlineData("from: \"2021-06-09\"", "order:Ended:2021-06-09,sale:Ended:2022-03")]
    [InlineData("to: \"2020-08-01\"", "sale:Announced:2020-08-01")]
    [InlineData("types: [ENDED], from: \"2022-03-15\", to: \"2022-03-20\"", "sale:Ended:2022-03")]
    [InlineData("knownAt: \"2020-08-05\"", "")]
    public async Task A_timeline_is_cut_by_days_types_and_clock(string arguments, string expected)
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync($"{{ timeline(of: {{kinds: [DEAL, POLICY]}}, {arguments}) {{ events {{ nodes {{ id }} }} }} }}");

        var ids = answer.GetProperty("data").GetProperty("timeline").GetProperty("events").GetProperty("nodes").EnumerateArray().Select(e => e.GetProperty("id").GetString());
        Assert.Equal(expected, string.Join(',', ids));
    }
}
