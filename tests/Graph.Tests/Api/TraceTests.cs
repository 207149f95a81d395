using System.Text.Json;

namespace Graph.Tests.Api;

public class TraceTests
{
    /// <summary>The question a front end asks: all of an answer in one request.</summary>
    public const string Everything = """
        query($asOf: Date, $knownAt: Date) {
          trace(from: "sale", asOf: $asOf, knownAt: $knownAt) {
            entity { id name }
            answers {
              rule { name reason pattern }
              policy { ...E ... on Policy { issued effective ended } }
              deal { ...E ... on Deal { announced signed closed ended } }
              status length windowStart pathsFound
              paths {
                sentence position window { start end empty }
                hops {
                  phrase forward from { ...E } to { ...E }
                  relation {
                    id type status start startBasis end endBasis window { start end }
                    statements { id says locator stance status basis decided end counts details { name value } saidBy { id name }
                      document { id title publisher date url language grade retracted } }
                  }
                }
              }
            }
            coverage { rules { name } rulesHash relationTypesHash asOf knownAt maxHops maxAnswers maxPaths release found shown pathsFound pathsShown complete everythingShown }
          }
        }
        fragment E on Entity { id kind name type summary sources { id title } events { date label type status statements { says document { id } } } }
        """;

    [Fact]
    public async Task A_trace_reads_aloud_with_its_evidence()
    {
        await using var server = await ApiServer.StartAsync();

        var trace = (await server.AskAsync(Everything)).GetProperty("data").GetProperty("trace");

        var path = Answer(trace, "order", "names-party").GetProperty("paths")[0];
        Assert.Equal("Order on the app names Acme, which is seller in Sale of the app.", path.GetProperty("sentence").GetString());
        var hop = path.GetProperty("hops")[0];
        Assert.Equal(("order", "acme"), (Id(hop.GetProperty("from")), Id(hop.GetProperty("to"))));
        Assert.True(hop.GetProperty("forward").GetBoolean());
        Assert.Equal(
            ["doc-2020-08-06", "doc-2020-12-31", "doc-2021-06-09"],
            hop.GetProperty("relation").GetProperty("statements").EnumerateArray().Select(s => Id(s.GetProperty("document"))));
    }

    [Fact]
    public async Task A_hop_against_its_relation_is_read_backwards()
    {
        await using var server = await ApiServer.StartAsync();

        var trace = (await server.AskAsync(Everything)).GetProperty("data").GetProperty("trace");

        var answer = Assert.Single(trace.GetProperty("answers").EnumerateArray(), a =>
            Id(a.GetProperty("policy")) == "catalogue" && a.GetProperty("length").GetInt32() == 4);
        var last = answer.GetProperty("paths")[0].GetProperty("hops")[3];
        Assert.Equal(("is included in", false), (last.GetProperty("phrase").GetString(), last.GetProperty("forward").GetBoolean()));
    }

    [Fact]
    public async Task A_claim_stands_under_its_own_rule_with_who_said_it()
    {
        await using var server = await ApiServer.StartAsync();

        var trace = (await server.AskAsync(Everything)).GetProperty("data").GetProperty("trace");

        var statement = Answer(trace, "catalogue", "said-to-apply").GetProperty("paths")[0].GetProperty("hops")[0].GetProperty("relation").GetProperty("statements")[0];
        Assert.Equal("scholar", Id(statement.GetProperty("saidBy")));
    }

    [Fact]
    public async Task The_end_of_a_relation_is_open_until_the_day_it_was_told()
    {
        await using var server = await ApiServer.StartAsync();

        var before = (await server.AskAsync(Everything, new { knownAt = "2021-06-08" })).GetProperty("data").GetProperty("trace");
        var after = (await server.AskAsync(Everything, new { knownAt = "2021-06-09" })).GetProperty("data").GetProperty("trace");

        Assert.Null(WindowEnd(before));
        Assert.Equal("2021-06-09", WindowEnd(after));
    }

    [Fact]
    public async Task Coverage_keeps_the_question_and_says_what_was_cut()
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync(
            """{ trace(from: "sale", asOf: "2020-09-02", knownAt: "2020-09-01", first: 1) { coverage { asOf knownAt maxAnswers found shown complete everythingShown } } }""");

        var coverage = answer.GetProperty("data").GetProperty("trace").GetProperty("coverage");
        Assert.Equal(
            """{"asOf":"2020-09-02","knownAt":"2020-09-01","maxAnswers":1,"found":3,"shown":1,"complete":true,"everythingShown":false}""",
            coverage.GetRawText());
    }

    [Fact]
    public async Task The_calls_of_a_trace_do_not_grow_with_its_answers()
    {
        await using var server = await ApiServer.StartAsync();
        server.Watch.Clear();
        await server.AskAsync(Everything, new { knownAt = "2020-08-06" });
        var few = server.Watch.Calls.Count(c => c != "Match");

        server.Watch.Clear();
        await server.AskAsync(Everything);

        Assert.InRange(server.Watch.Calls.Count(c => c != "Match"), 1, few + 2);
    }

    private static string? WindowEnd(JsonElement trace) =>
        Answer(trace, "order", "names-party").GetProperty("paths")[0].GetProperty("window").GetProperty("end").GetString();

    private static JsonElement Answer(JsonElement trace, string policy, string rule) => Assert.Single(
        trace.GetProperty("answers").EnumerateArray(),
        a => Id(a.GetProperty("policy")) == policy && a.GetProperty("rule").GetProperty("name").GetString() == rule);

    private static string Id(JsonElement node) => node.GetProperty("id").GetString()!;
}
