using Graph.Api.Hosting;
using Graph.Core.Stores;
using Graph.Core.Tracing;
using Graph.Neo4j.Research;

namespace Graph.Api.Http;

/// <summary>Opens the store before the server listens, and closes it after the last request.</summary>
internal sealed class StoreService(GraphOptions options, ProgramOutput output) : IHostedService, IAsyncDisposable
{
    private static readonly TimeSpan MostTimeToPrepare = TimeSpan.FromSeconds(90);

    private GraphRuntime? _runtime;

    /// <summary>The store.</summary>
    public IGraphStore Store => Runtime.Store;

    /// <summary>Answers traces by the rules.</summary>
    public Tracer Tracer => Runtime.Tracer;

    /// <summary>Runs the Cypher of researchers, or says why not.</summary>
    public ICypherSource Cypher => Runtime.Cypher;

    /// <summary>Whether it was opened.</summary>
    public bool IsOpen => _runtime is not null;

    private GraphRuntime Runtime => _runtime ?? throw new StoreUnavailableException("store-unavailable", "The store is not open yet.");

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var progress = new Progress(output.Errors);
        _runtime = await GraphRuntime.OpenAsync(options, progress, cancellationToken);
        if (options.Store.Kind != "embedded")
        {
            await PrepareAsync(progress, cancellationToken);
        }
    }

    /// <summary>A server that is busy with something else must not keep this one from starting.</summary>
    private async Task PrepareAsync(Progress progress, CancellationToken cancellationToken)
    {
        progress.Report("letting Neo4j plan the rules");
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(MostTimeToPrepare);
        try
        {
            await Store.ReadAsync(
                async session =>
                {
                    await Tracer.PrepareAsync(session, limited.Token);
                    return true;
                },
                limited.Token);
        }
        catch (Exception e) when (e is StoreUnavailableException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            progress.Report("it is busy; the first traces will take longer");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask DisposeAsync() => _runtime?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Writes at once and in order, which the framework's own does not promise.</summary>
    private sealed class Progress(TextWriter errors) : IProgress<string>
    {
        public void Report(string value) => errors.WriteLine(value.EndsWith('.') ? $"graph: {value}" : $"graph: {value}...");
    }
}
