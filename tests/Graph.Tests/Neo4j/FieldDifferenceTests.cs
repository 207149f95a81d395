using System.Text.Json;
using Graph.Tests.Api;

namespace Graph.Tests.Neo4j;

/// <summary>Every field of the API answers from Neo4j as from the embedded store, to the byte.</summary>
[Collection(Neo4jTests.Name)]
public sealed class FieldDifferenceTests(Neo4jServer server)
{
    private static readonly (string Name, string Value)[] Generous = [.. EveryField.Limits, ("Graph:Api:TimeoutSeconds", "120")];

    /// <summary>A question for each field of Query, by the name of the field: what is asked, and of which type the answer is.</summary>
    private static readonly (string Field, string Call, string Type)[] Calls =
    [
        ("node", "node(id: \"order.TARGETS.acme\")", "Node"),
        ("nodes", "nodes(ids: [\"sale\", \"doc-2018\", \"order:Issued:2020-08-06\", \"acme.MAKES.app_doc-2018\", \"nobody\"])", "Node"),
        ("entity", "entity(by: {wikidata: \"doc-2022-03\"}, asOf: \"2020-08-10\")", "Entity"),
        ("entities", "entities(filter: {kinds: [POLICY, DEAL, COMPANY]}, orderBy: {field: NAME, direction: DESC}, first: 3)", "EntityConnection"),
        ("documents", "documents(filter: {from: \"2020-08-06\", to: \"2020-12-31\"}, orderBy: {field: DATE, direction: DESC}, first: 4)", "DocumentConnection"),
        ("statements", "statements(filter: {statuses: [REPORTED], subject: RELATION}, first: 5, knownAt: \"2020-12-31\")", "StatementConnection"),
        ("timeline", "timeline(of: {trace: {from: \"sale\"}}, types: [ISSUED, ENDED, SIGNED])", "Timeline"),
        ("trace", "trace(from: \"sale\", first: 4, paths: 2, knownAt: \"2020-12-31\")", "Trace"),
        ("assess", "assess(deal: {announced: \"2020-09\", parties: [{entity: \"acme\", role: SELLER}], assets: [\"app\"]}, first: 4, paths: 2)", "Trace"),
        ("paths", "paths(from: \"order\", to: \"tech\", maxHops: 5, paths: 2)", "Paths"),
        ("match", "match(pattern: \"(:Policy)-[:TARGETS]->(:Company)-[]-{1,2}(:Deal)\", together: false, first: 4, paths: 2)", "Paths"),
        ("rules", "rules", "Rule"),
        ("kinds", "kinds", "Kind"),
        ("relationTypes", "relationTypes", "RelationType"),
        ("release", "release", "Release"),
        ("stats", "stats", "Statistics"),
    ];

    // What a search weighs beside exact names may differ, Cypher is for one of the stores, and a journal tells when.
    private static readonly string[] Apart = ["search", "cypher", "journal"];

    [Fact]
    public async Task Every_field_answers_from_both_stores_to_the_byte()
    {
        await (await server.OpenEmptyAsync()).DisposeAsync();
        await using var neo4j = await ApiServer.StartAsync(null, [.. ApiServer.StoredIn(server.Options), .. Generous]);
        await using var embedded = await ApiServer.StartAsync(null, Generous);
        var every = await EveryField.ReadAsync(embedded);
        var fields = await embedded.AskAsync("{ __schema { queryType { fields { name } } } }");
        Assert.Equal(
            fields.GetProperty("data").GetProperty("__schema").GetProperty("queryType").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()).Order(),
            Calls.Select(c => c.Field).Concat(Apart).Order());

        foreach (var (_, call, type) in Calls)
        {
            // All that a node may be is asked for below the fields of its own kind.
            var query = $"{{ {call} {(type == "Node" ? "{ __typename id ... on Relation { status } ... on Document { title } ... on Event { label } ... on Statement { says } }" : every.Of(type))} }}";
            var (one, other) = (await embedded.AskAsync(query), await neo4j.AskAsync(query));
            Assert.False(one.TryGetProperty("errors", out var errors), $"{call}: {errors}");
            Assert.True(Text(one) == Text(other), $"{call}\nembedded {Text(one)}\nneo4j {Text(other)}");
        }
    }

    [Fact]
    public async Task An_exact_name_is_the_first_hit_of_both_stores()
    {
        await (await server.OpenEmptyAsync()).DisposeAsync();
        await using var neo4j = await ApiServer.StartAsync(null, [.. ApiServer.StoredIn(server.Options), .. Generous]);
        await using var embedded = await ApiServer.StartAsync(null, Generous);

        foreach (var name in ApiSample.All.Entities.SelectMany(e => (string[])[e.Id, e.Name]))
        {
            var query = $"{{ search(text: {JsonSerializer.Serialize(name)}, first: 1) {{ hits {{ score matched entity {{ id name }} }} }} }}";
            Assert.Equal(Text(await embedded.AskAsync(query)), Text(await neo4j.AskAsync(query)));
        }
    }

    private static string Text(JsonElement answer) => answer.GetProperty("data").GetRawText();
}
