using Graph.Api.Nodes;

namespace Graph.Api.Schemas;

/// <summary>The interface that all kinds of entity share.</summary>
internal sealed class EntityInterface : ClassInterface<EntityNode>;
