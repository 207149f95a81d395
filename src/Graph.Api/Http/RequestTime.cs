using System.Diagnostics;
using Graph.Api.Errors;
using GraphQL;

namespace Graph.Api.Http;

/// <summary>The time of one request, from when it was read: waiting for a slot and every attempt to answer it share it.</summary>
internal sealed class RequestTime : IDisposable
{
    /// <summary>The code of a request that took too long.</summary>
    public const string Code = "TIMEOUT";

    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(1);

    private readonly CancellationTokenSource _limited;
    private readonly TimeSpan _whole;
    private readonly long _begun = Stopwatch.GetTimestamp();

    /// <summary>Begins it.</summary>
    /// <param name="options">How long it is.</param>
    /// <param name="gone">Cancelled when nobody waits for the answer any more.</param>
    public RequestTime(ApiOptions options, CancellationToken gone)
    {
        Gone = gone;
        _whole = TimeSpan.FromSeconds(options.TimeoutSeconds);
        _limited = CancellationTokenSource.CreateLinkedTokenSource(gone);
        _limited.CancelAfter(_whole);
    }

    /// <summary>Cancelled when nobody waits for the answer any more.</summary>
    public CancellationToken Gone { get; }

    /// <summary>Cancelled then, or when the time is over.</summary>
    public CancellationToken Token => _limited.Token;

    /// <summary>Whether it is over while somebody still waits.</summary>
    public bool IsOver => _limited.IsCancellationRequested && !Gone.IsCancellationRequested;

    /// <summary>What is left for the next attempt; never nothing, which would mean without end.</summary>
    public TimeSpan Left => _whole - Stopwatch.GetElapsedTime(_begun) is var left && left > Least ? left : Least;

    /// <summary>The answer where it is over.</summary>
    public static ExecutionResult OverAnswer() => ErrorAnswer.Of(Code, "The operation has timed out.");

    /// <inheritdoc/>
    public void Dispose() => _limited.Dispose();
}
