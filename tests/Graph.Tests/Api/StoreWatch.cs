using System.Collections.Concurrent;

namespace Graph.Tests.Api;

/// <summary>Counts the calls to a store by name, and lets a test hold up or fail them.</summary>
internal sealed class StoreWatch
{
    private readonly ConcurrentQueue<string> _calls = new();

    /// <summary>Runs before every call; by default nothing.</summary>
    public Func<string, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>The names of the calls so far, ascending.</summary>
    public IReadOnlyList<string> Calls => [.. _calls.Order(StringComparer.Ordinal)];

    /// <summary>Sessions that were opened and not disposed.</summary>
    public int OpenSessions => Calls.Count(c => c == "Open") - Calls.Count(c => c == "Dispose");

    public void Clear() => _calls.Clear();

    public Task SeeAsync(string call, CancellationToken cancellationToken)
    {
        _calls.Enqueue(call);
        return MeetAsync(call, cancellationToken);
    }

    /// <summary>Holds up or fails a call that is not counted, being no read.</summary>
    public Task MeetAsync(string call, CancellationToken cancellationToken) => Before(call, cancellationToken);
}
