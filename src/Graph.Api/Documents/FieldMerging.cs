using Graph.Api.Pricing;
using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Graph.Api.Documents;

/// <summary>
/// Looks for fields that share a response key and cannot be one. All under a key must have types of one shape, since a client reads either;
/// those that one object may have both must be the same field with the same arguments. Both are equivalences, so that each is compared with
/// the first of its group only.
/// </summary>
internal sealed class FieldMerging(ISchema schema, GraphQLDocument document, int mostSteps)
{
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = document.Definitions.OfType<GraphQLFragmentDefinition>()
        .GroupBy(f => f.FragmentName.Name.Value).ToDictionary(g => g.Key, g => g.First());
    private readonly HashSet<PlacesKey> _shapes = [];
    private readonly HashSet<PlacesKey> _fields = [];
    private int _steps;

    /// <summary>The first conflict below an operation; null for none.</summary>
    /// <exception cref="UnfoldsTooFarException">Its fragments unfold into too many selections.</exception>
    public FieldConflict? Conflict(IGraphType root, GraphQLSelectionSet set) => OfShape([new Place(root, set)]) ?? OfField([new Place(root, set)]);

    private FieldConflict? OfShape(List<Place> places)
    {
        if (!_shapes.Add(new PlacesKey(places)))
        {
            return null;
        }

        foreach (var (key, group) in Collect(places))
        {
            foreach (var other in group)
            {
                if (!FieldEquality.SameShape(group[0].Type, other.Type))
                {
                    return new FieldConflict(key.ToString(), $"they return conflicting types {group[0].Type} and {other.Type}", group[0].Field, other.Field);
                }
            }

            if (Below(group) is { Count: > 0 } below && OfShape(below) is { } conflict)
            {
                return conflict;
            }
        }

        return null;
    }

    private FieldConflict? OfField(List<Place> places)
    {
        if (!_fields.Add(new PlacesKey(places)))
        {
            return null;
        }

        foreach (var (key, group) in Collect(places))
        {
            foreach (var together in Together(group))
            {
                if (Different(key, together) is { } conflict || (Below(together) is { Count: > 0 } below && (conflict = OfField(below)) is not null))
                {
                    return conflict;
                }
            }
        }

        return null;
    }

    private static FieldConflict? Different(ROM key, List<Selected> together)
    {
        var first = together[0].Field;
        foreach (var (other, _, _) in together)
        {
            if (first.Name.Value != other.Name.Value)
            {
                return new FieldConflict(key.ToString(), $"{first.Name.Value} and {other.Name.Value} are different fields", first, other);
            }

            if (!FieldEquality.SameArguments(first, other))
            {
                return new FieldConflict(key.ToString(), "they have differing arguments", first, other);
            }
        }

        return null;
    }

    /// <summary>Those of a group that one object may have all: what is selected on an interface stands beside what is selected on each kind.</summary>
    private static IEnumerable<List<Selected>> Together(List<Selected> group)
    {
        var any = group.FindAll(f => f.Parent is not IObjectGraphType);
        return any.Count == group.Count
            ? [group]
            : group.Where(f => f.Parent is IObjectGraphType).GroupBy(f => f.Parent).Select(kind => (List<Selected>)[.. any, .. kind]);
    }

    private static List<Place> Below(List<Selected> group) =>
        [.. group.Where(f => f.Field.SelectionSet is not null && f.Type is not null).Select(f => new Place(f.Type!.GetNamedType()!, f.Field.SelectionSet!))];

    private Dictionary<ROM, List<Selected>> Collect(List<Place> places)
    {
        var groups = new Dictionary<ROM, List<Selected>>();
        HashSet<ROM>? visited = null;
        foreach (var place in places)
        {
            Add(place.Type, place.Set);
        }

        return groups;

        void Add(IGraphType type, GraphQLSelectionSet set)
        {
            foreach (var selection in set.Selections)
            {
                if (++_steps > mostSteps)
                {
                    throw new UnfoldsTooFarException(mostSteps);
                }

                switch (selection)
                {
                    case GraphQLField field:
                        var key = field.Alias?.Name.Value ?? field.Name.Value;
                        (groups.TryGetValue(key, out var same) ? same : groups[key] = []).Add(new Selected(field, type, TypeOf(type, field.Name.Value)));
                        break;
                    case GraphQLInlineFragment inline:
                        Add(inline.TypeCondition is { } on ? schema.AllTypes[on.Type.Name.Value] ?? type : type, inline.SelectionSet);
                        break;
                    case GraphQLFragmentSpread spread when (visited ??= []).Add(spread.FragmentName.Name.Value)
                        && _fragments.TryGetValue(spread.FragmentName.Name.Value, out var fragment):
                        Add(schema.AllTypes[fragment.TypeCondition.Type.Name.Value] ?? type, fragment.SelectionSet);
                        break;
                }
            }
        }
    }

    private IGraphType? TypeOf(IGraphType parent, ROM name) =>
        name == schema.TypeNameMetaFieldType.Name ? schema.TypeNameMetaFieldType.ResolvedType
        : name == schema.SchemaMetaFieldType.Name ? schema.SchemaMetaFieldType.ResolvedType
        : name == schema.TypeMetaFieldType.Name ? schema.TypeMetaFieldType.ResolvedType
        : (parent as IComplexGraphType)?.GetField(name)?.ResolvedType;

    private sealed record Selected(GraphQLField Field, IGraphType Parent, IGraphType? Type);

    private readonly record struct Place(IGraphType Type, GraphQLSelectionSet Set);

    /// <summary>Places that were looked at together are not looked at again.</summary>
    private readonly struct PlacesKey(List<Place> places) : IEquatable<PlacesKey>
    {
        private readonly List<Place> _places = places;

        public bool Equals(PlacesKey other) => _places.SequenceEqual(other._places);

        public override bool Equals(object? obj) => obj is PlacesKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            _places.ForEach(p => hash.Add(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(p.Set)));
            return hash.ToHashCode();
        }
    }
}
