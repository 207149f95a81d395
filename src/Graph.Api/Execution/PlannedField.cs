using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Api.Execution;

/// <summary>A field as it is answered on every object of a type: what does not depend on the object is found out once.</summary>
internal sealed class PlannedField
{
    private readonly GraphQLField _field;
    private readonly FieldType _definition;
    private readonly IGraphType _type;

    /// <param name="field">The field as it is selected.</param>
    /// <param name="definition">The field of the type.</param>
    public PlannedField(GraphQLField field, FieldType definition)
    {
        (_field, _definition) = (field, definition);
        _type = definition.ResolvedType is NonNullGraphType { ResolvedType: { } inner } ? inner : definition.ResolvedType!;
    }

    /// <summary>The place of its value below an object.</summary>
    public ExecutionNode NodeOn(ExecutionNode parent) => _type switch
    {
        ScalarGraphType scalar => new ValueExecutionNode(parent, scalar, _field, _definition, null),
        ListGraphType => new ArrayExecutionNode(parent, _type, _field, _definition, null),
        _ => new ObjectExecutionNode(parent, _type, _field, _definition, null),
    };
}
