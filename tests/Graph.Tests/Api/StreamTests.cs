using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using Graph.Api.Subscriptions;
using Graph.Core.Changes;
using Graph.Core.Model;
using Graph.Core.Stores;
using Graph.Tests.Access;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Graph.Tests.Api;

public class StreamTests
{
    private const string Subscription = "subscription { traceChanged(from: \"sale\") { releaseAfter } }";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("text/event-stream")]
    [InlineData("application/graphql-response+json, application/json, text/event-stream")]
    public async Task A_subscription_is_sent_by_post_too(string accept)
    {
        await using var server = await ApiServer.ListenAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Subscription }) };
        using var events = await EventReader.OpenAsync(server, request, accept);

        Assert.Equal("text/event-stream", events.Response.Content.Headers.ContentType!.MediaType);
        Assert.NotNull((await events.NextFieldAsync()).GetProperty("releaseAfter").GetString());
    }

    [Theory]
    [InlineData("{ entity(by: {id: \"acme\"}) { name } }", """{"data":{"entity":{"name":"Acme"}}""")]
    [InlineData("subscription { nothing }", "FIELDS_ON_CORRECT_TYPE")]
    [InlineData("subscription {", "SYNTAX_ERROR")]
    [InlineData("subscription { a: traceChanged(from: \"sale\") { at } b: traceChanged(from: \"sale\") { at } }", "SINGLE_ROOT_FIELD_SUBSCRIPTIONS")]
    [InlineData("subscription { traceChanged(from: \"nobody\") { at } }", "UNKNOWN_ID")]
    [InlineData("subscription { traceChanged(from: \"acme\") { at } }", "WRONG_KIND")]
    [InlineData("subscription { entityChanged(id: \"nobody\") { at } }", "UNKNOWN_ID")]
    [InlineData("mutation { load }", "OPERATION_VERB")]
    public async Task What_has_one_answer_is_told_and_completed(string query, string expected)
    {
        await using var server = await ApiServer.ListenAsync();
        using var events = await EventReader.OpenAsync(server, query);

        var (first, second) = (await events.NextAsync(), await events.NextAsync());

        Assert.Equal(("next", ("complete", "")), (first.Name, second));
        Assert.Contains(expected, first.Data, StringComparison.Ordinal);
        Assert.Null(await events.LineAsync());
        Assert.Equal(0, server.Watch.OpenSessions);
    }

    [Fact]
    public async Task A_request_that_is_none_is_refused_by_its_status()
    {
        await using var server = await ApiServer.ListenAsync();
        using var events = await EventReader.OpenAsync(server, new HttpRequestMessage(HttpMethod.Get, "/graphql"));

        Assert.Equal(HttpStatusCode.BadRequest, events.Response.StatusCode);
    }

    [Fact]
    public async Task A_silent_stream_is_kept_alive()
    {
        await using var server = await ApiServer.ListenAsync(("Graph:Api:HeartbeatSeconds", "1"));
        using var events = await EventReader.OpenAsync(server, Subscription);
        await events.NextFieldAsync();

        Assert.Equal((":", "", ":"), (await events.LineAsync(), await events.LineAsync(), await events.LineAsync()));
    }

    [Fact]
    public async Task A_caller_has_so_many_streams_at_once_and_no_more()
    {
        await using var server = await ApiServer.ListenAsync(("Graph:Api:MaxStreams", "2"));
        using var first = await EventReader.OpenAsync(server, Subscription);
        var second = await EventReader.OpenAsync(server, Subscription);
        await second.NextFieldAsync();

        using (var refused = await EventReader.OpenAsync(server, Subscription))
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, refused.Response.StatusCode);
            Assert.Contains("TOO_MANY_STREAMS", await refused.LineAsync(), StringComparison.Ordinal);
        }

        second.Dispose();
        await UntilAsync(async () =>
        {
            using var again = await EventReader.OpenAsync(server, Subscription);
            return again.Response.StatusCode == HttpStatusCode.OK;
        });
    }

    [Fact]
    public async Task All_callers_together_have_so_many_streams_and_no_more()
    {
        await using var server = await ApiServer.ListenAsync(("Graph:Api:MaxAllStreams", "1"), TestKeys.ReadSetting, TestKeys.WriteSetting);
        using var first = await EventReader.OpenAsync(server, WithKey(TestKeys.Reader));

        using var refused = await EventReader.OpenAsync(server, WithKey(TestKeys.Writer));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (first.Response.StatusCode, refused.Response.StatusCode));
        Assert.NotNull(refused.Response.Headers.RetryAfter);
        Assert.Contains("STREAMS_FULL", await refused.LineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_is_away_for_a_while_does_not_end_a_stream()
    {
        await using var server = await ApiServer.ListenAsync(("Graph:Api:WatchSeconds", "1"));
        using var events = await EventReader.OpenAsync(server, Subscription);
        var first = await events.NextFieldAsync();
        var failed = new TaskCompletionSource();
        server.Watch.Before = (name, _) =>
        {
            if (name == "Match")
            {
                failed.TrySetResult();
                throw new StoreUnavailableException("store-locked", "away");
            }

            return Task.CompletedTask;
        };
        await SubscriptionTests.WriteAsync(server, SubscriptionTests.Says("app.USES.tech", "doc-2021-06-09"));
        await failed.Task.WaitAsync(Patience, Cancel);

        server.Watch.Before = (_, _) => Task.CompletedTask;

        Assert.NotEqual(first.GetProperty("releaseAfter").GetString(), (await events.NextFieldAsync()).GetProperty("releaseAfter").GetString());
    }

    [Fact]
    public async Task A_stream_that_begins_while_the_store_is_away_tells_the_present_state_when_it_is_back()
    {
        await using var server = await ApiServer.ListenAsync(("Graph:Api:WatchSeconds", "1"));
        var failed = new TaskCompletionSource();
        server.Watch.Before = (name, _) =>
        {
            if (name == "Match")
            {
                failed.TrySetResult();
                throw new StoreUnavailableException("store-locked", "away");
            }

            return Task.CompletedTask;
        };
        using var events = await EventReader.OpenAsync(server, Subscription);
        await failed.Task.WaitAsync(Patience, Cancel);

        server.Watch.Before = (_, _) => Task.CompletedTask;

        Assert.NotNull((await events.NextFieldAsync()).GetProperty("releaseAfter").GetString());
    }

    [Fact]
    public async Task A_stream_does_not_wait_for_a_store_that_is_damaged()
    {
        await using var server = await ApiServer.ListenAsync();
        server.Watch.Before = (name, _) => name == "Match" ? throw new StoreUnavailableException("store-corrupt", "damaged") : Task.CompletedTask;
        using var events = await EventReader.OpenAsync(server, Subscription);

        Assert.Contains("STORE_CORRUPT", (await events.NextAsync()).Data, StringComparison.Ordinal);
        Assert.Equal("complete", (await events.NextAsync()).Name);
    }

    [Fact]
    public async Task A_difference_that_is_too_large_ends_its_stream_rather_than_being_lost()
    {
        await using var server = await ApiServer.ListenAsync(("Graph:Api:MaxResponseBytes", "10000"));
        using var events = await EventReader.OpenAsync(server, "subscription { entityChanged(id: \"acme\") { fields entity { summary } } }");
        await events.NextFieldAsync();

        await SubscriptionTests.WriteAsync(server, new ChangeSet
        {
            Entities = [new("acme", EntityKind.Company, "Acme") { Summary = new string('x', 20_000), Sources = ["doc-2018"] }],
        });
        var (last, complete) = (await events.NextAsync(), await events.NextAsync().WaitAsync(Patience, Cancel));

        Assert.Contains("RESPONSE_TOO_LARGE", last.Data, StringComparison.Ordinal);
        Assert.Equal("complete", complete.Name);
    }

    [Fact]
    public async Task An_entity_that_is_taken_away_ends_its_stream()
    {
        await using var server = await ApiServer.ListenAsync();
        await SubscriptionTests.WriteAsync(server, new ChangeSet { Entities = [new("passing", EntityKind.Company, "Passing")] });
        using var events = await EventReader.OpenAsync(server, "subscription { entityChanged(id: \"passing\") { entity { name } } }");
        await events.NextFieldAsync();

        await SubscriptionTests.WriteAsync(server, new ChangeSet { Retractions = [new(RowKind.Entity, "passing")] });
        var (last, complete) = (await events.NextAsync(), await events.NextAsync());

        Assert.Contains("UNKNOWN_ID", last.Data, StringComparison.Ordinal);
        Assert.Equal("complete", complete.Name);
    }

    [Fact]
    public async Task Nobody_asks_the_store_when_nobody_is_subscribed()
    {
        await using var server = await ApiServer.ListenAsync();
        var watch = server.Services.GetRequiredService<ReleaseWatch>();
        using (var events = await EventReader.OpenAsync(server, Subscription))
        {
            await events.NextFieldAsync();
            Assert.True(watch.IsLooking);
        }

        await UntilAsync(() => Task.FromResult(!watch.IsLooking));
        var looks = watch.Looks;
        server.Services.GetRequiredService<ReleaseSignal>().Pulse();

        Assert.Equal((looks, 0), (watch.Looks, server.Watch.OpenSessions));
    }

    [Fact]
    public async Task A_server_that_stops_ends_its_streams_without_completing_them()
    {
        await using var server = await ApiServer.ListenAsync();
        using var events = await EventReader.OpenAsync(server, Subscription);
        await events.NextFieldAsync();

        server.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.Null(await events.LineAsync());
    }

    [Theory]
    [InlineData("{ trace(from: \"sale\") { coverage { found } } }", "application/json")]
    [InlineData(Subscription, "text/event-stream")]
    public async Task A_connection_that_breaks_cancels_the_work(string query, string accept)
    {
        await using var server = await ApiServer.ListenAsync();
        var (started, cancelled) = (new TaskCompletionSource(), new TaskCompletionSource());
        server.Watch.Before = async (name, ct) =>
        {
            if (name == "Match")
            {
                await using var registration = ct.Register(() => cancelled.TrySetResult());
                started.TrySetResult();
                await Task.Delay(Timeout.Infinite, ct);
            }
        };
        using var socket = new TcpClient();
        await socket.ConnectAsync(server.ClientOptions.BaseAddress.Host, server.ClientOptions.BaseAddress.Port, Cancel);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET /graphql?query={Uri.EscapeDataString(query)} HTTP/1.1\r\nHost: localhost\r\nAccept: {accept}\r\n\r\n"), Cancel);
        await started.Task.WaitAsync(Patience, Cancel);

        socket.Close();

        await cancelled.Task.WaitAsync(Patience, Cancel);
        await UntilAsync(() => Task.FromResult(server.Watch.OpenSessions == 0));
    }

    private static HttpRequestMessage WithKey(string key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Subscription }) };
        request.Headers.Authorization = new("Bearer", key);
        return request;
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        limit.CancelAfter(Patience);
        while (!await isSo())
        {
            await Task.Delay(10, limit.Token);
        }
    }
}
