using System.Runtime.CompilerServices;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Api.Pricing;

/// <summary>What the price of selections follows from: the same sets on the same type under the same limits cost the same wherever they stand.</summary>
internal readonly struct SelectionKey(IGraphType type, IReadOnlyList<GraphQLSelectionSet> sets, RowLimits limits) : IEquatable<SelectionKey>
{
    private readonly IGraphType _type = type;
    private readonly IReadOnlyList<GraphQLSelectionSet> _sets = sets;
    private readonly RowLimits _limits = limits;

    public bool Equals(SelectionKey other)
    {
        if (!ReferenceEquals(_type, other._type) || _sets.Count != other._sets.Count || !_limits.Equals(other._limits))
        {
            return false;
        }

        for (var i = 0; i < _sets.Count; i++)
        {
            if (!ReferenceEquals(_sets[i], other._sets[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is SelectionKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(_limits);
        foreach (var set in _sets)
        {
            hash.Add(RuntimeHelpers.GetHashCode(set));
        }

        return hash.ToHashCode();
    }
}
