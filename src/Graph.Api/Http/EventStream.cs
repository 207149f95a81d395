using System.Text;
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
    IGraphQLTextSerializer serializer, RequestExecution execution, ReleaseWatch watch, StreamPlaces places, ApiOptions options, TimeProvider time,
    IHostApplicationLifetime lifetime)
{
    private const string Heartbeat = ":\n\n";

    // Without the empty data an EventSource would not tell its page.
    private const string Complete = "event: complete\ndata:\n\n";

    /// <summary>Tells one answer and ends.</summary>
    public async Task AnswerAsync(HttpContext http, RequestToExecute asked) =>
        await TellAsync(http, (await execution.RunAsync(asked, null, http.RequestAborted)).Result);

    /// <summary>Tells an answer that is there and ends.</summary>
    public async Task TellAsync(HttpContext http, ExecutionResult result)
    {
        RequestRecord.Of(http).Note(result);
        await BeginAsync(http);
        await SendAsync(http, Next(result) + Complete, http.RequestAborted);
    }

    /// <summary>Tells the present state and every difference, until the client leaves or the server stops.</summary>
    /// <exception cref="RequestProblemException">The caller has too many subscriptions.</exception>
    public async Task SubscribeAsync(HttpContext http, RequestToExecute asked)
    {
        using var place = places.Take(Account(http));
        using var open = OpenStream.Begin(http);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        await BeginAsync(http);
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
            var (result, _, now) = await execution.RunAsync(asked, told, cancellationToken);
            RequestRecord.Of(http).Note(result);
            if (result.Errors?.OfType<NothingNewError>().Any() == true)
            {
                told = now;
            }
            else if (now is not null)
            {
                await SendAsync(http, Next(result), cancellationToken);
                told = now;
            }
            else if (told is null || !IsPassing(result))
            {
                await SendAsync(http, Next(result) + Complete, cancellationToken);
                return;
            }

            await WaitAsync(http, watch.NextAsync(told!.Release, looks, cancellationToken), cancellationToken);
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

    private string Next(ExecutionResult result)
    {
        ErrorLimit.Apply(result, options.MaxErrors);
        var text = serializer.Serialize(result);
        var fits = Encoding.UTF8.GetByteCount(text) <= options.MaxResponseBytes;
        return $"event: next\ndata: {(fits ? text : serializer.Serialize(new AnswerTooLargeException(options.MaxResponseBytes).Refusal(result)))}\n\n";
    }

    private static async Task SendAsync(HttpContext http, string text, CancellationToken cancellationToken)
    {
        await http.Response.WriteAsync(text, cancellationToken);
        await http.Response.Body.FlushAsync(cancellationToken);
    }

    /// <summary>Whether a later look may succeed: the store is away, or too busy for the time of a request.</summary>
    private static bool IsPassing(ExecutionResult result) => result.Errors?.Any(e => e is StoreUnavailableError || e.Code == RequestExecution.TimeoutCode) == true;

    private static string Account(HttpContext http) => http.Features.Get<Caller>()?.Account ?? "";
}
