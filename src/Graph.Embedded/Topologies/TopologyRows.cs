using Graph.Core.Model;

namespace Graph.Embedded.Topologies;

/// <summary>What the topology keeps of an entity.</summary>
internal sealed record TopologyNode(string Id, EntityKind Kind, string? Type);

/// <summary>What the topology keeps of a relation; steps ascend by day, at least one.</summary>
internal sealed record TopologyRelation(string Id, string Type, string From, string To, IReadOnlyList<TopologyStep> Steps);

/// <summary>What was known of a relation from a day on.</summary>
internal readonly record struct TopologyStep(int KnownFrom, RelationStatus Status, int Start, int End);

/// <summary>What a change set does to the topology. A put replaces what has its id.</summary>
internal sealed record TopologyChange(
    string Release,
    IReadOnlyCollection<TopologyNode> Nodes,
    IReadOnlyCollection<string> RemovedNodes,
    IReadOnlyCollection<TopologyRelation> Relations,
    IReadOnlyCollection<string> RemovedRelations);
