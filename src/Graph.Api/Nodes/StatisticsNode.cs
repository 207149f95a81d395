using Graph.Core.Model;
using Graph.Core.Stores;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>How much there is of everything.</summary>
[Name("Statistics")]
internal sealed class StatisticsNode(StoreStatistics statistics, string release)
{
    /// <summary>The release that was counted.</summary>
    public string Release => release;

    /// <summary>The number of documents.</summary>
    public long Documents => statistics.Documents;

    /// <summary>The number of entities of each kind that has any.</summary>
    public IReadOnlyList<KindCountNode> Entities => [.. statistics.Entities.OrderBy(e => e.Key).Select(e => new KindCountNode(e.Key, e.Value))];

    /// <summary>The number of relations of each type that has any, ascending by type.</summary>
    public IReadOnlyList<TypeCountNode> Relations =>
        [.. statistics.Relations.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => new TypeCountNode(r.Key, r.Value))];

    /// <summary>The number of statements.</summary>
    public long Statements => statistics.Statements;

    /// <summary>The number of events.</summary>
    public long Events => statistics.Events;
}

/// <summary>The number of entities of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many.</param>
[Name("KindCount")]
internal sealed record KindCountNode(EntityKind Kind, long Count);

/// <summary>The number of relations of a type.</summary>
/// <param name="Type">The name of the type.</param>
/// <param name="Count">How many.</param>
[Name("TypeCount")]
internal sealed record TypeCountNode(string Type, long Count);
