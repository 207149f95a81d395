using Graph.Core.Model;
using Graph.Core.Stores;
using GraphQL;

namespace Graph.Api.InputTypes;

/// <summary>Which entities. Conditions that are set must all hold.</summary>
[Name("EntityFilter")]
internal sealed class EntityFilterInput
{
    /// <summary>Of one of these kinds.</summary>
    public IReadOnlyList<EntityKind>? Kinds { get; set; }

    /// <summary>Of one of these finer sorts, such as executive-order.</summary>
    public IReadOnlyList<string>? Types { get; set; }

    /// <summary>The filter as the store knows it.</summary>
    internal static EntityFilter For(EntityFilterInput? input, int? knownAt) => new([.. (input?.Kinds ?? []).Distinct().Order()], knownAt)
    {
        Types = FilterTexts.Of(input?.Types),
    };
}

/// <summary>The order of a list of entities.</summary>
[Name("EntityOrdering")]
internal sealed class EntityOrderInput
{
    /// <summary>By what; then by id.</summary>
    public EntityOrder Field { get; set; }

    /// <summary>Which way.</summary>
    public OrderDirection Direction { get; set; }
}

/// <summary>Which way a list is ordered.</summary>
internal enum OrderDirection
{
    /// <summary>The least first.</summary>
    Asc,

    /// <summary>The greatest first.</summary>
    Desc,
}
