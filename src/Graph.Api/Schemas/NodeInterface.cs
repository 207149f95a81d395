using Graph.Api.Nodes;

namespace Graph.Api.Schemas;

/// <summary>The interface that everything with an id shares.</summary>
internal sealed class NodeInterface : ClassInterface<INode>;
