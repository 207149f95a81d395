using Graph.Api.Schemas;
using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Tests.Api;

public class NamedRelationTests
{
    public static TheoryData<EntityKind> Kinds => new(Enum.GetValues<EntityKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_named_relation_is_one_that_its_kind_can_have(EntityKind kind)
    {
        var impossible = NamedRelations.Of(kind).SelectMany(named => named.Types.Select(type => RelationTypes.Get(type)).Where(type => !Fits(type, kind, named)).Select(type => $"{named.Name}: {type.Name}"));

        Assert.Empty(impossible);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_relation_that_a_kind_can_have_has_a_name(EntityKind kind)
    {
        var named = NamedRelations.Of(kind).SelectMany(n => n.Types.Select(type => (type, n.Direction))).ToHashSet();
        var missing = RelationTypes.All.Where(t => t.From.Contains(kind) && !named.Contains((t.Name, Direction.Outgoing))).Select(t => $"{t.Name} from it")
            .Concat(RelationTypes.All.Where(t => t.To.Contains(kind) && !named.Contains((t.Name, Direction.Incoming))).Select(t => $"{t.Name} to it"));

        Assert.Empty(missing);
    }

    [Fact]
    public async Task A_named_relation_leads_to_its_entities_with_what_is_said()
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync(
            """{ entity(by: {id: "sale"}) { ... on Deal { parties { edges { relation { type status statements { document { id } } } node { id } } } includes { nodes { id } } } } }""");

        Assert.Equal(
            """{"entity":{"parties":{"edges":[{"relation":{"type":"SELLER_IN","status":"REPORTED","statements":[{"document":{"id":"doc-2020-08-06"}}]},"node":{"id":"acme"}}]},"includes":{"nodes":[{"id":"app"}]}}}""",
            answer.GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task The_policies_of_a_deal_are_policies_and_the_deals_of_a_policy_are_deals()
    {
        await using var server = await ApiServer.StartAsync();

        var answer = await server.AskAsync(
            """{ sale: entity(by: {id: "sale"}) { ... on Deal { policies { totalCount nodes { id } } } } order: entity(by: {id: "order"}) { ... on Policy { deals { totalCount nodes { id } } targets { nodes { id } } } } }""");

        Assert.Equal(
            """{"sale":{"policies":{"totalCount":1,"nodes":[{"id":"catalogue"}]}},"order":{"deals":{"totalCount":0,"nodes":[]},"targets":{"nodes":[{"id":"acme"}]}}}""",
            answer.GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task Named_relations_are_read_with_the_clocks_of_the_question()
    {
        await using var server = await ApiServer.StartAsync();
        const string Query = """query($day: Date) { entity(by: {id: "sale"}, knownAt: $day) { ... on Deal { policies { totalCount knownAt nodes { id } } } } }""";

        var before = await server.AskAsync(Query, new { day = "2020-08-31" });
        var after = await server.AskAsync(Query, new { day = "2020-09-01" });

        Assert.Equal("""{"entity":{"policies":{"totalCount":0,"knownAt":"2020-08-31","nodes":[]}}}""", before.GetProperty("data").GetRawText());
        Assert.Equal("""{"entity":{"policies":{"totalCount":1,"knownAt":"2020-09-01","nodes":[{"id":"catalogue"}]}}}""", after.GetProperty("data").GetRawText());
    }

    private static bool Fits(RelationType type, EntityKind kind, NamedRelation named) => named.Direction == Direction.Outgoing
        ? type.From.Contains(kind) && (named.Kinds.Count == 0 || named.Kinds.Any(type.To.Contains))
        : type.To.Contains(kind) && (named.Kinds.Count == 0 || named.Kinds.Any(type.From.Contains));
}
