using GraphQL.Execution;
using GraphQLParser.AST;

namespace Graph.Api.Pricing;

/// <summary>A document as it costs least, whatever its variables will be: a limit that is a variable counts as one row, and what a variable may leave out is left out.</summary>
internal static class LeastArguments
{
    private const int OneRow = 1;

    /// <summary>The arguments of all fields of a document.</summary>
    public static IReadOnlyDictionary<GraphQLField, IDictionary<string, ArgumentValue>> Of(GraphQLDocument document)
    {
        var arguments = new Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>();
        foreach (var definition in document.Definitions)
        {
            Add(arguments, (definition as IHasSelectionSetNode)?.SelectionSet);
        }

        return arguments;
    }

    /// <summary>Whether a selection is there whatever the variables are.</summary>
    public static bool Includes(ASTNode selection) => (selection as IHasDirectivesNode)?.Directives is not { } directives || directives.All(d => d.Name.StringValue switch
    {
        "include" => If(d) is GraphQLTrueBooleanValue,
        "skip" => If(d) is GraphQLFalseBooleanValue,
        _ => true,
    });

    private static GraphQLValue? If(GraphQLDirective directive) => directive.Arguments?.FirstOrDefault(a => a.Name.Value == "if")?.Value;

    private static void Add(Dictionary<GraphQLField, IDictionary<string, ArgumentValue>> arguments, GraphQLSelectionSet? set)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            if (selection is GraphQLField { Arguments.Count: > 0 } field)
            {
                arguments[field] = field.Arguments.ToDictionary(a => a.Name.StringValue, a => new ArgumentValue(Value(a.Value), ArgumentSource.Literal), StringComparer.Ordinal);
            }

            Add(arguments, (selection as IHasSelectionSetNode)?.SelectionSet);
        }
    }

    private static object? Value(GraphQLValue value) => value switch
    {
        GraphQLVariable => OneRow,
        GraphQLIntValue number => int.TryParse(number.Value.Span, out var rows) ? rows : int.MaxValue,
        GraphQLListValue list => list.Values?.ToArray() ?? [],
        _ => null,
    };
}
