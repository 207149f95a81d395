using Graph.Api.Schemas;
using Graph.Core.Model;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>A kind of entity.</summary>
[Name("Kind")]
internal sealed class KindNode(EntityKind kind)
{
    /// <summary>The kind.</summary>
    public EntityKind Name => kind;

    /// <summary>The types of relations that may start from it, ascending by name.</summary>
    [Price(1, Usual = 10)]
    public IReadOnlyList<RelationTypeNode> Outgoing => [.. RelationTypes.All.Where(t => t.From.Contains(kind)).Select(t => new RelationTypeNode(t))];

    /// <summary>The types of relations that may lead to it, ascending by name.</summary>
    [Price(1, Usual = 10)]
    public IReadOnlyList<RelationTypeNode> Incoming => [.. RelationTypes.All.Where(t => t.To.Contains(kind)).Select(t => new RelationTypeNode(t))];
}

/// <summary>A type of relation: what it may link, and how it is read aloud.</summary>
[Name("RelationType")]
internal sealed class RelationTypeNode(RelationType type)
{
    /// <summary>Its name, such as TARGETS.</summary>
    public string Name => type.Name;

    /// <summary>The kinds it may start from.</summary>
    public IReadOnlyList<EntityKind> From => type.From;

    /// <summary>The kinds it may lead to.</summary>
    public IReadOnlyList<EntityKind> To => type.To;

    /// <summary>Whether both ends must be of one kind.</summary>
    public bool SameKind => type.SameKind;

    /// <summary>How it is read aloud from its start to its end, such as lists.</summary>
    public string Forward => type.Forward;

    /// <summary>How it is read aloud from its end to its start, such as is listed by.</summary>
    public string Backward => type.Backward;
}
