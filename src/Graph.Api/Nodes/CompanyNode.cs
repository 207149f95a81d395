using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A company or another private body.</summary>
[Name("Company")]
[Implements(typeof(EntityInterface))]
internal sealed class CompanyNode(EntityRecord record, Reading reading) : EntityNode(record, reading);
