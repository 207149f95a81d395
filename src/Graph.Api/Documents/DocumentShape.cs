using Graph.Api.Http;
using GraphQLParser;
using GraphQLParser.AST;

namespace Graph.Api.Documents;

/// <summary>
/// Measures a document as it is written, before anything else looks at it: depth, root fields, aliases, directives. One pass; a fragment is
/// measured once, however often it is used.
/// </summary>
internal sealed class DocumentShape
{
    // Fields, inline fragments and fragments within one another: the library walks them by recursion, and some 600 fragments end the process.
    private const int MostLevels = 250;

    private readonly ApiOptions _limits;
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = [];
    private readonly Dictionary<ROM, Extent> _measured = [];
    private int _aliases;
    private int _directives;
    private ROM _directivesOn;
    private int _levels;
    private int _mostLevels;

    private DocumentShape(ApiOptions limits) => _limits = limits;

    /// <summary>The first limit that a document passes; null for none.</summary>
    public static DocumentLimitError? Check(GraphQLDocument document, ApiOptions limits) => new DocumentShape(limits).Check(document);

    private DocumentLimitError? Check(GraphQLDocument document)
    {
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            _fragments.TryAdd(fragment.FragmentName.Name.Value, fragment);
        }

        var whole = default(Extent);
        var operations = 0;
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            operations++;
            Directives(operation, operation.Name?.Value ?? "query");
            whole = whole.With(Measure(operation.SelectionSet));
        }

        _mostLevels = Math.Max(_mostLevels, whole.Levels);

        foreach (var name in _fragments.Keys)
        {
            Measure(name);
        }

        return TooMany("TOO_DEEP", whole.Depth, _limits.MaxDepth, "nests fields {0} deep")
            ?? TooMany("TOO_DEEP", _mostLevels, MostLevels, "nests selections {0} deep or deeper")
            ?? TooMany("TOO_MANY_SELECTIONS", whole.Selections, _limits.MaxSelections, "has {0} selections where its fragments are written out")
            ?? TooMany("TOO_MANY_OPERATIONS", operations, _limits.MaxOperations, "has {0} operations")
            ?? TooMany("TOO_MANY_ROOT_FIELDS", whole.Fields, _limits.MaxRootFields, "has {0} fields at its root")
            ?? TooMany("TOO_MANY_ALIASES", _aliases, _limits.MaxAliases, "has {0} aliases")
            ?? TooMany("TOO_MANY_DIRECTIVES", _directives, _limits.MaxDirectives, $"has {{0}} directives on '{_directivesOn}'");
    }

    private static DocumentLimitError? TooMany(string code, int found, int most, string what) => found <= most
        ? null
        : new DocumentLimitError(code, $"The document {string.Format(null, what, found)}; the limit is {most}.");

    private Extent Measure(GraphQLSelectionSet? set)
    {
        var whole = default(Extent);
        if (set is null || ++_levels > MostLevels)
        {
            _mostLevels = set is null ? _mostLevels : _levels--;
            return whole;
        }

        foreach (var selection in set.Selections)
        {
            whole = selection switch
            {
                GraphQLField field => whole.And(Measure(field)),
                GraphQLInlineFragment inline => whole.And(Measure(Directives(inline, "...").SelectionSet)),
                GraphQLFragmentSpread spread => whole.And(Measure(Directives(spread, spread.FragmentName.Name.Value).FragmentName.Name.Value)),
                _ => whole,
            };
            whole = whole.And(new Extent(0, 0, 0, 1));
        }

        _levels--;
        return whole with { Levels = whole.Levels + 1 };
    }

    private Extent Measure(GraphQLField field)
    {
        _aliases += field.Alias is null ? 0 : 1;
        var below = Measure(Directives(field, field.Name.Value).SelectionSet);
        return below with { Depth = below.Depth + 1, Fields = 1 };
    }

    private Extent Measure(ROM fragment)
    {
        if (_measured.TryGetValue(fragment, out var known) || !_fragments.TryGetValue(fragment, out var definition))
        {
            return known;
        }

        // A fragment that leads to itself is told by validation.
        _measured[fragment] = default;
        return _measured[fragment] = Measure(Directives(definition, fragment).SelectionSet);
    }

    private T Directives<T>(T node, ROM name)
        where T : IHasDirectivesNode
    {
        if (node.Directives?.Count > _directives)
        {
            (_directives, _directivesOn) = (node.Directives.Count, name);
        }

        return node;
    }

    /// <summary>How far selections reach.</summary>
    /// <param name="Depth">Fields within fields.</param>
    /// <param name="Fields">Fields at the top.</param>
    /// <param name="Levels">Selection sets within selection sets, those of fragments included.</param>
    /// <param name="Selections">Fields and fragments, those of fragments counted wherever they are used.</param>
    private readonly record struct Extent(int Depth, int Fields, int Levels, int Selections)
    {
        private const int Most = 1_000_000_000;

        /// <summary>Both side by side in one selection set.</summary>
        public Extent And(Extent other) => With(other) with
        {
            Fields = Math.Min(Most, Fields + other.Fields),
            Selections = Math.Min(Most, Selections + other.Selections),
        };

        /// <summary>Whichever is more, of two selection sets.</summary>
        public Extent With(Extent other) => new(Math.Max(Depth, other.Depth), Math.Max(Fields, other.Fields), Math.Max(Levels, other.Levels), Math.Max(Selections, other.Selections));
    }
}
