using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A public body, courts included.</summary>
[Name("Agency")]
[Implements(typeof(EntityInterface))]
internal sealed class AgencyNode(EntityRecord record, Reading reading) : EntityNode(record, reading);
