using System.Collections.Frozen;
using Graph.Core.Model;

namespace Graph.Core.Patterns;

/// <summary>Relation types as numbers, their places in <see cref="RelationTypes.All"/>, and sets of them as bits.</summary>
public static class RelationTypeMask
{
    private static readonly FrozenDictionary<string, int> Indexes = RelationTypes.All
        .Select((type, index) => (type.Name, index)).ToFrozenDictionary(t => t.Name, t => t.index, StringComparer.Ordinal);

    /// <summary>All types.</summary>
    public static ulong All { get; } = RelationTypes.All.Count <= 64
        ? ulong.MaxValue >> (64 - RelationTypes.All.Count)
        : throw new NotSupportedException("A set of relation types has 64 bits; the table has more.");

    /// <summary>The number of a type.</summary>
    /// <exception cref="GraphException"><c>unknown-relation-type</c></exception>
    public static int IndexOf(string name) => Indexes.TryGetValue(name, out var index)
        ? index
        : throw new GraphException("unknown-relation-type", "", $"unknown relation type '{name}'");

    /// <summary>The set of these types; of all where none is given.</summary>
    public static ulong Of(IReadOnlyCollection<string> names) => names.Count == 0 ? All : names.Aggregate(0UL, (mask, name) => mask | 1UL << IndexOf(name));
}
