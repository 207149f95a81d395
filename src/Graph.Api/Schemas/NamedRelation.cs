using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Api.Schemas;

/// <summary>A field of a kind of entity that leads over relations of some types to other entities.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Description">What it is.</param>
/// <param name="Direction">Which end of the relations the entity is.</param>
/// <param name="Types">The types of the relations.</param>
internal sealed record NamedRelation(string Name, string Description, Direction Direction, params IReadOnlyList<string> Types)
{
    /// <summary>Only entities of these kinds at the other end; empty for all.</summary>
    public IReadOnlyList<EntityKind> Kinds { get; init; } = [];
}
