using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A country, union or state in which policies apply.</summary>
[Name("Jurisdiction")]
[Implements(typeof(EntityInterface))]
internal sealed class JurisdictionNode(EntityRecord record, Reading reading) : EntityNode(record, reading);
