using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace Graph.Api.Telemetry;

/// <summary>A span around a field of a root type: traces, searches and the like do their reading there.</summary>
internal sealed class TracedField(IFieldResolver inner) : IFieldResolver
{
    /// <summary>Adds one to every field of a root type; nothing is done while nobody listens.</summary>
    public static void AddTo(IObjectGraphType root)
    {
        foreach (var field in root.Fields)
        {
            field.Resolver = field.Resolver is { } resolver ? new TracedField(resolver) : null;
        }
    }

    /// <inheritdoc/>
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) =>
        GraphTelemetry.Source.HasListeners() ? ResolveInSpanAsync(context) : inner.ResolveAsync(context);

    private async ValueTask<object?> ResolveInSpanAsync(IResolveFieldContext context)
    {
        using var span = GraphTelemetry.Source.StartActivity($"field {context.FieldDefinition.Name}");
        return await inner.ResolveAsync(context);
    }
}
