using Graph.Api.Http;
using Graph.Core.Stores;

namespace Graph.Api.Subscriptions;

/// <summary>
/// Notices new releases: at once where this process wrote, else by asking the store now and then. It looks only while somebody is subscribed.
/// </summary>
internal sealed partial class ReleaseWatch : IAsyncDisposable
{
    private readonly IGraphStore _store;
    private readonly ReleaseSignal _signal;
    private readonly TimeProvider _time;
    private readonly TimeSpan _interval;
    private readonly ILogger<ReleaseWatch> _logger;
    private readonly Lock _gate = new();
    private int _watchers;
    private CancellationTokenSource? _stop;
    private Task _looking = Task.CompletedTask;
    private string? _release;
    private TaskCompletionSource _looked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _pulsed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ReleaseWatch(IGraphStore store, ReleaseSignal signal, TimeProvider time, ApiOptions options, ILogger<ReleaseWatch> logger)
    {
        (_store, _signal, _time, _logger) = (store, signal, time, logger);
        _interval = TimeSpan.FromSeconds(options.WatchSeconds);
        _signal.Pulsed += OnPulse;
    }

    /// <summary>How often the store was looked at. To be taken before a state is read, so that no change of it is missed.</summary>
    public long Looks { get; private set; }

    /// <summary>Whether anybody is subscribed, so that it looks.</summary>
    public bool IsLooking => _stop is not null;

    /// <summary>Begins to look, until what is returned is disposed.</summary>
    public IDisposable Watch()
    {
        lock (_gate)
        {
            if (_watchers++ == 0)
            {
                _stop = new CancellationTokenSource();
                _looking = LookAsync(_looking, _stop.Token);
            }
        }

        return new Watcher(this);
    }

    /// <summary>Waits until a look later than one taken before finds another release than this.</summary>
    public async Task NextAsync(string known, long after, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task looked;
            lock (_gate)
            {
                if (Looks > after && _release is { } release && release != known)
                {
                    return;
                }

                looked = _looked.Task;
            }

            await looked.WaitAsync(cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _signal.Pulsed -= OnPulse;
        (CancellationTokenSource? Stop, Task Looking) last;
        lock (_gate)
        {
            last = (_stop, _looking);
            _stop = null;
        }

        End(last.Stop);
        await last.Looking;
    }

    private async Task LookAsync(Task before, CancellationToken stop)
    {
        await before;
        while (!stop.IsCancellationRequested)
        {
            // Before the look: a write that it does not see any more pulses this one.
            var pulsed = Renew(ref _pulsed);
            await LookOnceAsync(stop);
            using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stop);
            await Task.WhenAny(pulsed, Task.Delay(_interval, _time, waiting.Token));
            await waiting.CancelAsync();
        }
    }

    private async Task LookOnceAsync(CancellationToken stop)
    {
        try
        {
            // On another thread: a store may block, and the subscriber that came first must not wait for it.
            var release = await Task.Run(() => PresentAsync(stop), stop);
            TaskCompletionSource looked;
            lock (_gate)
            {
                (_release, Looks) = (release, Looks + 1);
                (looked, _looked) = (_looked, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            }

            looked.SetResult();
        }
        catch (StoreUnavailableException away)
        {
            LogAway(away.Code);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        catch (Exception unforeseen)
        {
            // The next look may do better; without one, every subscription would be silent from now on.
            LogUnforeseen(unforeseen);
        }
    }

    private async Task<string> PresentAsync(CancellationToken cancellationToken)
    {
        await using var session = await _store.OpenSessionAsync(cancellationToken);
        return session.Release;
    }

    private Task Renew(ref TaskCompletionSource source)
    {
        lock (_gate)
        {
            source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return source.Task;
        }
    }

    private void OnPulse()
    {
        lock (_gate)
        {
            _pulsed.TrySetResult();
        }
    }

    private void Leave()
    {
        CancellationTokenSource? stop = null;
        lock (_gate)
        {
            if (--_watchers == 0)
            {
                (stop, _stop, _release) = (_stop, null, null);
            }
        }

        End(stop);
    }

    // Not under the gate: what waits goes on at once, on this thread.
    private static void End(CancellationTokenSource? stop)
    {
        stop?.Cancel();
        stop?.Dispose();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The store could not be asked for its release")]
    private partial void LogUnforeseen(Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store could not be asked for its release: {Code}; subscriptions wait")]
    private partial void LogAway(string code);

    private sealed class Watcher(ReleaseWatch watch) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
            {
                watch.Leave();
            }
        }
    }
}
