using Graph.Api.Access;
using Graph.Api.Telemetry;
using Microsoft.AspNetCore.HttpOverrides;

namespace Graph.Api.Http;

/// <summary>What stands between the server and its addresses: who asks, how much they may ask, and what is told of it.</summary>
internal static class Operations
{
    /// <summary>Adds what it needs.</summary>
    public static void AddOperations(this WebApplicationBuilder builder, ApiOptions limits, AccessOptions access)
    {
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton(KeyRing.Read(access));
        builder.Services.AddScoped<CurrentCaller>();
        builder.Services.AddSingleton<GraphTelemetry>();
        builder.Services.AddSingleton<RequestRecorder>().AddSingleton<KeyAuthentication>().AddSingleton<AccessGate>();
        builder.Services.AddSingleton<RateLimits>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(limits.ShutdownSeconds));
        // It writes the whole address of a request, in which one by GET has its document and variables.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        builder.AddTelemetryExport();
    }

    /// <summary>Puts it before every address. What answers without a key, such as a preflight of CORS, has to stand before it.</summary>
    public static void UseOperations(this WebApplication app)
    {
        var limits = app.Services.GetRequiredService<ApiOptions>();
        if (limits.TrustedProxies.Length > 0)
        {
            app.UseForwardedHeaders(Forwarded(limits.TrustedProxies));
        }

        app.UseMiddleware<RequestRecorder>();
        app.UseMiddleware<KeyAuthentication>();
        app.UseMiddleware<RateLimits>();
        app.UseMiddleware<AccessGate>();
    }

    /// <summary>Believes the header from right to left, as far as those who wrote it are trusted.</summary>
    private static ForwardedHeadersOptions Forwarded(string proxies)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in AddressListAttribute.Read(proxies))
        {
            options.KnownIPNetworks.Add(network);
        }

        return options;
    }
}
