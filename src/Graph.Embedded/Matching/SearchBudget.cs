using System.Diagnostics;

namespace Graph.Embedded.Matching;

/// <summary>What a match may spend. Asked now and then, for looking at the clock costs as much as a hop.</summary>
internal sealed class SearchBudget(TimeSpan? timeLimit, CancellationToken cancellationToken)
{
    /// <summary>A bound on memory: about 300 MB of labels and links in one search.</summary>
    public const int MaxLabels = 4_000_000;

    private const int StepsBetweenLooks = 4_096;
    private readonly long _started = Stopwatch.GetTimestamp();
    private int _steps;

    /// <summary>Whether the search must end before it is complete.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Counts work; true where the search must end.</summary>
    /// <exception cref="OperationCanceledException">The caller does not want the answer any more.</exception>
    public bool Spend(int steps, int labels)
    {
        IsSpent |= labels > MaxLabels;
        _steps += steps;
        if (_steps >= StepsBetweenLooks)
        {
            _steps = 0;
            cancellationToken.ThrowIfCancellationRequested();
            IsSpent |= timeLimit is { } limit && Stopwatch.GetElapsedTime(_started) > limit;
        }

        return IsSpent;
    }
}
