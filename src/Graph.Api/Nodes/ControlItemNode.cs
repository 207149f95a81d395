using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>An entry of a control list.</summary>
[Name("ControlItem")]
[Implements(typeof(EntityInterface))]
internal sealed class ControlItemNode(EntityRecord record, Reading reading) : EntityNode(record, reading);
