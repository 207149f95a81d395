using System.Globalization;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Rules;
using Graph.Core.Search;
using Graph.Core.Stores;
using Graph.Core.Tracing;
using Graph.Tests.Changes;

namespace Graph.Tests.Neo4j;

/// <summary>Random questions to what <see cref="RandomChanges"/> made, each to both stores. Ids that are not there are among them.</summary>
internal sealed class RandomQuestions(Random random, MemoryContent content, BothSessions sessions, string told)
{
    private static readonly string[] Days = ["2017-12-31", "2018-12-31", "2019-03-31", "2019-06-01", "2020-08-28", "2021-05-15", "2022-01-01", "2024-01-01"];
    private static readonly string[] Hops =
    [
        "-[:TARGETS]->", "-[:SELLER_IN]->", "-[:LISTS]->", "-[:COVERS]->", "-[:APPLIES_TO]->", "-[:AMENDS]-", "<-[:AMENDS]-{1,2}", "-[:LISTS]-{1,3}",
        "-[:AMENDS|TARGETS|SELLER_IN]-{1,4}", "-[]-{1,3}", "-[:TARGETS|APPLIES_TO]->{1,2}", "-[:LISTS|COVERS]-{2}",
    ];

    private static readonly string[] Types = ["LISTS", "COVERS", "TARGETS", "AMENDS", "SELLER_IN", "NO_SUCH"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>One or several rules, some of which find what the change sets make.</summary>
    public static RuleSet Rules(Random random) => RuleSet.Read(
    [
        ("names.cypher", "// name: names\n// reason: It names a party.\n(policy:Policy)-[:AMENDS]-{0,2}(:Policy)-[:TARGETS]->(:Company)-[:SELLER_IN]->(deal:Deal)"),
        .. Enumerable.Range(0, random.Next(1, 4)).Select(i => (
            $"rule-{i}.cypher",
            $"// name: rule-{i}\n// reason: A random rule.\n(policy:Policy){string.Join("()", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Hops[random.Next(Hops.Length)]))}(deal:Deal)")),
    ]);

    public async Task TraceAsync(RuleSet rules)
    {
        var ids = random.Next(12) == 0 ? ["c0", "no-such", "p"] : new[] { "p0", "p1", "s0", "s1" };
        var limits = random.Next(3) == 0 ? new TraceLimits(random.Next(0, 3), random.Next(1, 3)) : null;
        var question = new TraceQuestion(Any(ids), random.Next(3) == 0 ? Any(ids) : null, Clocks(), limits);
        await AskAsync($"{question} by {string.Join(" and ", rules.Rules.Select(r => r.Text))}", s => new Tracer(rules).TraceAsync(s, question, Cancel));
    }

    /// <summary>All pages one after the other, from a random place on.</summary>
    public Task EntityPagesAsync()
    {
        var filter = new EntityFilter([.. Enum.GetValues<EntityKind>().Where(_ => random.Next(3) == 0)], Clocks().KnownAt);
        var (size, after) = (random.Next(0, 5), random.Next(2) == 0 ? null : Any(["", "c", "c0", "p0~", "p", "zz"]));
        return AskAsync($"entities {filter} by {size} after {after}", async s =>
        {
            List<Page<EntityRecord>> pages = [await s.FindEntitiesAsync(filter, EntityOrder.Id, descending: false, new PageRequest(size, Key(after)), Cancel)];
            while (pages[^1].HasMore)
            {
                pages.Add(await s.FindEntitiesAsync(filter, EntityOrder.Id, descending: false, new PageRequest(size, new PageKey(pages[^1].Items[^1].Entity.Id)), Cancel));
            }

            return pages;
        });
    }

    /// <summary>Pages of the relations of several entities, each followed to its end.</summary>
    public Task RelationPagesAsync()
    {
        var ids = Some(content.AllEntities.Keys);
        string[] types = [.. Types.Where(_ => random.Next(4) == 0)];
        var filter = new RelationFilter(types, (Direction)random.Next(3), Clocks());
        var (size, after) = (random.Next(0, 3), random.Next(3) == 0 ? "p" : null);
        return AskAsync($"relations of {string.Join(' ', ids)} {filter} of {string.Join(' ', types)} by {size} after {after}", async s =>
        {
            var pages = Sorted(await s.RelationsOfAsync(ids, filter, new PageRequest(size, Key(after)), Cancel)).Select(p => (p.Key, p.Value)).ToList();
            for (var i = 0; i < pages.Count; i++)
            {
                if (pages[i].Value.HasMore)
                {
                    var next = await s.RelationsOfAsync([pages[i].Key], filter, new PageRequest(size, new PageKey(pages[i].Value.Items[^1].Relation.Id)), Cancel);
                    pages.AddRange(next.Select(p => (p.Key, p.Value)));
                }
            }

            return pages.Select(p => new { p.Key, p.Value });
        });
    }

    public async Task RowsAsync()
    {
        var (entities, relations) = (Some(content.AllEntities.Keys), Some(content.AllRelations.Keys));
        var (events, documents) = (Some(content.AllEvents.Keys), Some(content.AllDocuments.Keys));
        await AskAsync($"entities {string.Join(' ', entities)}", async s => Sorted(await s.GetEntitiesAsync(entities, Cancel)));
        await AskAsync($"relations {string.Join(' ', relations)}", async s => Sorted(await s.GetRelationsAsync(relations, Cancel)));
        await AskAsync($"documents {string.Join(' ', documents)}", async s => Sorted(await s.GetDocumentsAsync(documents, Cancel)));
        await AskAsync($"statements of {string.Join(' ', relations)}", async s => Sorted(await s.StatementsOfAsync(SubjectKind.Relation, relations, Cancel)));
        await AskAsync($"statements of {string.Join(' ', events)}", async s => Sorted(await s.StatementsOfAsync(SubjectKind.Event, events, Cancel)));
        await AskAsync($"events of {string.Join(' ', entities)}", async s => Sorted(await s.EventsOfAsync(entities, Cancel)));
    }

    /// <summary>What there is as a whole.</summary>
    public async Task WholeAsync()
    {
        await AskAsync("release", s => Task.FromResult((s.Release, s.SeedsFingerprint).ToString()));
        await AskAsync("statistics", async s =>
        {
            var counts = await s.GetStatisticsAsync(Cancel);
            return new { counts.Documents, counts.Statements, counts.Events, Entities = Sorted(counts.Entities), Relations = Sorted(counts.Relations) };
        });
    }

    /// <summary>A search for a whole id or name: these hits come first, and alike.</summary>
    public Task SearchAsync()
    {
        var id = Any(content.AllEntities.Keys);
        var text = random.Next(2) == 0 ? id : content.AllEntities[id].Name.ToUpper(CultureInfo.InvariantCulture);
        var filter = new EntityFilter([.. Enum.GetValues<EntityKind>().Where(_ => random.Next(8) == 0)], Clocks().KnownAt);
        return AskAsync($"search {text} {filter}", async s =>
            (await SearchRanking.SearchAsync(s, text, filter, 20, Cancel)).Hits.TakeWhile(h => h.Score == SearchRanking.Exact).ToList());
    }

    private static PageKey? Key(string? id) => id is null ? null : new PageKey(id);

    private Task<string> AskAsync<T>(string question, Func<IGraphSession, Task<T>> ask) => sessions.AskAsync($"{told}\n{question}", ask);

    private static List<KeyValuePair<string, T>> Sorted<TKey, T>(IReadOnlyDictionary<TKey, T> answer) =>
        [.. answer.Select(p => KeyValuePair.Create(p.Key!.ToString()!, p.Value)).OrderBy(p => p.Key, StringComparer.Ordinal)];

    private static List<KeyValuePair<string, List<T>>> Sorted<T>(ILookup<string, T> answer) =>
        [.. answer.Select(g => KeyValuePair.Create(g.Key, g.ToList())).OrderBy(p => p.Key, StringComparer.Ordinal)];

    private Clocks Clocks() => Core.Dates.Clocks.Parse(random.Next(3) == 0 ? Any(Days) : null, random.Next(2) == 0 ? Any(Days) : null);

    private List<string> Some(IEnumerable<string> ids) =>
        [.. ids.Where(_ => random.Next(2) == 0).Concat(random.Next(3) == 0 ? ["no-such"] : []).SelectMany(id => Enumerable.Repeat(id, random.Next(8) == 0 ? 2 : 1))];

    private string Any(IEnumerable<string> ids) => ids.Order(StringComparer.Ordinal).ElementAt(random.Next(ids.Count()));
}
