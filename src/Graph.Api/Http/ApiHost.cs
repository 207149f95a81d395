using System.Net.Sockets;
using Graph.Api.Hosting;
using Graph.Core;
using Graph.Core.Stores;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Graph.Api.Http;

/// <summary>Builds and runs the server.</summary>
internal static class ApiHost
{
    private const string DefaultAddress = "http://localhost:5080";
    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports"];

    /// <summary>Runs until it is stopped.</summary>
    /// <returns>0 where it was stopped, 1 for wrong settings, seeds or rules, 2 where the store or the address cannot be used.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = Build(args);
        try
        {
            await app.StartAsync();
        }
        catch (Exception e) when (e is GraphException or OptionsValidationException)
        {
            return await FailAsync(1, e.Message);
        }
        catch (StoreUnavailableException broken)
        {
            return await FailAsync(2, $"{broken.Message} [{broken.Code}]");
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            return await FailAsync(2, $"{e.Message} Choose another one: --urls http://localhost:5081 [address-in-use]");
        }
        catch (FormatException e)
        {
            return await FailAsync(1, $"{e.Message}; write an address such as {DefaultAddress} [bad-address]");
        }
        catch (SocketException e)
        {
            return await FailAsync(2, $"Cannot listen: {e.Message}. Choose another address: --urls http://localhost:5081 [address-unusable]");
        }

        Banner.Print(app, Console.Out);
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static WebApplication Build(string[] args)
    {
        // Settings and seeds lie beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        if (AddressSettings.All(name => string.IsNullOrEmpty(builder.Configuration[name])))
        {
            // Not in appsettings.json: that would win over ASPNETCORE_URLS.
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.Services.AddOptions<GraphOptions>().BindConfiguration(GraphOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<StoreService>();
        builder.Services.AddHostedService(services => services.GetRequiredService<StoreService>());
        builder.Services.AddSingleton(services => services.GetRequiredService<StoreService>().Store);
        builder.Services.AddSingleton(services => services.GetRequiredService<StoreService>().Tracer);
        builder.Services.AddGraphApi(builder.Configuration);
        var app = builder.Build();
        app.MapGraph();
        return app;
    }

    private static async Task<int> FailAsync(int exitCode, string message)
    {
        await Console.Error.WriteLineAsync($"error: {message}");
        return exitCode;
    }
}
