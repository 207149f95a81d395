using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Api.Documents;

/// <summary>Whether fields, as they are written, are the same.</summary>
internal static class FieldEquality
{
    /// <summary>Whether a client can read one as the other: the same lists and nulls around the same scalar, or around objects.</summary>
    public static bool SameShape(IGraphType? first, IGraphType? second) => (first, second) switch
    {
        (null, _) or (_, null) => true,
        (NonNullGraphType a, NonNullGraphType b) => SameShape(a.ResolvedType, b.ResolvedType),
        (ListGraphType a, ListGraphType b) => SameShape(a.ResolvedType, b.ResolvedType),
        (NonNullGraphType or ListGraphType, _) or (_, NonNullGraphType or ListGraphType) => false,
        (IComplexGraphType or UnionGraphType, IComplexGraphType or UnionGraphType) => true,
        _ => ReferenceEquals(first, second),
    };

    /// <summary>Whether both have the same arguments, in any order.</summary>
    public static bool SameArguments(GraphQLField first, GraphQLField second)
    {
        var (a, b) = (first.Arguments?.Items ?? [], second.Arguments?.Items ?? []);
        if (ReferenceEquals(first, second) || (a.Count == 0 && b.Count == 0))
        {
            return true;
        }

        return a.Count == b.Count && a.Zip(b).All(p => p.First.Name.Value == p.Second.Name.Value)
            ? a.Zip(b).All(p => Same(p.First.Value, p.Second.Value))
            : Sorted(a).SequenceEqual(Sorted(b), ArgumentEquality.Instance);

        static IEnumerable<GraphQLArgument> Sorted(List<GraphQLArgument> arguments) =>
            arguments.OrderBy(x => x.Name.StringValue, StringComparer.Ordinal);
    }

    private static bool Same(GraphQLValue first, GraphQLValue second) => (first, second) switch
    {
        (GraphQLVariable a, GraphQLVariable b) => a.Name.Value == b.Name.Value,
        (GraphQLListValue a, GraphQLListValue b) =>
            (a.Values?.Count ?? 0) == (b.Values?.Count ?? 0) && (a.Values ?? []).Zip(b.Values ?? []).All(p => Same(p.First, p.Second)),
        (GraphQLObjectValue a, GraphQLObjectValue b) =>
            (a.Fields?.Count ?? 0) == (b.Fields?.Count ?? 0)
            && Sorted(a).Zip(Sorted(b)).All(p => p.First.Name.Value == p.Second.Name.Value && Same(p.First.Value, p.Second.Value)),
        (GraphQLNullValue, GraphQLNullValue) => true,
        (IHasValueNode a, IHasValueNode b) => first.Kind == second.Kind && a.Value == b.Value,
        _ => false,
    };

    private static IEnumerable<GraphQLObjectField> Sorted(GraphQLObjectValue value) =>
        (value.Fields ?? []).OrderBy(f => f.Name.StringValue, StringComparer.Ordinal);

    private sealed class ArgumentEquality : IEqualityComparer<GraphQLArgument>
    {
        public static readonly ArgumentEquality Instance = new();

        public bool Equals(GraphQLArgument? x, GraphQLArgument? y) => x!.Name.Value == y!.Name.Value && Same(x.Value, y.Value);

        public int GetHashCode(GraphQLArgument obj) => obj.Name.Value.GetHashCode();
    }
}
