namespace Graph.Api.Telemetry;

/// <summary>A request that has become an event stream: it is counted as one.</summary>
internal sealed class OpenStream : IDisposable
{
    private readonly GraphTelemetry _telemetry;

    private OpenStream(GraphTelemetry telemetry)
    {
        _telemetry = telemetry;
        telemetry.CountStream(1);
    }

    /// <summary>To be called when the stream begins, and disposed when it ends.</summary>
    public static OpenStream Begin(HttpContext http)
    {
        RequestRecord.Of(http).IsStream = true;
        return new OpenStream(http.RequestServices.GetRequiredService<GraphTelemetry>());
    }

    /// <inheritdoc/>
    public void Dispose() => _telemetry.CountStream(-1);
}
