using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Graph.Api.Telemetry;

/// <summary>
/// Sends spans and metrics to where the standard variables of OpenTelemetry say. Where none is set nothing listens, and nothing is
/// gathered.
/// </summary>
internal static class TelemetryExport
{
    private const string ServiceName = "graph-api";

    /// <summary>Adds the export of what is set.</summary>
    public static void AddTelemetryExport(this WebApplicationBuilder builder)
    {
        var (spans, metrics) = (IsWanted(builder.Configuration, "TRACES"), IsWanted(builder.Configuration, "METRICS"));
        if (!spans && !metrics)
        {
            return;
        }

        // The variables come last: OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES win.
        var telemetry = builder.Services.AddOpenTelemetry().ConfigureResource(resource => resource
            .Clear().AddService(ServiceName).AddTelemetrySdk().AddEnvironmentVariableDetector());
        if (spans)
        {
            telemetry.WithTracing(tracing => tracing
                .AddSource(GraphTelemetry.Name)
                .AddAspNetCoreInstrumentation(requests =>
                {
                    requests.Filter = http => !http.Request.Path.StartsWithSegments("/health");
                    // A request by GET has its document and variables there.
                    requests.EnrichWithHttpRequest = (span, _) => span.SetTag("url.query", null);
                })
                .AddOtlpExporter());
        }

        if (metrics)
        {
            telemetry.WithMetrics(meters => meters
                .AddMeter(GraphTelemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
                .AddOtlpExporter());
        }
    }

    private static bool IsWanted(ConfigurationManager variables, string signal) =>
        variables[$"OTEL_{signal}_EXPORTER"] is not "none"
        && new[] { "OTEL_EXPORTER_OTLP_ENDPOINT", $"OTEL_EXPORTER_OTLP_{signal}_ENDPOINT" }.Any(name => !string.IsNullOrEmpty(variables[name]));
}
