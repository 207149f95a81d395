using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Api.Subscriptions;
using Graph.Core.Model;
using Graph.Core.Tracing;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A trace as it is now, and what became different. The first event of a subscription tells the present state and no difference.</summary>
[Name("TraceChange")]
internal sealed class TraceChangeNode(TraceState? before, TraceState now, Trace trace, DateTimeOffset at, Reading reading)
{
    private readonly Dictionary<AnswerKey, AnswerState> _before = (before?.Answers ?? []).ToDictionary(a => a.Key);

    /// <summary>When the server noticed, in UTC.</summary>
    public DateTimeOffset At => at;

    /// <summary>The last release of which the answer was as told before; null in the first event.</summary>
    [Id]
    public string? ReleaseBefore => before?.Release;

    /// <summary>The release that this event tells of.</summary>
    [Id]
    public string ReleaseAfter => now.Release;

    /// <summary>Answers that were not there before.</summary>
    [Price(1, Usual = 5)]
    public IReadOnlyList<TraceAnswerNode> Added => before is null ? [] : [.. trace.Answers.Where(a => !_before.ContainsKey(AnswerKey.Of(a))).Select(a => new TraceAnswerNode(a, reading))];

    /// <summary>Answers that are there no more.</summary>
    [Price(1, Usual = 5)]
    public IReadOnlyList<AnswerStateNode> Removed
    {
        get
        {
            var present = now.Answers.Select(a => a.Key).ToHashSet();
            return [.. _before.Values.Where(a => !present.Contains(a.Key)).Select(a => new AnswerStateNode(a))];
        }
    }

    /// <summary>Answers that differ: in status, length, window, number of paths, in the paths themselves, or only in what is said of their hops.</summary>
    [Price(1, Usual = 5)]
    public IReadOnlyList<AnswerChangeNode> Changed =>
    [
        .. trace.Answers.Zip(now.Answers)
            .Where(a => _before.TryGetValue(a.Second.Key, out var was) && was != a.Second)
            .Select(a => new AnswerChangeNode(_before[a.Second.Key], a.Second, a.First, reading)),
    ];

    /// <summary>The whole trace by the new release.</summary>
    public TraceNode Trace => new(trace, reading);
}

/// <summary>An answer that differs.</summary>
[Name("TraceAnswerChange")]
internal sealed class AnswerChangeNode(AnswerState before, AnswerState now, TraceAnswer answer, Reading reading)
{
    /// <summary>As it was.</summary>
    public AnswerStateNode Before => new(before);

    /// <summary>As it is.</summary>
    public TraceAnswerNode After => new(answer, reading);

    /// <summary>Whether all that differs is what is said of its hops.</summary>
    public bool OnlyEvidence => before with { Evidence = now.Evidence } == now;
}

/// <summary>An answer as it was: in short, since what it led to may be gone.</summary>
[Name("TraceAnswerState")]
internal sealed class AnswerStateNode(AnswerState state)
{
    /// <summary>The name of the rule.</summary>
    public string Rule => state.Key.Rule;

    /// <summary>The id of the policy.</summary>
    [Id]
    public string PolicyId => state.Key.PolicyId;

    /// <summary>The id of the deal.</summary>
    [Id]
    public string DealId => state.Key.DealId;

    /// <summary>How strong its paths were.</summary>
    public RelationStatus Status => state.Status;

    /// <summary>The number of hops of its paths.</summary>
    public int Length => state.Length;

    /// <summary>The first day of the windows of its paths; null where nothing bounded it.</summary>
    public DateOnly? WindowStart => DayNode.Of(state.WindowStart);

    /// <summary>The number of its paths.</summary>
    public long PathsFound => state.PathsFound;
}
