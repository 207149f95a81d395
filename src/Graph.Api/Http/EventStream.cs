using Graph.Api.Access;
using Graph.Api.Errors;
using Graph.Api.Subscriptions;
using Graph.Api.Telemetry;
using GraphQL;
using Microsoft.AspNetCore.Http.Features;

namespace Graph.Api.Http;

/// <summary>
/// Answers by server-sent events, as the protocol graphql-sse does over a connection for each operation. A state is read only when the client has
/// taken the event before: for a slow one nothing is queued, it gets fewer and larger differences.
/// </summary>
internal sealed class EventStream(
    RequestExecution execution, RequestSlots slots, AnswerWriter writer, UnsentAnswers unsent, ReleaseWatch watch, StreamPlaces places, ApiOptions options,
    TimeProvider time, IHostApplicationLifetime lifetime)
{
    private const string NoRelease = "";

    // Without the empty data an EventSource would not tell its page.
    private static readonly byte[] Complete = "event: complete\ndata:\n\n"u8.ToArray();
    private static readonly byte[] Heartbeat = ":\n\n"u8.ToArray();
    private static readonly byte[] Before = "event: next\ndata: "u8.ToArray();
    private static readonly byte[] After = "\n\n"u8.ToArray();

    /// <summary>Tells one answer and ends.</summary>
    public async Task TellAsync(HttpContext http, WrittenAnswer answer)
    {
        RequestRecord.Of(http).Note(answer.Result);
        await BeginAsync(http);
        await SendAsync(http, answer, isLast: true, http.RequestAborted);
    }

    /// <summary>Tells the present state and every difference, until the client leaves or the server stops.</summary>
    /// <exception cref="RequestProblemException">The caller has too many subscriptions, or all have.</exception>
    public async Task SubscribeAsync(HttpContext http, RequestToExecute asked)
    {
        using var place = places.Take(Account(http));
        using var open = OpenStream.Begin(http);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        await BeginAsync(http);

        // The headers go now: the first event may have to wait, and the client should know that it is connected.
        await http.Response.Body.FlushAsync(http.RequestAborted);
        try
        {
            await TellAsync(http, asked, ended.Token);
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // Without "complete", so that the client comes back when the server does.
        }
    }

    private async Task TellAsync(HttpContext http, RequestToExecute asked, CancellationToken cancellationToken)
    {
        using var watching = watch.Watch();
        for (IWatchedState? told = null; ;)
        {
            var looks = watch.Looks;
            var (executed, written) = await ExecuteAsync(http, asked, told, cancellationToken);
            using (written)
            {
                RequestRecord.Of(http).Note(written.Result);
                if (executed.Result.Errors?.OfType<NothingNewError>().Any() == true)
                {
                    told = executed.Told;
                }
                else if (executed.Told is { } now && !written.IsRefusal)
                {
                    await SendAsync(http, written, isLast: false, cancellationToken);
                    told = now;
                }
                else if (written.IsRefusal || !IsPassing(executed.Result, hasBegun: told is not null))
                {
                    // One that is too large as well: its difference would be in no event, and who goes on would never know.
                    await SendAsync(http, written, isLast: true, cancellationToken);
                    return;
                }
            }

            // Where nothing was told yet, any state that can be read is a new one.
            await WaitAsync(http, watch.NextAsync(told?.Release ?? NoRelease, looks, cancellationToken), cancellationToken);
        }
    }

    /// <summary>Executes an event when it is its turn. The slot is given back before the event is sent.</summary>
    private async Task<(ExecutedRequest Executed, WrittenAnswer Written)> ExecuteAsync(
        HttpContext http, RequestToExecute asked, IWatchedState? told, CancellationToken cancellationToken)
    {
        using var turn = await TurnAsync(http, cancellationToken);
        using var limit = new RequestTime(options, cancellationToken);
        var executed = await execution.RunAsync(asked, told, limit);
        return (executed, await writer.WriteAsync(executed.Result, cancellationToken));
    }

    private async Task<IDisposable> TurnAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var turn = slots.TakeForEventAsync(cancellationToken);
        try
        {
            await WaitAsync(http, turn, cancellationToken);
            return await turn;
        }
        catch
        {
            // It may have come while the client went.
            _ = turn.ContinueWith(t => t.Result.Dispose(), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
            throw;
        }
    }

    private async Task WaitAsync(HttpContext http, Task next, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await next.WaitAsync(TimeSpan.FromSeconds(options.HeartbeatSeconds), time, cancellationToken);
                return;
            }
            catch (TimeoutException)
            {
                await SendAsync(http, Heartbeat, cancellationToken);
            }
        }
    }

    private static async Task BeginAsync(HttpContext http)
    {
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        http.Response.ContentType = $"{AnswerType.Stream}; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";

        // nginx would hold events back.
        http.Response.Headers["X-Accel-Buffering"] = "no";
        await http.Response.StartAsync(http.RequestAborted);
    }

    private async Task SendAsync(HttpContext http, WrittenAnswer answer, bool isLast, CancellationToken cancellationToken)
    {
        await http.Response.Body.WriteAsync(Before, cancellationToken);
        await unsent.SendAsync(http, answer.Bytes, cancellationToken);
        await SendAsync(http, isLast ? [.. After, .. Complete] : After, cancellationToken);
    }

    private static async Task SendAsync(HttpContext http, byte[] text, CancellationToken cancellationToken)
    {
        await http.Response.Body.WriteAsync(text, cancellationToken);
        await http.Response.Body.FlushAsync(cancellationToken);
    }

    /// <summary>Whether a later look may succeed: the store is away, or too busy for a question that was answered before.</summary>
    private static bool IsPassing(ExecutionResult result, bool hasBegun) =>
        result.Errors?.Any(e => e is StoreUnavailableError { Code: not "STORE_CORRUPT" } || (hasBegun && e.Code == RequestTime.Code)) == true;

    private static string Account(HttpContext http) => http.Features.Get<Caller>()?.Account ?? "";
}
