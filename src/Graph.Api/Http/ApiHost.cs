using Graph.Api.Access;
using Graph.Api.Hosting;
using Graph.Core;
using Graph.Core.Stores;

namespace Graph.Api.Http;

/// <summary>Builds and runs the server.</summary>
internal static class ApiHost
{
    private const string DefaultAddress = "http://localhost:5080";
    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports"];

    /// <summary>Runs until it is stopped; with <c>--health</c> asks the one that runs, and ends.</summary>
    /// <returns>
    /// 0 where it was stopped, 1 for wrong settings, seeds or rules, 2 where the store or the address cannot be used; with <c>--health</c>
    /// 0 where the server is ready, else 1.
    /// </returns>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args.Contains(SelfCheck.Argument))
        {
            // Not an argument of the settings: it would take the next one for its value.
            string[] others = [.. args.Where(a => a != SelfCheck.Argument)];
            return await SelfCheck.RunAsync(Address(Builder(others).Configuration) ?? DefaultAddress, Console.Out);
        }

        WebApplication? app = null;
        try
        {
            app = Build(args);
            await app.StartAsync();
            Banner.Print(app.Services);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (GraphException mistake)
        {
            return Fail(1, [.. mistake.Problems.Select(p => p.ToString())]);
        }
        catch (StoreUnavailableException broken)
        {
            return Fail(2, $"{broken.Message} [{broken.Code}]");
        }
        catch (Exception e) when (IsOpen(app))
        {
            // After the store only the server starts.
            return Fail(2, $"cannot listen on {Address(app!.Configuration)}: {e.Message.TrimEnd('.')}. Choose another address, such as --urls http://localhost:5081 [address-unusable]");
        }
        catch (Exception e)
        {
            return Fail(2, $"{e.GetType().Name}: {e.Message} [internal]");
        }
        finally
        {
            await (app?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }

    /// <summary>The server, not started yet.</summary>
    internal static WebApplication Build(string[] args)
    {
        var builder = Builder(args);
        if (Address(builder.Configuration) is null)
        {
            // Not in appsettings.json: that would win over ASPNETCORE_URLS.
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.Services.AddSingleton(new ProgramOutput(Console.Out, Console.Error));
        builder.Services.AddSingleton(SettingsReader.Read<GraphOptions>(builder.Configuration, GraphOptions.Section));
        builder.Services.AddSingleton<StoreService>();
        builder.Services.AddHostedService(services => services.GetRequiredService<StoreService>());
        builder.Services.AddSingleton(services => services.GetRequiredService<StoreService>().Store);
        builder.Services.AddSingleton(services => services.GetRequiredService<StoreService>().Tracer);
        builder.Services.AddSingleton(services => services.GetRequiredService<StoreService>().Cypher);
        var limits = SettingsReader.Read<ApiOptions>(builder.Configuration, ApiOptions.Section);
        LeaveThreads(limits);
        builder.Services.AddGraphApi(limits);
        builder.AddOperations(limits, SettingsReader.Read<AccessOptions>(builder.Configuration, AccessOptions.Section));
        var app = builder.Build();
        app.UseTransport();
        BrowserPages.Use(app);
        app.UseOperations();
        app.MapGraph();
        return app;
    }

    /// <summary>
    /// A search keeps its thread until it is done, and the pool adds one for who waits only every half second: as many long searches as there are processors
    /// would keep everybody waiting. So it may have one at once for each request that is worked on.
    /// </summary>
    private static void LeaveThreads(ApiOptions limits)
    {
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, limits.MaxConcurrentRequests), completions);
    }

    /// <summary>Settings and seeds lie beside the program, wherever it is started from.</summary>
    private static WebApplicationBuilder Builder(string[] args) =>
        WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

    private static string? Address(IConfiguration configuration) =>
        AddressSettings.Select(name => configuration[name]).FirstOrDefault(address => !string.IsNullOrEmpty(address));

    private static bool IsOpen(WebApplication? app) => app?.Services.GetRequiredService<StoreService>().IsOpen == true;

    private static int Fail(int exitCode, params IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            Console.Error.WriteLine($"graph: {line}");
        }

        return exitCode;
    }
}
