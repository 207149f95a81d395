using Graph.Api.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Graph.Api.Http;

/// <summary>Tells at start where to go next.</summary>
internal static class Banner
{
    /// <summary>Prints it.</summary>
    public static void Print(IServiceProvider services)
    {
        var addresses = services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (addresses.FirstOrDefault() is not { } bound)
        {
            return;
        }

        // One that a browser on this machine understands: in a container it listens on every address there is.
        var address = SelfCheck.Target(bound).ToString().TrimEnd('/');
        services.GetRequiredService<ProgramOutput>().Out.WriteLine($$"""

            The graph answers at {{address}}/graphql   (schema: {{address}}/schema.graphql)
            {{(ExplorerPage.In(BrowserPage.Folder).IsBuilt ? $"Explore it in a browser at {address}/" : "The explorer for browsers is not part of this build.")}}
            {{GraphRuntime.Place(services.GetRequiredService<GraphOptions>().Store)}}

            Try a trace:
              curl {{address}}/graphql -H 'content-type: application/json' \
                -d '{"query":"{ trace(from: \"tiktok-us-sale-2020\") { answers { rule { name } status paths { sentence } } coverage { found complete } } }"}'

            Ctrl+C stops it.
            """);
    }
}
