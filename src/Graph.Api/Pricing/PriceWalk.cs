using Graph.Api.Schemas;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Graph.Api.Pricing;

/// <summary>
/// Adds up what an operation costs. A field costs its own price, and what is below it as often as it has rows. Fields under one response key
/// are one field; where an entity of any kind may stand, the dearest kind counts. Fragments that are used again are not walked again.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="document">A valid document.</param>
/// <param name="arguments">The values of all arguments, variables put in.</param>
/// <param name="isIncluded">Whether a selection is left in by its directives.</param>
/// <param name="mostSteps">At most so many selections are looked at; what unfolds into more is refused.</param>
internal sealed class PriceWalk(
    ISchema schema, GraphQLDocument document, IReadOnlyDictionary<GraphQLField, IDictionary<string, ArgumentValue>>? arguments, Func<ASTNode, bool> isIncluded,
    int mostSteps)
{
    /// <summary>The rows of a list that nothing tells about.</summary>
    public const int UnknownRows = 20;

    // Four times what tools ask for: graphql-js 17 asks for 124 362. Without a bound, lists of fields in lists of fields under many aliases would
    // answer with millions.
    private const int FreeIntrospection = 500_000;

    private static readonly Dictionary<string, int> IntrospectionRows = new(StringComparer.Ordinal)
    {
        ["types"] = 100,
        ["fields"] = 10,
        ["args"] = 2,
        ["inputFields"] = 4,
        ["enumValues"] = 8,
        ["directives"] = 5,
        ["interfaces"] = 1,
        ["possibleTypes"] = 1,
    };

    private readonly Dictionary<SelectionKey, PricedSelection> _known = [];
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = document.Definitions.OfType<GraphQLFragmentDefinition>()
        .ToDictionary(f => f.FragmentName.Name.Value);
    private int _steps;

    /// <summary>The price of the selections on a type.</summary>
    /// <exception cref="UnfoldsTooFarException">They unfold into too many.</exception>
    public PricedSelection Price(IGraphType type, IReadOnlyList<GraphQLSelectionSet> sets, RowLimits limits)
    {
        var key = new SelectionKey(type, sets, limits);
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        var groups = Collect(type, sets, out var namesOtherTypes);
        var price = type is IAbstractGraphType any && namesOtherTypes
            ? any.PossibleTypes.Select(possible => Sum(possible, Collect(possible, sets, out _), limits)).MaxBy(p => p.Total)
            : Sum(type, groups, limits);
        _known.Add(key, price);
        return price;
    }

    private PricedSelection Sum(IGraphType type, Dictionary<ROM, List<GraphQLField>> groups, RowLimits limits)
    {
        double total = 0, introspection = 0;
        PricedField? dearest = null;
        foreach (var (key, fields) in groups)
        {
            var name = fields[0].Name.Value;
            var priced = Price(FieldOf(type, name), key, fields, limits);
            if (name == "__schema" || name == "__type")
            {
                introspection += priced.Total;
            }

            total += priced.Total;
            dearest = dearest is null || priced.Total > dearest.Total ? priced : dearest;
        }

        return new PricedSelection(introspection <= FreeIntrospection ? total - introspection : total, dearest);
    }

    private FieldType? FieldOf(IGraphType type, ROM name) =>
        name == "__schema" ? schema.SchemaMetaFieldType : name == "__type" ? schema.TypeMetaFieldType : (type as IComplexGraphType)?.GetField(name);

    private PricedField Price(FieldType? field, ROM key, List<GraphQLField> fields, RowLimits limits)
    {
        if (field is null)
        {
            // Clients add __typename everywhere by themselves.
            return new PricedField(key, fields[0].Alias is null ? 0 : 1, 1, null);
        }

        IDictionary<string, ArgumentValue>? given = null;
        arguments?.TryGetValue(fields[0], out given);
        var below = limits.Below(field, given);
        var price = PriceAttribute.Of(field);
        var rows = Rows(field, price, below);
        var own = price?.Own ?? 1;
        if (field.ResolvedType!.GetNamedType() is not { } type || type is not (IComplexGraphType or IAbstractGraphType))
        {
            return new PricedField(key, own, rows, null);
        }

        var selection = Price(type, [.. fields.Select(f => f.SelectionSet).OfType<GraphQLSelectionSet>()], below);
        return new PricedField(key, own + (rows * selection.Total), rows, selection.Dearest);
    }

    private static double Rows(FieldType field, PriceAttribute? price, RowLimits limits)
    {
        if (price?.Limit is { } limit)
        {
            return Math.Clamp(limits[limit] ?? UnknownRows, 1, price.Usual);
        }

        return price is { Usual: < int.MaxValue and var usual } ? usual
            : !IsList(field.ResolvedType) ? 1
            : field.ResolvedType!.GetNamedType().Name.StartsWith("__", StringComparison.Ordinal) ? IntrospectionRows.GetValueOrDefault(field.Name, 1)
            : UnknownRows;
    }

    private static bool IsList(IGraphType? type) => type is ListGraphType || (type is NonNullGraphType { ResolvedType: ListGraphType });

    /// <summary>The fields that an object of a type would have, by response key.</summary>
    private Dictionary<ROM, List<GraphQLField>> Collect(IGraphType type, IReadOnlyList<GraphQLSelectionSet> sets, out bool namesOtherTypes)
    {
        var groups = new Dictionary<ROM, List<GraphQLField>>();
        HashSet<ROM>? visited = null;
        var others = false;
        foreach (var set in sets)
        {
            Add(set);
        }

        namesOtherTypes = others;
        return groups;

        void Add(GraphQLSelectionSet set)
        {
            foreach (var selection in set.Selections)
            {
                if (++_steps > mostSteps)
                {
                    throw new UnfoldsTooFarException(mostSteps);
                }

                if (selection is IHasDirectivesNode { Directives.Count: > 0 } && !isIncluded(selection))
                {
                    continue;
                }

                switch (selection)
                {
                    case GraphQLField field:
                        var key = field.Alias?.Name.Value ?? field.Name.Value;
                        (groups.TryGetValue(key, out var same) ? same : groups[key] = []).Add(field);
                        break;
                    case GraphQLInlineFragment inline when inline.TypeCondition is not { } condition || Fits(condition.Type.Name.Value):
                        Add(inline.SelectionSet);
                        break;
                    case GraphQLFragmentSpread spread when (visited ??= []).Add(spread.FragmentName.Name.Value)
                        && _fragments.TryGetValue(spread.FragmentName.Name.Value, out var fragment) && Fits(fragment.TypeCondition.Type.Name.Value):
                        Add(fragment.SelectionSet);
                        break;
                }
            }
        }

        bool Fits(ROM condition)
        {
            if (condition == type.Name)
            {
                return true;
            }

            others = true;
            return schema.AllTypes[condition] is IAbstractGraphType any && any.PossibleTypes.Any(p => ReferenceEquals(p, type));
        }
    }
}

/// <summary>The selections of a query unfold into more than are looked at.</summary>
internal sealed class UnfoldsTooFarException(int most) : Exception($"The fragments of the query unfold into more than {most} selections, too many to look at. Nest fewer fragments.");
