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
    public static IServiceCollection AddGraphApi(this IServiceCollection services, IConfiguration configuration)
    {
        GlobalSwitches.EnableReadDescriptionFromXmlDocumentation = true;
        var limits = configuration.GetSection(ApiOptions.Section).Get<ApiOptions>() ?? new ApiOptions();
        services.AddOptions<ApiOptions>().BindConfiguration(ApiOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<RequestSession>();
        services.AddScoped<GraphLoaders>();
        services.AddSingleton<ErrorTranslator>();
        services.AddSingleton<GraphQLEndpoint>();
        services.AddGraphQL(graphql => graphql
            .AddSelfActivatingSchema<GraphSchema>()
            .AddAutoClrMappings()
            .AddSystemTextJson(json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
            .AddErrorInfoProvider(errors => errors.ExposeCodes = false)
            .AddComplexityAnalyzer(price => (price.MaxDepth, price.MaxComplexity) = (limits.MaxDepth, limits.MaxComplexity))
            .WithTimeout(TimeSpan.FromSeconds(limits.TimeoutSeconds))
            .AddUnhandledExceptionHandler(context => context.ExecutionOptions.RequestServices!.GetRequiredService<ErrorTranslator>().Translate(context))
            .ValidateServices());
        return services;
    }
}
