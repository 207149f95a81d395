using System.Text.Encodings.Web;
using Graph.Api.Errors;
using Graph.Api.Loading;
using Graph.Api.Schemas;
using GraphQL;

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
        services.AddSingleton<ErrorTranslator>();
        services.AddSingleton<GraphQLEndpoint>();
        services.AddGraphQL(graphql => graphql
            .AddSelfActivatingSchema<GraphSchema>()
            .AddAutoClrMappings()
            .AddSystemTextJson(json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
            .AddErrorInfoProvider<ErrorTexts>()
            .AddComplexityAnalyzer(price => (price.MaxDepth, price.MaxComplexity) = (limits.MaxDepth, limits.MaxComplexity))
            .WithTimeout(TimeSpan.FromSeconds(limits.TimeoutSeconds))
            .AddUnhandledExceptionHandler(context => context.ExecutionOptions.RequestServices!.GetRequiredService<ErrorTranslator>().Translate(context))
            .ValidateServices());
        return services;
    }
}
