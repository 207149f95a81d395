using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>Proceedings before a court or an agency.</summary>
[Name("Case")]
[Implements(typeof(EntityInterface))]
internal sealed class CaseNode(EntityRecord record, Reading reading) : EntityNode(record, reading);
