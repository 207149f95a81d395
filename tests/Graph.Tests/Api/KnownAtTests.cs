using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Core.Dates;

namespace Graph.Tests.Api;

/// <summary>
/// With a known-at day nothing in an answer rests on a document that was not public by then. Each text of the sample names the
/// document that it rests on, so every string of an answer to a question for every field there is tells where it came from.
/// </summary>
public sealed partial class KnownAtTests(KnownAtTests.Server server) : IClassFixture<KnownAtTests.Server>
{
    /// <summary>Days before documents were public, the day on which one was taken back, and none.</summary>
    public static TheoryData<string?> Days => new("2017-12-31", "2020-08-05", "2020-08-27", "2020-08-31", "2021-01-10", "2021-06-08", "2022-03-30", null);

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Nothing_about_an_entity_rests_on_a_later_document(string? knownAt)
    {
        var answer = await AskOfEveryEntityAsync(knownAt);

        Assert.Empty(Later(answer, knownAt));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Nothing_in_a_trace_rests_on_a_later_document(string? knownAt)
    {
        foreach (var about in (string[])["sale", "order", "catalogue"])
        {
            var answer = await AskAsync([about], id => $"trace(from: \"{id}\", first: 4, paths: 1, knownAt: $knownAt)", "Trace", knownAt);

            var codes = answer.TryGetProperty("errors", out var errors) ? errors.EnumerateArray().Select(e => e.GetProperty("extensions").GetProperty("code").GetString()) : [];
            Assert.All(codes, code => Assert.True(code == "NOT_KNOWN_YET", errors.ToString()));
            Assert.Empty(answer.TryGetProperty("data", out var data) ? Later(data, knownAt) : []);
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Nothing_a_search_finds_rests_on_a_later_document(string? knownAt)
    {
        var answer = await AskAsync(["app", "出口", "doc-2021-06-09", "acme order sale"], text => $"search(text: \"{text}\", first: 10, knownAt: $knownAt)", "SearchResult", knownAt);

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Empty(Later(answer, knownAt));
    }

    [Fact]
    public async Task Without_the_clock_the_same_questions_reach_every_document()
    {
        var answer = await AskOfEveryEntityAsync(knownAt: null);

        Assert.Equal(ApiSample.All.Documents.Select(d => d.Id).Order(StringComparer.Ordinal), Documents(answer).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_entity_of_which_nothing_was_public_is_not_there()
    {

        var answer = await server.Api.AskAsync("""{ entity(by: {id: "catalogue"}, knownAt: "2020-08-27") { id } }""");

        Assert.Equal("""{"entity":null}""", answer.GetProperty("data").GetRawText());
        Assert.False(answer.TryGetProperty("errors", out _));
    }

    [Fact]
    public async Task A_profile_is_withheld_until_its_sources_were_public()
    {
        const string Query = """query($day: Date) { entity(by: {id: "order"}, knownAt: $day) { name summary status sources { id } } }""";

        var before = await server.Api.AskAsync(Query, new { day = "2021-06-08" });
        var after = await server.Api.AskAsync(Query, new { day = "2021-06-09" });

        Assert.Equal("""{"entity":{"name":"Order on the app","summary":null,"status":null,"sources":[]}}""", before.GetProperty("data").GetRawText());
        Assert.Equal("revoked", after.GetProperty("data").GetProperty("entity").GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_statement_of_a_retracted_document_is_shown_and_flagged()
    {
        const string Query = """
            query($day: Date) { entity(by: {id: "acme"}, knownAt: $day) {
              relations(types: ["MAKES"]) { nodes { statements { counts document { id retracted } } } } } }
            """;

        Assert.Equal((true, null), Flag(await server.Api.AskAsync(Query, new { day = "2021-01-09" })));
        Assert.Equal((false, "2021-01-10"), Flag(await server.Api.AskAsync(Query, new { day = "2021-01-10" })));
    }

    [Fact]
    public async Task The_dates_of_a_deal_are_those_known_by_then()
    {
        const string Query = """query($day: Date) { entity(by: {id: "sale"}, knownAt: $day) { ... on Deal { announced signed ended } } }""";

        var before = await server.Api.AskAsync(Query, new { day = "2020-12-31" });
        var retracted = await server.Api.AskAsync(Query, new { day = "2021-01-10" });
        var after = await server.Api.AskAsync(Query);

        Assert.Equal("""{"entity":{"announced":"2020-08-01","signed":"2020-08-15","ended":null}}""", before.GetProperty("data").GetRawText());
        Assert.Equal("""{"entity":{"announced":"2020-08-01","signed":null,"ended":null}}""", retracted.GetProperty("data").GetRawText());
        Assert.Equal("""{"entity":{"announced":"2020-08-01","signed":null,"ended":"2022-03"}}""", after.GetProperty("data").GetRawText());
    }

    /// <summary>The strings that name a document not public by a day.</summary>
    private static IEnumerable<string> Later(JsonElement answer, string? knownAt)
    {
        var day = knownAt is null ? int.MaxValue : DateOnly.ParseExact(knownAt, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;
        return Documents(answer).Where(d => PartialDate.Parse(d[4..]).LastDay > day);
    }

    private static IEnumerable<string> Documents(JsonElement answer) => DocumentId().Matches(answer.GetRawText()).Select(m => m.Value).Distinct();

    private static (bool Counts, string? Retracted) Flag(JsonElement answer)
    {
        var statements = answer.GetProperty("data").GetProperty("entity").GetProperty("relations").GetProperty("nodes")[0].GetProperty("statements");
        var statement = Assert.Single(statements.EnumerateArray(), s => s.GetProperty("document").GetProperty("id").GetString() == "doc-2020-08-15");
        return (statement.GetProperty("counts").GetBoolean(), statement.GetProperty("document").GetProperty("retracted").GetString());
    }

    private async Task<JsonElement> AskOfEveryEntityAsync(string? knownAt)
    {
        var answer = await AskAsync(ApiSample.All.Entities.Select(e => e.Id), id => $"entity(by: {{id: \"{id}\"}}, knownAt: $knownAt)", "Entity", knownAt);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer;
    }

    /// <summary>Asks several questions of one type in one request, for every field there is.</summary>
    private Task<JsonElement> AskAsync(IEnumerable<string> about, Func<string, string> question, string type, string? knownAt)
    {
        var questions = string.Join(' ', about.Select((text, i) => $"q{i}: {question(text)} {{ ...All }}"));
        return server.Api.AskAsync($$"""query($knownAt: Date) { {{questions}} } fragment All on {{type}} {{server.Fields.Of(type)}}""", new { knownAt });
    }

    [GeneratedRegex(@"doc-\d{4}(-\d\d){0,2}")]
    private static partial Regex DocumentId();

    /// <summary>One server for all cases: none of them changes anything. The whole schema at once is deeper and dearer than any question of a client.</summary>
    public sealed class Server : IAsyncLifetime
    {
        internal ApiServer Api { get; private set; } = null!;

        internal EveryField Fields { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Api = await ApiServer.StartAsync(
                null, [.. EveryField.Limits, ("Graph:Api:TimeoutSeconds", "100")]);
            Fields = await EveryField.ReadAsync(Api);
        }

        public ValueTask DisposeAsync() => Api.DisposeAsync();
    }
}
