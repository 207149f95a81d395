using System.Text.Json;
using Graph.Core.Changes;
using Graph.Core.Model;

namespace Graph.Tests.Api;

public class NodeTests
{
    [Theory]
    [InlineData("acme", "Company")]
    [InlineData("sale", "Deal")]
    [InlineData("order.TARGETS.acme", "Relation")]
    [InlineData("doc-2020-08-06", "Document")]
    [InlineData("order:Issued:2020-08-06", "Event")]
    [InlineData("order.TARGETS.acme_doc-2020-08-06", "Statement")]
    public async Task Everything_with_an_id_is_found_by_it(string id, string type)
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync("query($id: ID!) { node(id: $id) { __typename id } }", new { id });

        Assert.Equal((type, id), (answer.GetProperty("data").GetProperty("node").GetProperty("__typename").GetString(), answer.GetProperty("data").GetProperty("node").GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Several_come_in_the_order_of_their_ids_with_null_for_what_is_not_there()
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync("""{ nodes(ids: ["sale", "nobody", "doc-2018", "acme", "sale"]) { id } }""");

        Assert.Equal("""{"nodes":[{"id":"sale"},null,{"id":"doc-2018"},{"id":"acme"},{"id":"sale"}]}""", answer.GetProperty("data").GetRawText());
    }

    [Theory]
    [InlineData("catalogue", "2020-08-27", "2020-08-28")]
    [InlineData("catalogue.LISTS.item", "2020-08-27", "2020-08-28")]
    [InlineData("doc-2020-12-31", "2020-12-30", "2020-12-31")]
    [InlineData("order:Ended:2021-06-09", "2021-06-08", "2021-06-09")]
    [InlineData("order.TARGETS.acme_doc-2020-12-31", "2020-12-30", "2020-12-31")]
    public async Task Nothing_is_there_before_it_was_public(string id, string before, string after)
    {
        await using var server = await ApiServer.StartAsync();
        const string Query = "query($id: ID!, $day: Date) { node(id: $id, knownAt: $day) { id } }";

        Assert.Equal(JsonValueKind.Null, (await server.AskAsync(Query, new { id, day = before })).GetProperty("data").GetProperty("node").ValueKind);
        Assert.Equal(JsonValueKind.Object, (await server.AskAsync(Query, new { id, day = after })).GetProperty("data").GetProperty("node").ValueKind);
    }

    [Fact]
    public async Task More_than_a_hundred_ids_are_refused()
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Range(1, 101).Select(i => $"x{i}") });

        Assert.Equal("BAD_LIMIT", Code(answer));
    }

    [Fact]
    public async Task An_entity_is_found_by_its_id_elsewhere()
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync(
            """{ a: entity(by: {wikidata: "doc-2022-03"}) { id } b: entity(by: {externalId: {scheme: "wikidata", value: "doc-2022-03"}}) { id } c: entity(by: {lei: "doc-2022-03"}) { id } }""");

        Assert.Equal("""{"a":{"id":"sale"},"b":{"id":"sale"},"c":null}""", answer.GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task The_federal_register_is_asked_by_citation_first_and_then_by_document_number()
    {
        await using var server = await ApiServer.StartAsync(new ChangeSet
        {
            Documents = [new Document("d", "T", "P") { Date = Core.Dates.PartialDate.Parse("2020") }],
            Entities = [Act("cited", "federal_register", "85 FR 51297"), Act("numbered", "fr_doc", "2023-23055"), Act("x-cited", "federal_register", "X"), Act("a-numbered", "fr_doc", "X")],
        });

        var answer = await server.AskAsync(
            """{ a: entity(by: {federalRegister: "85 FR 51297"}) { id } b: entity(by: {federalRegister: "2023-23055"}) { id } c: entity(by: {federalRegister: "X"}) { id } d: entity(by: {federalRegister: "Y"}) { id } }""");

        Assert.Equal("""{"a":{"id":"cited"},"b":{"id":"numbered"},"c":{"id":"x-cited"},"d":null}""", answer.GetProperty("data").GetRawText());

        static Entity Act(string id, string scheme, string value) =>
            new(id, EntityKind.Policy, id) { ExternalIds = new Dictionary<string, string> { [scheme] = value }, Sources = ["d"] };
    }

    [Fact]
    public async Task An_id_elsewhere_counts_from_the_day_its_source_was_public()
    {
        await using var server = await ApiServer.StartAsync();
        const string Query = """query($day: Date) { entity(by: {wikidata: "doc-2022-03"}, knownAt: $day) { id } }""";

        Assert.Equal("""{"entity":null}""", (await server.AskAsync(Query, new { day = "2022-03-30" })).GetProperty("data").GetRawText());
        Assert.Equal("""{"entity":{"id":"sale"}}""", (await server.AskAsync(Query, new { day = "2022-03-31" })).GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task An_id_elsewhere_that_two_entities_have_is_an_error_that_names_them()
    {
        var twice = new Dictionary<string, string> { ["lei"] = "L1" };
        await using var server = await ApiServer.StartAsync(new ChangeSet
        {
            Documents = [new Document("d", "T", "P") { Date = Core.Dates.PartialDate.Parse("2020") }],
            Entities = [.. ((string[])["a", "b"]).Select(id => new Entity(id, EntityKind.Company, id) { ExternalIds = twice, Sources = ["d"] })],
        });

        var answer = await server.AskAsync("""{ entity(by: {lei: "L1"}) { id } }""");

        Assert.Equal("AMBIGUOUS_ID", Code(answer));
        Assert.Contains("'a' and 'b'", answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{id: "sale", lei: "x"}""")]
    [InlineData("{id: null}")]
    public async Task An_entity_is_named_in_exactly_one_way(string by)
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync($"{{ entity(by: {by}) {{ id }} }}");

        Assert.Contains("exactly one", answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static string? Code(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
