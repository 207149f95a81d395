using System.Text.Encodings.Web;
using Graph.Api.Documents;
using Graph.Api.Errors;
using Graph.Api.Execution;
using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Api.Telemetry;
using Graph.Api.Writing;
using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Api.Http;

/// <summary>What the GraphQL endpoint needs, apart from the store and the tracer.</summary>
internal static class ApiServices
{
    /// <summary>Adds the schema, the loaders, the limits and the endpoint.</summary>
    public static IServiceCollection AddGraphApi(this IServiceCollection services, ApiOptions limits)
    {
        GlobalSwitches.EnableReadDescriptionFromXmlDocumentation = true;
        services.AddSingleton(limits);
        services.AddScoped<RequestSession>();
        services.AddScoped<GraphLoaders>();
        services.AddScoped<GraphEditor>();
        services.AddSingleton<ErrorTranslator>();
        services.AddSingleton<DocumentReader>();
        services.AddSingleton<BoundedValidator>();
        services.AddSingleton<RequestRules>();
        services.AddSingleton<IDocumentValidator, KnownValidator>();
        services.AddSingleton<GraphQLEndpoint>();
        services.AddTransport(limits);
        services.AddGraphQL(graphql => graphql
            .AddSelfActivatingSchema<GraphSchema>()
            .AddAutoClrMappings()
            .AddSystemTextJson(json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
            .AddErrorInfoProvider<ErrorTexts>()
            .AddUnhandledExceptionHandler(context => context.ExecutionOptions.RequestServices!.GetRequiredService<ErrorTranslator>().Translate(context))
            .ConfigureExecution(OperationSpan.AroundAsync)
            .AddExecutionStrategy<QueryStrategy>(OperationType.Query)
            .AddExecutionStrategy<QueryStrategy>(OperationType.Subscription)
            .ValidateServices());
        return services;
    }
}
