using Graph.Core;
using Graph.Core.Tracing;
using Graph.Embedded;
using Graph.Tests.Embedded;

namespace Graph.Tests.Tracing;

/// <summary>What is said of an assumed deal against the trace of the same deal after it was stored, on random small graphs.</summary>
public sealed class AssessPropertyTests
{
    private const int Cases = 600;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_deal_that_is_assumed_is_touched_as_the_same_deal_when_it_is_stored()
    {
        using var folder = new TemporaryFolder();
        await using var store = await EmbeddedStore.OpenAsync(new EmbeddedStoreOptions(folder.File("graph.db")), Token);
        var (compared, touched, several, cut) = (0, 0, 0, 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            var assumed = AssessCase.Make(seed);
            await store.DropAsync(Token);
            await store.ApplyAsync(_ => assumed.Plan(), null, Token);
            if (await AssessAsync(store, assumed) is not { } answer)
            {
                continue;
            }

            await store.ApplyAsync(_ => assumed.PlanOfDeal(), null, Token);
            await using var session = await store.OpenSessionAsync(Token);
            var stored = await new Tracer(assumed.Rules).TraceAsync(
                session, new TraceQuestion(AssumedDeal.Id, null, assumed.Question.Clocks, assumed.Question.Limits), Token);
            var (told, expected) = (AssessCase.Told(answer), AssessCase.Told(stored));
            Assert.True(told == expected, $"{assumed}\nstored  {expected}\nassumed {told}");
            compared++;
            touched += answer.Answers.Count > 0 ? 1 : 0;
            several += answer.Answers.Any(a => a.PathsFound > 1) ? 1 : 0;
            cut += answer.Coverage.EverythingShown ? 0 : 1;
        }

        Assert.True(compared > Cases * 0.9 && touched > Cases / 4 && several > Cases / 20 && cut > Cases / 30, $"{compared} compared, {touched} touched, {several} by several paths, {cut} cut");
    }

    /// <summary>The answer; null where something assumed is not known yet on the known-at day of the question.</summary>
    private static async Task<Trace?> AssessAsync(EmbeddedStore store, AssessCase assumed)
    {
        try
        {
            await using var session = await store.OpenSessionAsync(Token);
            return await new Tracer(assumed.Rules).AssessAsync(session, assumed.Question, Token);
        }
        catch (GraphException e) when (e.Problems.All(p => p.Code == "not-known-yet"))
        {
            return null;
        }
    }
}
