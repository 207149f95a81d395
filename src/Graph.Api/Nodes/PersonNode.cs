using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A person.</summary>
[Name("Person")]
[Implements(typeof(EntityInterface))]
internal sealed class PersonNode(EntityRecord record, Reading reading) : EntityNode(record, reading);
