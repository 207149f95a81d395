using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A technology, or a category of technologies.</summary>
[Name("Technology")]
[Implements(typeof(EntityInterface))]
internal sealed class TechnologyNode(EntityRecord record, Reading reading) : EntityNode(record, reading);
