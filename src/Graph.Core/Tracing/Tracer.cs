using Graph.Core.Rules;
using Graph.Core.Stores;

namespace Graph.Core.Tracing;

/// <summary>Answers which policies touch a deal, and which deals a policy touches, by every rule.</summary>
public sealed class Tracer(RuleSet rules)
{
    /// <summary>The rules it searches.</summary>
    public RuleSet Rules { get; } = rules;

    /// <summary>Answers a question.</summary>
    /// <exception cref="GraphException"><c>unknown-id</c> (with the nearest ids), <c>wrong-kind</c>, <c>bad-limit</c>.</exception>
    public Task<Trace> TraceAsync(IGraphSession session, TraceQuestion question, CancellationToken cancellationToken) =>
        throw new NotImplementedException();
}
