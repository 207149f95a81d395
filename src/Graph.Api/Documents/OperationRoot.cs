using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Api.Documents;

/// <summary>The type that an operation begins at.</summary>
internal static class OperationRoot
{
    /// <summary>Null where the schema has no such operations.</summary>
    public static IObjectGraphType? Of(ISchema schema, GraphQLOperationDefinition operation) => operation.Operation switch
    {
        OperationType.Query => schema.Query,
        OperationType.Mutation => schema.Mutation,
        _ => schema.Subscription,
    };
}
