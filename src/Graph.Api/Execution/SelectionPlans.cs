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
    /// <summary>Where an execution finds those that it may use, in its user context.</summary>
    public const string Name = "selections";

    private readonly ConcurrentDictionary<(GraphQLSelectionSet Selection, IObjectGraphType Type), PlannedField[]> _known = new();

    /// <summary>The plan of a selection on a type; null where there is none yet.</summary>
    public PlannedField[]? Find(GraphQLSelectionSet selection, IObjectGraphType type) => _known.GetValueOrDefault((selection, type));

    /// <summary>Keeps a plan.</summary>
    public void Keep(GraphQLSelectionSet selection, IObjectGraphType type, PlannedField[] plan) => _known[(selection, type)] = plan;
}
