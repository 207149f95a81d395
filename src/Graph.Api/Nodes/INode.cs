using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>Anything that has an id of its own. Ids are unique over all of them, so that a cache may keep them by id alone, for one pair of clocks: an id names the thing, the clocks the view of it.</summary>
[Name("Node")]
internal interface INode
{
    /// <summary>Its id, unique over all nodes.</summary>
    [Id]
    string Id { get; }
}
