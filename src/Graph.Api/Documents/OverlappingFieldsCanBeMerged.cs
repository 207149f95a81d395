using Graph.Api.Pricing;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace Graph.Api.Documents;

/// <summary>
/// Fields that share a response key must be the same field. The library's own rule compares every pair and every pair of fragments, which takes
/// minutes on a document of a few thousand tokens; this one sorts the fields of a place into groups and compares each with the first of
/// its group.
/// </summary>
internal sealed class OverlappingFieldsCanBeMerged(int mostSteps) : ValidationRuleBase
{
    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var check = new FieldMerging(context.Schema, context.Document, mostSteps);
        try
        {
            if (context.Document.Definitions.OfType<GraphQLOperationDefinition>().Select(o => Conflict(check, context.Schema, o)).FirstOrDefault(c => c is not null) is { } conflict)
            {
                context.ReportError(new OverlappingFieldsCanBeMergedError(context.Document.Source, conflict));
            }
        }
        catch (UnfoldsTooFarException tooFar)
        {
            context.ReportError(new TooComplexError(tooFar));
        }

        return default;
    }

    private static FieldConflict? Conflict(FieldMerging check, ISchema schema, GraphQLOperationDefinition operation) =>
        OperationRoot.Of(schema, operation) is { } root ? check.Conflict(root, operation.SelectionSet) : null;
}

/// <summary>Two fields under one response key that are not the same.</summary>
internal sealed class OverlappingFieldsCanBeMergedError(ROM source, FieldConflict conflict) : ValidationError(
    source,
    "5.3.2",
    $"Fields '{conflict.Key}' conflict because {conflict.Reason}. Use different aliases on the fields to fetch both if this was intentional.",
    conflict.First,
    conflict.Second);

/// <summary>Two fields that cannot be one.</summary>
internal sealed record FieldConflict(string Key, string Reason, GraphQLField First, GraphQLField Second);
