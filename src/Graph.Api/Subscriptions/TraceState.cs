using Graph.Api.Loading;
using Graph.Core.Model;
using Graph.Core.Tracing;

namespace Graph.Api.Subscriptions;

/// <summary>Which answer of a trace: the same rule between the same policy and deal.</summary>
internal sealed record AnswerKey(string Rule, string PolicyId, string DealId)
{
    public static AnswerKey Of(TraceAnswer answer) => new(answer.Rule.Name, answer.PolicyId, answer.DealId);
}

/// <summary>An answer in short.</summary>
/// <param name="Key">Which one.</param>
/// <param name="Status">Its status.</param>
/// <param name="Length">Its length.</param>
/// <param name="WindowStart">The start of its window, as a day number.</param>
/// <param name="PathsFound">How many paths it has.</param>
/// <param name="Paths">The fingerprint of the paths shown.</param>
/// <param name="Evidence">The fingerprint of what is said of their hops.</param>
internal sealed record AnswerState(
    AnswerKey Key, RelationStatus Status, int Length, int WindowStart, long PathsFound, string Paths, string Evidence);

/// <summary>The answers of a trace in short.</summary>
internal sealed class TraceState(string release, long found, IReadOnlyList<AnswerState> answers) : IWatchedState
{
    public string Release { get; } = release;

    /// <summary>How many answers there are, shown or not.</summary>
    public long Found { get; } = found;

    /// <summary>The answers shown, in the order of the trace.</summary>
    public IReadOnlyList<AnswerState> Answers { get; } = answers;

    public bool Says(IWatchedState other) => other is TraceState trace && trace.Found == Found && trace.Answers.ToHashSet().SetEquals(Answers);

    /// <summary>Reads the evidence of a trace, by the loaders of the event: a client that asks for it costs no further call.</summary>
    public static async Task<TraceState> ReadAsync(Trace trace, Reading reading, CancellationToken cancellationToken)
    {
        var ids = trace.Answers.SelectMany(a => a.Paths).SelectMany(p => p.Relations).ToHashSet(StringComparer.Ordinal);
        var pending = ids.Select(id => (Id: id, Record: reading.Loaders.Relations.Load(id), Said: reading.Loaders.Statements.Load(id))).ToList();
        var hops = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, record, said) in pending)
        {
            if (await record.GetResultAsync(cancellationToken) is { } relation)
            {
                hops[id] = Fingerprint.Of(relation, await said.GetResultAsync(cancellationToken), reading);
            }
        }

        return new TraceState(trace.Coverage.Release, trace.Coverage.Found, [.. trace.Answers.Select(a => Of(a, hops))]);
    }

    private static AnswerState Of(TraceAnswer answer, Dictionary<string, string> hops) => new(
        AnswerKey.Of(answer), answer.Status, answer.Length, answer.WindowStart, answer.PathsFound,
        Fingerprint.Of(answer.Paths.SelectMany(p => p.Relations.Append($"{p.Window} {p.Position}"))),
        Fingerprint.Of(answer.Paths.SelectMany(p => p.Relations).Select(id => hops.GetValueOrDefault(id, ""))));
}
