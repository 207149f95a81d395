using Graph.Core.Dates;
using Graph.Core.Evidence;
using Graph.Core.Model;
using Graph.Core.Rules;
using Graph.Core.Stores;
using Graph.Core.Tracing;
using Graph.Tests.Structure;

namespace Graph.Tests.Seeds;

/// <summary>Every deal of the seeds, assumed with what it has: as the deal itself is touched, but for what is said of the deal directly.</summary>
public sealed class SeedAssessmentTests(SeededGraph graph)
{
    private static readonly Tracer Tracer = new(RuleSet.Read(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "cypher", "rules")).Select(f => (Path.GetFileName(f), File.ReadAllText(f)))));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_deal_that_is_assumed_again_is_touched_as_the_deal_itself()
    {
        await using var session = await graph.SessionAsync();
        var ids = (await session.FindEntitiesAsync(new EntityFilter([EntityKind.Deal]), EntityOrder.Id, descending: false, new PageRequest(PageRequest.Maximum), Token)).Items.Select(e => e.Entity.Id).ToList();
        var spans = await TimelineReader.ReadAsync(session, ids, Token);
        var relations = await session.RelationsOfAsync(ids, new RelationFilter([], Direction.Both, Clocks.None), new PageRequest(PageRequest.Maximum), Token);
        var (deals, both, alone) = (0, 0, new List<string>());
        foreach (var id in ids)
        {
            var own = relations[id].Items.Where(r => r.At(null)!.IsWalkable && IsOwn(r.Relation, id)).ToList();
            if (own.Count == 0 || spans[id].SpanAt(EntityTimeline.Now) is not { Start: { } start } span)
            {
                continue;
            }

            deals++;
            var question = new AssessQuestion(start, Clocks.None)
            {
                Closed = span.End,
                Parties = [.. own.Where(r => r.Relation.To == id).Select(r => new AssumedParty(r.Relation.From, r.Relation.Type))],
                Assets = [.. own.Where(r => r.Relation.Type == "INCLUDES").Select(r => r.Relation.To)],
                PartOf = [.. own.Where(r => r.Relation.Type == "PART_OF" && r.Relation.From == id).Select(r => r.Relation.To)],
            };
            var stored = ByRuleAndPolicy(await Tracer.TraceAsync(session, new TraceQuestion(id, null, Clocks.None), Token));
            var assumed = ByRuleAndPolicy(await Tracer.AssessAsync(session, question, Token));

            // A record of its own may tell other days than the deal's span: only where one does may the two differ.
            var otherDays = own.Any(r => !question.Span().Equals(r.At(null)!.Window));
            foreach (var key in assumed.Keys.Union(stored.Where(s => ThroughOwn(s.Value, own)).Select(s => s.Key)))
            {
                if (assumed.TryGetValue(key, out var a) && stored.TryGetValue(key, out var s))
                {
                    both++;

                    // What is said of the deal's own relations may weaken the real deal, and what is said of the deal itself may be shorter.
                    Assert.True(a.Status <= s.Status || !ThroughOwn(s, own), $"{id}: {key} is {a.Status} of the assumed deal, {s.Status} of the stored one");
                }
                else
                {
                    Assert.True(otherDays, $"{id}: {key} touches only {(assumed.ContainsKey(key) ? "the assumed" : "the stored")} deal");
                    alone.Add($"{id} {key}");
                }
            }
        }

        Assert.True(deals > 50 && both > 300 && alone.Count < 5, $"{deals} deals, {both} touches alike, {alone.Count} of one alone: {string.Join("; ", alone)}");
    }

    private static bool IsOwn(Relation r, string deal) =>
        (r.To == deal && AssumedRoles.OfParties.Contains(r.Type)) || (r.From == deal && (r.Type is "INCLUDES" or "PART_OF"));

    private static bool ThroughOwn(TraceAnswer answer, IReadOnlyList<RelationRecord> own) => answer.Paths.All(p => own.Any(o => o.Relation.Id == p.Relations[^1]));

    private static Dictionary<(string Rule, string Policy), TraceAnswer> ByRuleAndPolicy(Trace trace)
    {
        Assert.Equal(trace.Coverage.Found, trace.Answers.Count);
        return trace.Answers.ToDictionary(a => (a.Rule.Name, a.PolicyId));
    }
}

file static class Spans
{
    public static Window Span(this AssessQuestion question) => new(question.Announced.FirstDay, question.Closed?.LastDay ?? Open.End);
}
