using Graph.Api.Caching;
using Graph.Api.Persisted;
using Graph.Api.Subscriptions;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Graph.Api.Http;

/// <summary>What answers by HTTP beside the endpoint itself: tags, other sites, compression, persisted documents and streams.</summary>
internal static class TransportServices
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddTransport(this IServiceCollection services, ApiOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<RequestExecution>();
        services.AddSingleton<RequestSlots>();
        services.AddSingleton<AnswerWriter>();
        services.AddSingleton<UnsentAnswers>();
        services.AddSingleton<StoreCheck>();
        services.AddSingleton<EntityTags>();
        services.AddSingleton<AnswerCache>();
        services.AddSingleton<DocumentFiles>();
        services.AddSingleton<DocumentLibrary>();
        services.AddHostedService(provider => provider.GetRequiredService<DocumentLibrary>());
        services.AddScoped<ToldState>();
        services.AddSingleton<ReleaseSignal>();
        services.AddSingleton<ReleaseWatch>();
        services.AddSingleton<StreamPlaces>();
        services.AddSingleton<EventStream>();

        var allowed = CorsRules.Policy(options);
        services.AddSingleton(new CrossSiteGuard(allowed));
        services.AddCors(cors =>
        {
            if (allowed is not null)
            {
                cors.AddDefaultPolicy(allowed);
            }
        });
        return services.AddAnswerCompression();
    }

    /// <summary>Puts compression and the rules for other sites before every address.</summary>
    public static void UseTransport(this WebApplication app)
    {
        app.UseResponseCompression();
        if (app.Services.GetRequiredService<CrossSiteGuard>().AllowsAny)
        {
            app.UseCors();
        }
    }
}
