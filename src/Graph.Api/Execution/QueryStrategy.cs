using Graph.Api.Loading;
using GraphQL.DataLoader;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Api.Execution;

/// <summary>
/// The library's parallel execution, with shorter ways where it repeats itself for each of the hundreds of objects of an answer: which fields a
/// selection has on a type is found out once, a member of an object is read without a context, and what a loader holds already is not awaited.
/// Whatever is out of the ordinary goes the library's way, which knows how to tell it.
/// </summary>
internal sealed class QueryStrategy : ParallelExecutionStrategy
{
    /// <inheritdoc/>
    protected override ExecutionNode BuildExecutionNode(ExecutionNode parent, IGraphType graphType, GraphQLField field, FieldType fieldDefinition, int? indexInParentNode = null) =>
        parent is PlannedList list && graphType is IObjectGraphType or IAbstractGraphType
            ? list.Planned.ObjectOn(parent, graphType, indexInParentNode)
            : base.BuildExecutionNode(parent, graphType, field, fieldDefinition, indexInParentNode);

    /// <inheritdoc/>
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        var planned = (parent as PlannedObject)?.Planned;
        var (type, selection) = (parent.GetObjectGraphType(context.Schema)!, parent.SelectionSet!);
        var fields = (planned?.Plans ?? new SelectionPlans()).Get(selection, type, () => CollectFieldsFrom(context, type, selection, null).Values);
        planned?.Keep(parent.Result!.GetType(), fields);
        Fill(parent, fields);
    }

    /// <inheritdoc/>
    protected override Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        // The root has no field, and items of a list have their result.
        if (node.IndexInParentNode is not null || node.FieldDefinition?.Resolver is not MemberField member
            || !member.TryRead(node.Source, (node as ValueExecutionNode)?.GraphType, node.FieldDefinition, out var read))
        {
            return base.ExecuteNodeAsync(context, node);
        }

        node.Result = read;
        return read is null or IDataLoaderResult || node is ValueExecutionNode ? Task.CompletedTask : CompleteNodeAsync(context, node);
    }

    /// <inheritdoc/>
    protected override Task CompleteDataLoaderNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        if (Arrived(node) is not { } arrived)
        {
            return base.CompleteDataLoaderNodeAsync(context, node);
        }

        node.Result = arrived;
        return arrived is IDataLoaderResult ? Task.CompletedTask : CompleteNodeAsync(context, node);
    }

    /// <inheritdoc/>
    protected override Task CompleteNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        // Whether a class may stand here was checked when its first object came.
        if (node is PlannedObject { Result: { } result } place && place.Planned.FieldsOn(result.GetType()) is { } fields)
        {
            Fill(place, fields);
            return Task.CompletedTask;
        }

        return base.CompleteNodeAsync(context, node);
    }

    private static void Fill(ObjectExecutionNode place, PlannedField[] fields)
    {
        var nodes = new ExecutionNode[fields.Length];
        for (var i = 0; i < fields.Length; i++)
        {
            nodes[i] = fields[i].NodeOn(place);
        }

        place.SubFields = nodes;
    }

    private static object? Arrived(ExecutionNode node)
    {
        try
        {
            return node.Result is IArrivingResult result && result.TryGet(out var arrived) ? arrived : null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return null;
        }
    }
}
