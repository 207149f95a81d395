using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Model;
using Graph.Core.Tracing;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Nodes;

/// <summary>A policy touches a deal by a rule.</summary>
[Name("TraceAnswer")]
internal sealed class TraceAnswerNode(TraceAnswer answer, Reading reading)
{
    /// <summary>The rule.</summary>
    public RuleNode Rule => new(answer.Rule);

    /// <summary>The policy.</summary>
    public IDataLoaderResult<EntityNode> Policy() => reading.GetEntity(answer.PolicyId);

    /// <summary>The deal.</summary>
    public IDataLoaderResult<EntityNode> Deal() => reading.GetEntity(answer.DealId);

    /// <summary>How strong its paths are: as strong as their weakest hop.</summary>
    public RelationStatus Status => answer.Status;

    /// <summary>The number of hops of its paths.</summary>
    public int Length => answer.Length;

    /// <summary>The first day of the windows of all its paths, shown or not; null where nothing bounds it.</summary>
    public DateOnly? WindowStart => DayNode.Of(answer.WindowStart);

    /// <summary>Its paths by their relation ids, cut at the limit.</summary>
    [Price(1, "paths", Usual = 3)]
    public IReadOnlyList<TracePathNode> Paths => [.. answer.Paths.Select(p => new TracePathNode(p, reading))];

    /// <summary>The number of its paths, shown or not.</summary>
    public long PathsFound => answer.PathsFound;
}
