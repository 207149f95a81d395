using System.Text.Json;
using Graph.Core.Tracing;
using Graph.Tests.Tracing;

namespace Graph.Tests.Neo4j;

/// <summary>What both stores say of an assumed deal, and of the same deal after it was stored, on random small graphs.</summary>
[Collection(Neo4jTests.Name)]
public sealed class AssessDifferenceTests(Neo4jServer server)
{
    private const int Cases = 40;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_stores_say_of_an_assumed_deal_what_they_say_of_the_same_deal_when_it_is_stored()
    {
        await using var stores = await BothStores.OpenAsync(server);
        for (var seed = 10_000; seed < 10_000 + Cases; seed++)
        {
            var assumed = AssessCase.Make(seed);
            var tracer = new Tracer(assumed.Rules);
            await stores.WipeAsync();
            await stores.WriteAsync(assumed.Plan());
            string answer;
            await using (var before = await stores.OpenSessionsAsync())
            {
                answer = await before.AskAsync($"{assumed}", async s => AssessCase.Told(await tracer.AssessAsync(s, assumed.Question, Cancel)));
            }

            if (answer.Contains("not-known-yet", StringComparison.Ordinal))
            {
                continue;
            }

            await stores.WriteAsync(assumed.PlanOfDeal());
            await using var after = await stores.OpenSessionsAsync();
            var question = new TraceQuestion(AssumedDeal.Id, null, assumed.Question.Clocks, assumed.Question.Limits);
            var stored = await after.AskAsync($"{assumed}\nstored", async s => AssessCase.Told(await tracer.TraceAsync(s, question, Cancel)));
            Assert.True(answer == stored, $"{assumed}\nstored  {JsonSerializer.Serialize(stored)}\nassumed {answer}");
        }

        Assert.InRange(stores.Compared, Cases * 3 / 2, Cases * 2);
    }
}
