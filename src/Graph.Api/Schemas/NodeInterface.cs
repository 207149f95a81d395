using Graph.Api.Nodes;
using GraphQL.Types;

namespace Graph.Api.Schemas;

/// <summary>The interface that everything with an id shares.</summary>
internal sealed class NodeInterface : AutoRegisteringInterfaceGraphType<INode>;
