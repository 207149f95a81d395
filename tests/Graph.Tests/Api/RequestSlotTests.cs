using System.Net;
using Graph.Api.Http;
using Graph.Core.Stores;
using Graph.Tests.Access;

namespace Graph.Tests.Api;

public class RequestSlotTests
{
    private const string Question = "/graphql?query={entity(by: {id: \"acme\"}){id}}";

    [Fact]
    public async Task What_neither_fits_nor_may_wait_is_told_to_come_back()
    {
        await using var server = await ApiServer.StartAsync(null, ("Graph:Api:MaxConcurrentRequests", "1"));
        var (begun, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        server.Watch.Before = (name, ct) =>
        {
            begun.TrySetResult();
            return name == "Entities" ? goOn.Task.WaitAsync(ct) : Task.CompletedTask;
        };
        var first = server.AskWithAsync(null, Question);
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Task<HttpResponseMessage>[] others = [server.AskWithAsync(null, Question), server.AskWithAsync(null, Question)];
        using var refused = await await Task.WhenAny(others);
        using var live = await server.AskWithAsync(null, "/health/live");
        goOn.SetResult();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "1"), (refused.StatusCode, refused.Headers.RetryAfter?.ToString()));
        Assert.Contains("\"OVERLOADED\"", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable],
            (await Task.WhenAll([first, .. others])).Select(r => r.StatusCode).Order());
    }

    [Fact]
    public async Task An_event_waits_for_its_turn_and_its_stream_is_kept_alive()
    {
        await using var server = await ApiServer.ListenAsync(("Graph:Api:MaxConcurrentRequests", "1"), ("Graph:Api:HeartbeatSeconds", "1"), ("Graph:Api:TimeoutSeconds", "60"));
        using var events = await EventReader.OpenAsync(server, "subscription { traceChanged(from: \"sale\") { releaseAfter } }");
        var before = (await events.NextFieldAsync()).GetProperty("releaseAfter").GetString();
        var (begun, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        server.Watch.Before = (name, ct) =>
        {
            if (name != "Entities")
            {
                return Task.CompletedTask;
            }

            begun.TrySetResult();
            return goOn.Task.WaitAsync(ct);
        };
        var holding = server.AskWithAsync(null, Question);
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        server.Watch.Before = (_, _) => Task.CompletedTask;

        await SubscriptionTests.WriteAsync(server, SubscriptionTests.Says("app.USES.tech", "doc-2021-06-09"));
        Assert.Equal((":", "", ":", ""), (await events.LineAsync(), await events.LineAsync(), await events.LineAsync(), await events.LineAsync()));
        goOn.SetResult();

        Assert.NotEqual(before, (await events.NextFieldAsync()).GetProperty("releaseAfter").GetString());
        Assert.Equal(HttpStatusCode.OK, (await holding).StatusCode);
    }

    [Fact]
    public async Task Events_leave_most_slots_to_those_who_ask()
    {
        var options = new ApiOptions { MaxConcurrentRequests = 4 };
        using var slots = new RequestSlots(options);
        using var time = new RequestTime(options, TestContext.Current.CancellationToken);
        using var first = await slots.TakeForEventAsync(TestContext.Current.CancellationToken);
        var second = slots.TakeForEventAsync(TestContext.Current.CancellationToken);

        using var request = await slots.TakeAsync(time);
        Assert.False(second.IsCompleted);
        first.Dispose();

        (await second).Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public async Task Waiting_and_all_attempts_share_the_time_of_a_request(int waiting)
    {
        // The first part takes three seconds of five; with a time for each, the answer would come after eight.
        var (part, late) = (TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(7.5));
        await using var server = await ApiServer.StartAsync(
            null, ("Graph:Api:MaxConcurrentRequests", "1"), ("Graph:Api:TimeoutSeconds", "5"), ("Graph:Api:AnswerCacheBytes", "0"));
        using var warm = await server.AskWithAsync(null, Question);
        var (begun, executions) = (new TaskCompletionSource(), 0);
        server.Watch.Before = (name, ct) => name switch
        {
            "Entities" when Interlocked.Increment(ref executions) > 1 => Task.Delay(Timeout.Infinite, ct),
            "Entities" when begun.TrySetResult() => Task.Delay(part, ct),
            "Verify" when waiting == 0 => throw new StateChangedException("one", "other"),
            _ => Task.CompletedTask,
        };
        var first = server.AskWithAsync(null, Question);
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        var asked = waiting == 1 ? server.AskWithAsync(null, Question) : first;

        Assert.Equal(asked, await Task.WhenAny(asked, Task.Delay(late, TestContext.Current.CancellationToken)));
        Assert.Equal(HttpStatusCode.GatewayTimeout, (await asked).StatusCode);
    }
}
