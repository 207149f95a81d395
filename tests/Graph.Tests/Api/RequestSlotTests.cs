using System.Net;
using System.Threading.RateLimiting;
using Graph.Api.Http;
using Graph.Api.Telemetry;
using Graph.Tests.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

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
    public async Task An_event_stream_gives_its_slot_to_others()
    {
        await using var server = await ApiServer.StartAsync();
        using var slots = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1 });
        using var lease = await slots.AcquireAsync(1, TestContext.Current.CancellationToken);
        var http = new DefaultHttpContext { RequestServices = server.Services };
        http.Features.Set(new RequestSlot(lease));

        using var stream = OpenStream.Begin(http);

        Assert.Equal(1, slots.GetStatistics()!.CurrentAvailablePermits);
        Assert.True(RequestRecord.Of(http).IsStream);
    }
}
