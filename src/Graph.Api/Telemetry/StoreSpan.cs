using System.Diagnostics;
using Graph.Core.Stores;

namespace Graph.Api.Telemetry;

/// <summary>A span around a call to the store; nothing is done while nobody listens.</summary>
internal static class StoreSpan
{
    /// <summary>Opens the session of a request.</summary>
    public static Task<IGraphSession> OpenAsync(Func<Task<IGraphSession>> open) =>
        GraphTelemetry.Source.HasListeners() ? InSpanAsync("store open", keys: null, open) : open();

    /// <summary>Fetches the keys of a batch.</summary>
    /// <param name="loader">The class that fetches them, such as <c>EntityLoader</c>.</param>
    /// <param name="keys">How many; which ones is not told.</param>
    /// <param name="fetch">Fetches them.</param>
    public static Task<T> FetchAsync<T>(Type loader, int keys, Func<Task<T>> fetch) =>
        GraphTelemetry.Source.HasListeners() ? InSpanAsync($"store {loader.Name}", keys, fetch) : fetch();

    private static async Task<T> InSpanAsync<T>(string name, int? keys, Func<Task<T>> call)
    {
        using var span = GraphTelemetry.Source.StartActivity(name);
        span?.SetTag("graph.keys", keys);
        try
        {
            return await call();
        }
        catch (StoreUnavailableException broken)
        {
            span?.SetTag("error.type", broken.Code).SetStatus(ActivityStatusCode.Error);
            throw;
        }
    }
}
