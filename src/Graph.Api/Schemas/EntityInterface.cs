using Graph.Api.Nodes;
using GraphQL.Types;

namespace Graph.Api.Schemas;

/// <summary>The interface that all kinds of entity share.</summary>
internal sealed class EntityInterface : AutoRegisteringInterfaceGraphType<EntityNode>;
