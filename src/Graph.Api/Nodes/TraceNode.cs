using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Tracing;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Nodes;

/// <summary>The answer to the question which policies touch a deal, or which deals a policy touches.</summary>
[Name("Trace")]
internal sealed class TraceNode(Trace trace, Reading reading)
{
    /// <summary>The entity asked about.</summary>
    public IDataLoaderResult<EntityNode> Entity() => reading.GetEntity(trace.Entity.Id);

    /// <summary>By status, length, start of the window, id of the other end and name of the rule.</summary>
    [Price(1, "first", Usual = 10)]
    public IReadOnlyList<TraceAnswerNode> Answers => [.. trace.Answers.Select(a => new TraceAnswerNode(a, reading))];

    /// <summary>What was searched, and whether to the end.</summary>
    public CoverageNode Coverage => new(trace.Coverage);
}
