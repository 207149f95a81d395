using Graph.Api.Loading;
using GraphQL.DataLoader;
using GraphQL.Execution;
using GraphQL.Types;
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
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        var plan = PlanOf(context, parent);
        var nodes = new ExecutionNode[plan.Length];
        for (var i = 0; i < plan.Length; i++)
        {
            nodes[i] = plan[i].NodeOn(parent);
        }

        parent.SubFields = nodes;
    }

    /// <inheritdoc/>
    protected override Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node)
    {
        // The root has no field, and items of a list have their result.
        if (node.IndexInParentNode is not null || node.FieldDefinition?.Resolver is not MemberField member || !IsRead(node, member, out var read))
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

    /// <summary>Reads a member, a scalar as it is written; what fails, or is null where it must not be, is read once more, where failures are told.</summary>
    private static bool IsRead(ExecutionNode node, MemberField member, out object? read)
    {
        try
        {
            read = member.Read(node.Source!);
            if (node is ValueExecutionNode value && read is not null and not IDataLoaderResult)
            {
                read = value.GraphType.Serialize(read);
                return read is not null;
            }

            return read is not null || node.FieldDefinition.ResolvedType is not NonNullGraphType;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            read = null;
            return false;
        }
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

    private PlannedField[] PlanOf(ExecutionContext context, ObjectExecutionNode parent)
    {
        var plans = (SelectionPlans)context.UserContext[SelectionPlans.Name]!;
        var (type, selection) = (parent.GetObjectGraphType(context.Schema)!, parent.SelectionSet!);
        if (plans.Find(selection, type) is not { } plan)
        {
            plan = [.. CollectFieldsFrom(context, type, selection, null)!.Values.Select(f => new PlannedField(f.Item1, f.Item2))];
            plans.Keep(selection, type, plan);
        }

        return plan;
    }
}
