using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A product or service.</summary>
[Name("Product")]
[Implements(typeof(EntityInterface))]
internal sealed class ProductNode(EntityRecord record, Reading reading) : EntityNode(record, reading);
