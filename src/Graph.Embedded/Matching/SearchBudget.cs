using System.Diagnostics;

namespace Graph.Embedded.Matching;

/// <summary>What a match may spend. To be asked now and then: looking at the clock costs as much as a hop.</summary>
internal sealed class SearchBudget(TimeSpan? timeLimit, CancellationToken cancellationToken)
{
    /// <summary>A bound on memory: about 300 MB of labels and links in one search.</summary>
    public const int MaxLabels = 4_000_000;

    private readonly long _started = Stopwatch.GetTimestamp();

    /// <summary>Whether the search had to end before it was complete.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Looks at the clock; true where the search must end. With so many labels it must, too.</summary>
    /// <exception cref="OperationCanceledException">The caller does not want the answer any more.</exception>
    public bool IsOutAfter(int labels)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return IsSpent |= labels > MaxLabels || (timeLimit is { } limit && Stopwatch.GetElapsedTime(_started) > limit);
    }
}
