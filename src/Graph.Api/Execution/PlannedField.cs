using GraphQL.DataLoader;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Api.Execution;

/// <summary>A field as it is answered on every object of a type: what does not depend on the object is found out once in an execution.</summary>
internal sealed class PlannedField
{
    private readonly GraphQLField _field;
    private readonly FieldType _definition;
    private readonly IGraphType _type;
    private readonly MemberField? _member;

    // A handful at most, quicker to look through than a dictionary; replaced as a whole, since fields of one level are executed side by side.
    private (Type Class, PlannedField[] Fields)[] _below = [];

    /// <param name="plans">The plans of this execution.</param>
    /// <param name="field">The field as it is selected.</param>
    /// <param name="definition">The field of the type.</param>
    public PlannedField(SelectionPlans plans, GraphQLField field, FieldType definition)
    {
        (Plans, _field, _definition, _member) = (plans, field, definition, definition.Resolver as MemberField);
        _type = definition.ResolvedType is NonNullGraphType { ResolvedType: { } inner } ? inner : definition.ResolvedType!;
    }

    /// <summary>The plans of this execution.</summary>
    public SelectionPlans Plans { get; }

    /// <summary>The place of its value below an object: with its value already, where that is a scalar that is there.</summary>
    public ExecutionNode NodeOn(ExecutionNode parent) => _type switch
    {
        ScalarGraphType scalar when _member is { IsLoaded: false } && _member.TryRead(parent.Result, scalar, _definition, out var value) && value is not IDataLoaderResult =>
            new ReadValue(parent, scalar, _field, _definition, value),
        ScalarGraphType scalar => new ValueExecutionNode(parent, scalar, _field, _definition, null),
        ListGraphType => new PlannedList(this, parent, _type, _field, _definition),
        _ => ObjectOn(parent, _type, null),
    };

    /// <summary>The place of an object that this field, or an item of its list, is.</summary>
    public PlannedObject ObjectOn(ExecutionNode parent, IGraphType type, int? index) => new(this, parent, type, _field, _definition, index);

    /// <summary>What is selected below it on objects of a class; null where there was none yet.</summary>
    public PlannedField[]? FieldsOn(Type ofClass)
    {
        foreach (var (known, fields) in _below)
        {
            if (known == ofClass)
            {
                return fields;
            }
        }

        return null;
    }

    /// <summary>Keeps what is selected below it on objects of a class.</summary>
    public void Keep(Type ofClass, PlannedField[] fields) => _below = [.. _below, (ofClass, fields)];
}

/// <summary>A scalar that was read when its place was made.</summary>
internal sealed class ReadValue : ValueExecutionNode
{
    public ReadValue(ExecutionNode parent, ScalarGraphType type, GraphQLField field, FieldType definition, object? value)
        : base(parent, type, field, definition, null) => Result = value;
}

/// <summary>The place of an object, whose scalars need no turn of their own.</summary>
internal sealed class PlannedObject(PlannedField planned, ExecutionNode parent, IGraphType type, GraphQLField field, FieldType definition, int? index)
    : ObjectExecutionNode(parent, type, field, definition, index), IParentExecutionNode
{
    /// <summary>The field it is of.</summary>
    public PlannedField Planned => planned;

    /// <inheritdoc/>
    void IParentExecutionNode.ApplyToChildren<TState>(Action<ExecutionNode, TState> action, TState state, bool reverse) => ApplyToUnread(action, state);

    /// <summary>Hands on the fields that are still to be executed. Queries have no order among them, nor have the mistakes that are told of them.</summary>
    public void ApplyToUnread<TState>(Action<ExecutionNode, TState> action, TState state)
    {
        foreach (var child in SubFields ?? [])
        {
            if (child is not ReadValue)
            {
                action(child, state);
            }
        }
    }
}

/// <summary>The place of a list, whose objects need no turn of their own.</summary>
internal sealed class PlannedList(PlannedField planned, ExecutionNode parent, IGraphType type, GraphQLField field, FieldType definition)
    : ArrayExecutionNode(parent, type, field, definition, null), IParentExecutionNode
{
    /// <summary>The field it is of.</summary>
    public PlannedField Planned => planned;

    /// <inheritdoc/>
    void IParentExecutionNode.ApplyToChildren<TState>(Action<ExecutionNode, TState> action, TState state, bool reverse)
    {
        foreach (var item in Items ?? [])
        {
            if (item is PlannedObject { Result: not IDataLoaderResult } there)
            {
                there.ApplyToUnread(action, state);
            }
            else
            {
                action(item, state);
            }
        }
    }
}
