using Graph.Api.Telemetry;
using Graph.Core.Stores;

namespace Graph.Api.Loading;

/// <summary>The one store session of a request, opened when it is first needed: all fields see one state of the graph.</summary>
internal sealed class RequestSession(IGraphStore store) : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private Task<IGraphSession>? _opening;

    /// <summary>Whether anything was read.</summary>
    public bool IsOpen => _opening is { IsCompletedSuccessfully: true };

    /// <summary>The session of this request.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be read.</exception>
    public Task<IGraphSession> GetAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _opening ??= OpenAsync(cancellationToken);
        }
    }

    /// <summary>Makes sure that all that this request read is of one state.</summary>
    /// <exception cref="StateChangedException">Somebody wrote meanwhile; the request must be answered anew.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be read any more.</exception>
    public async Task VerifyAsync(CancellationToken cancellationToken)
    {
        if (_opening is { IsCompletedSuccessfully: true } opening)
        {
            await opening.Result.VerifyAsync(cancellationToken);
        }
    }

    private async Task<IGraphSession> OpenAsync(CancellationToken cancellationToken) =>
        await StoreSpan.OpenAsync(() => store.OpenSessionAsync(cancellationToken));

    public async ValueTask DisposeAsync()
    {
        if (_opening is not { } opening)
        {
            return;
        }

        await ((Task)opening).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (opening.IsCompletedSuccessfully)
        {
            await opening.Result.DisposeAsync();
        }
    }
}
