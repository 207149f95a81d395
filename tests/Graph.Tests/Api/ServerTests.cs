using System.Net;
using Graph.Core.Stores;

namespace Graph.Tests.Api;

public class ServerTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/schema.graphql")]
    public async Task Every_address_answers_in_plain_text(string address)
    {
        await using var server = await ApiServer.StartAsync();
        using var client = server.CreateClient();

        using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, "text/plain"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_answers_probes_that_want_no_text_and_is_never_stored(string address)
    {
        await using var server = await ApiServer.StartAsync();
        using var client = server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, address);

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, true), (response.StatusCode, response.Headers.CacheControl?.NoStore));
    }

    [Fact]
    public async Task A_store_whose_rows_cannot_be_read_is_not_ready()
    {
        await using var server = await ApiServer.StartAsync();
        server.Watch.Before = (name, _) => name is "Open" or "Dispose" ? Task.CompletedTask : throw new StoreUnavailableException("store-corrupt", "damaged");
        using var client = server.CreateClient();

        using var ready = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Equal("not ready: store-corrupt", await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_store_that_hangs_is_not_ready_and_is_looked_at_once()
    {
        await using var server = await ApiServer.StartAsync(null, ("Graph:Api:ReadySeconds", "1"));
        server.Watch.Clear();
        var goOn = new TaskCompletionSource();
        server.Watch.Before = (name, _) => name == "FindEntities" ? goOn.Task : Task.CompletedTask;
        using var client = server.CreateClient();

        using var first = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        using var second = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (first.StatusCode, second.StatusCode));
        Assert.Equal("not ready: the store does not answer in time", await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Single(server.Watch.Calls, "FindEntities");
        goOn.SetResult();
    }

    [Fact]
    public async Task A_store_that_is_away_is_not_ready_and_alive()
    {
        await using var server = await ApiServer.StartAsync();
        server.Watch.Before = (_, _) => throw new StoreUnavailableException("store-locked", "away");
        using var client = server.CreateClient();

        using var ready = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        using var live = await client.GetAsync("/health/live", TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (ready.StatusCode, live.StatusCode));
    }
}
