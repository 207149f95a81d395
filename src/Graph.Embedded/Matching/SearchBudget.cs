using System.Diagnostics;

namespace Graph.Embedded.Matching;

/// <summary>What a match may spend. To be asked now and then: looking at the clock costs as much as a hop.</summary>
internal sealed class SearchBudget(TimeSpan? timeLimit, CancellationToken cancellationToken)
{
    /// <summary>A bound on memory: about 300 MB of labels and links in one search, of which a large graph has as many at once as there are processors.</summary>
    public const int MaxLabels = 4_000_000;

    private const int WorkBetweenLooks = 8_192;

    private readonly long _started = Stopwatch.GetTimestamp();
    private int _work;

    /// <summary>Whether the search had to end before it was complete.</summary>
    public bool IsSpent { get; private set; }

    /// <summary>Looks at the clock; true where the search must end. With so many labels it must, too.</summary>
    /// <exception cref="OperationCanceledException">The caller does not want the answer any more.</exception>
    public bool IsOutAfter(int labels)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return IsSpent |= labels > MaxLabels || (timeLimit is { } limit && Stopwatch.GetElapsedTime(_started) > limit);
    }

    /// <summary>Counts a piece of the work on what was found, which no time limit cuts, and now and then looks whether anybody waits for it.</summary>
    /// <exception cref="OperationCanceledException">The caller does not want the answer any more.</exception>
    public void Work()
    {
        if (++_work >= WorkBetweenLooks)
        {
            _work = 0;
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Sorts; a comparison is a piece of work.</summary>
    /// <exception cref="OperationCanceledException">The caller does not want the answer any more.</exception>
    public void Sort<T>(Span<T> items, Comparison<T> compare)
    {
        try
        {
            items.Sort((a, b) =>
            {
                Work();
                return compare(a, b);
            });
        }
        catch (InvalidOperationException e) when (e.InnerException is OperationCanceledException)
        {
            throw new OperationCanceledException(e.InnerException.Message, e, cancellationToken);
        }
    }
}
