using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Patterns;
using Graph.Core.Rules;
using Graph.Core.Search;
using Graph.Core.Stores;
using Graph.Core.Tracing;
using Graph.Neo4j;
using Graph.Tests.Stores;

namespace Graph.Tests.Neo4j;

/// <summary>Whatever a user sends stays a value: a hostile text in every place where a text may come in changes nothing.</summary>
[Collection(Neo4jTests.Name)]
public sealed class Neo4jInjectionTests(Neo4jServer server) : IAsyncLifetime
{
    private Neo4jStore? _store;
    private Neo4jContent? _before;

    public static TheoryData<string> Hostile =>
    [
        "x'}) DETACH DELETE n //", "x\"}) DETACH DELETE n //", "x`) DETACH DELETE n //", "\\u0027}) MATCH (n) DETACH DELETE n //", "x\\' OR 1=1 RETURN 1 //",
        "$ids", "] MATCH (n) SET n.name = 'owned' //", "*:*", "words:[* TO *]", "a\nMATCH (n) DETACH DELETE n", "\0", "' UNION MATCH (n) DETACH DELETE n RETURN '1",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await server.OpenEmptyAsync();
        await _store.ApplyAsync(Sample.All, Cancel);
        _before = await Neo4jContent.ReadAsync(server.Options);
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
        {
            await _store.DisposeAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public Task By_ids_nothing_is_found(string text) => UnchangedAsync(async session =>
    {
        Assert.Empty(await session.GetEntitiesAsync([text], Cancel));
        Assert.Empty(await session.GetRelationsAsync([text], Cancel));
        Assert.Empty(await session.GetDocumentsAsync([text], Cancel));
        Assert.Empty(await session.EventsOfAsync([text], Cancel));
        Assert.Empty(await session.StatementsOfAsync(SubjectKind.Relation, [text], Cancel));
        Assert.Empty(await session.RelationsOfAsync([text], new RelationFilter([], Direction.Both, Clocks.None), new PageRequest(10), Cancel));
        await Assert.ThrowsAsync<GraphException>(() => session.MatchAsync(new MatchQuery(Sample.Chain) { First = [text] }, Cancel));
        await Assert.ThrowsAsync<GraphException>(() => session.MatchAsync(new MatchQuery(Sample.Chain) { Last = [text] }, Cancel));
    });

    [Theory]
    [MemberData(nameof(Hostile))]
    public Task By_cursors_and_filters_nothing_more_is_found(string text) => UnchangedAsync(async session =>
    {
        var all = await session.FindEntitiesAsync(new EntityFilter([]), EntityOrder.Id, descending: false, new PageRequest(100), Cancel);
        var after = await session.FindEntitiesAsync(new EntityFilter([]), EntityOrder.Id, descending: false, new PageRequest(100, new PageKey(text)), Cancel);
        Assert.Equal(all.Items.Count(e => string.CompareOrdinal(e.Entity.Id, text) > 0), after.Items.Count);
        var relations = await session.RelationsOfAsync(["acme"], new RelationFilter([text], Direction.Both, Clocks.None), new PageRequest(10, new PageKey(text)), Cancel);
        Assert.Empty(relations["acme"].Items);
    });

    [Theory]
    [MemberData(nameof(Hostile))]
    public Task By_search_text_only_names_are_searched(string text) => UnchangedAsync(async session =>
    {
        var terms = SearchText.Terms(text);
        var found = (await session.SearchAsync(terms, 10, Cancel)).Entities;
        Assert.All(SearchRanking.Rank(text, found), hit => Assert.NotEqual(1_000, hit.Score));
        Assert.All(found, e => Assert.Contains(e.Entity.Id, Sample.All.Entities.Select(x => x.Id)));

        // Past the normalisation too, which a store must not rely on.
        Assert.Empty((await session.SearchAsync(new SearchTerms([text], []), 10, Cancel)).Entities);
    });

    [Theory]
    [MemberData(nameof(Hostile))]
    public Task By_literals_of_a_pattern_nothing_is_found(string text) => UnchangedAsync(async session =>
    {
        foreach (var property in (string[])["id", "name", "type"])
        {
            var pattern = new PathPattern(
                [new NodePattern(text, [], [new PropertyTest(property, text)]), Sample.Node()], [Sample.Hop("OWNS")]);
            Assert.Empty((await session.MatchAsync(new MatchQuery(pattern), Cancel)).Pairs);
        }
    });

    [Theory]
    [MemberData(nameof(Hostile))]
    public Task By_names_that_a_pattern_cannot_have_nothing_is_sent(string text) => UnchangedAsync(async session =>
    {
        await Assert.ThrowsAnyAsync<Exception>(() => session.MatchAsync(new MatchQuery(new PathPattern([Sample.Node(), Sample.Node()], [Sample.Hop(text)])), Cancel));
        var property = new NodePattern(null, [], [new PropertyTest(text, "x")]);
        await Assert.ThrowsAnyAsync<ArgumentException>(
            () => session.MatchAsync(new MatchQuery(new PathPattern([property, Sample.Node()], [Sample.Hop("OWNS")])), Cancel));
    });

    [Theory]
    [MemberData(nameof(Hostile))]
    public Task By_a_rule_file_nothing_but_a_pattern_comes_in(string text) => UnchangedAsync(async session =>
    {
        Assert.Throws<GraphException>(() => RuleSet.Read([("r.cypher", $"// name: r\n// reason: r.\n(policy:Policy)-[:{text}]->(deal:Deal)")]));
        var literal = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        var rules = RuleSet.Read([("r.cypher", $"// name: r\n// reason: {text.Replace('\n', ' ')}.\n(policy:Policy {{name: \"{literal}\"}})-[:APPLIES_TO]->(deal:Deal)")]);
        var trace = await new Tracer(rules).TraceAsync(session, new TraceQuestion("sale-2020", null, Clocks.None), Cancel);
        Assert.Empty(trace.Answers);
    });

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task What_is_written_comes_back_as_it_was(string text)
    {
        var entity = new Entity("hostile", EntityKind.Company, text)
        {
            Type = text,
            Aliases = [text],
            Summary = text,
            ExternalIds = new Dictionary<string, string> { [text] = text },
            Links = [text],
            Sources = ["news-2019"],
        };
        var relation = Sample.Rel("hostile", "OWNS", "app", "2019");
        var statement = Sample.Says(relation.Id, "news-2019") with { Says = text, Locator = text, Details = new Dictionary<string, string> { [text] = text } };
        var result = await _store!.ApplyAsync(new ChangeSet { Entities = [entity], Relations = [relation], Statements = [statement] }, Cancel);
        Assert.Equal((3, 0, 0), (result.Added, result.Changed, result.Removed));
        await using (var session = await _store.OpenSessionAsync(Cancel))
        {
            Assert.Equivalent(entity, (await session.GetEntitiesAsync(["hostile"], Cancel))["hostile"].Entity, strict: true);
            Assert.Equivalent(statement, (await session.StatementsOfAsync(SubjectKind.Relation, [relation.Id], Cancel)).Single().Single(), strict: true);
        }

        await _store.ApplyAsync(
            new ChangeSet { Retractions = [new(RowKind.Entity, "hostile"), new(RowKind.Relation, relation.Id), new(RowKind.Statement, statement.Id)] }, Cancel);
        Assert.Equal(_before, await Neo4jContent.ReadAsync(server.Options));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task By_ids_of_rows_nothing_is_written(string text)
    {
        var wrong = new ChangeSet { Entities = [new Entity(text, EntityKind.Company, "x")], Relations = [new Relation(text, text, "acme", "app")] };
        await Assert.ThrowsAsync<GraphException>(() => _store!.ApplyAsync(wrong, Cancel));
        Assert.Equal(_before, await Neo4jContent.ReadAsync(server.Options));
    }

    private async Task UnchangedAsync(Func<IGraphSession, Task> send)
    {
        await using (var session = await _store!.OpenSessionAsync(Cancel))
        {
            await send(session);
        }

        Assert.Equal(_before, await Neo4jContent.ReadAsync(server.Options));
    }
}
