using System.Collections.Concurrent;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Api.Execution;

/// <summary>
/// What is selected on objects of a type, found out once in an execution: an answer has hundreds of objects and a handful of selections. Not for longer:
/// what a directive leaves out, and the arguments of fields that are merged, belong to the one execution.
/// </summary>
internal sealed class SelectionPlans
{
    // Fields of one level are executed side by side.
    private readonly ConcurrentDictionary<(GraphQLSelectionSet Selection, IObjectGraphType Type), PlannedField[]> _known = new();

    /// <summary>The plan of a selection on a type, made where nobody asked before; two who ask at once may each make one.</summary>
    public PlannedField[] Get(GraphQLSelectionSet selection, IObjectGraphType type, Func<IEnumerable<(GraphQLField Field, FieldType Definition)>> collect) =>
        _known.TryGetValue((selection, type), out var plan) ? plan : _known[(selection, type)] = [.. collect().Select(f => new PlannedField(this, f.Field, f.Definition))];
}
