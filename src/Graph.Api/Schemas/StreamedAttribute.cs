using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace Graph.Api.Schemas;

/// <summary>
/// A field of a subscription that is resolved anew for every event, as a field of a query is. The endpoint makes the stream: it reads the state only
/// when the client has taken the event before, where GraphQL.NET's own streams would queue. The schema demands a source of each field all the same.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class StreamedAttribute : GraphQLAttribute
{
    /// <inheritdoc/>
    public override void Modify(FieldType fieldType, bool isInputType) => fieldType.StreamResolver = new NoSource();

    private sealed class NoSource : ISourceStreamResolver
    {
        public ValueTask<IObservable<object?>> ResolveAsync(IResolveFieldContext context) =>
            throw new NotSupportedException("The endpoint makes the stream.");
    }
}
