using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Api.Persisted;

/// <summary>Lets of a text that is no persisted document only introspection through: tools must be able to read the schema.</summary>
internal sealed class OnlyPersistedRule : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        if (!IsIntrospection(context.Operation.SelectionSet, context.Document, []))
        {
            context.ReportError(new OnlyPersistedError(context));
        }

        return default;
    }

    private static bool IsIntrospection(GraphQLSelectionSet selected, GraphQLDocument document, HashSet<string> seen) => selected.Selections.All(selection => selection switch
    {
        GraphQLField field => field.Name.StringValue.StartsWith("__", StringComparison.Ordinal),
        GraphQLInlineFragment inline => IsIntrospection(inline.SelectionSet, document, seen),
        GraphQLFragmentSpread spread => !seen.Add(spread.FragmentName.Name.StringValue)
            || document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(f => f.FragmentName.Name == spread.FragmentName.Name) is not { } fragment
            || IsIntrospection(fragment.SelectionSet, document, seen),
        _ => false,
    });
}

/// <summary>The code ONLY_PERSISTED follows from the name.</summary>
internal sealed class OnlyPersistedError(ValidationContext context) : ValidationError(
    context.Document.Source, null, "This server answers persisted documents only: send the documentId of one.", context.Operation);
