using System.Text;
using System.Text.Json;
using Graph.Api.Hosting;
using Graph.Api.Http;
using Graph.Core.Changes;
using Graph.Core.Stores;
using Graph.Neo4j;
using Graph.Tests.Access;
using Graph.Tests.Embedded;
using Graph.Tests.Structure;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Api;

/// <summary>The API in this process over a temporary file, with the rules that ship and data of the test's own.</summary>
internal sealed class ApiServer : WebApplicationFactory<GraphOptions>
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _settings;
    private readonly StringWriter _told = new();
    private Action<IServiceCollection>? _services;

    private IGraphStore? _store;
    private string? _key;

    private ApiServer(Dictionary<string, string> settings) => _settings = settings;

    /// <summary>Sees, and may hold up or fail, every call to the store.</summary>
    public StoreWatch Watch { get; } = new();

    public static Task<ApiServer> StartAsync(ChangeSet? content = null, params (string Name, string Value)[] settings) =>
        FilledAsync(new ApiServer(settings.ToDictionary(s => s.Name, s => s.Value)), content ?? ApiSample.All);

    /// <summary>The server with other parts than it has, beside one as it is.</summary>
    public static Task<ApiServer> StartWithAsync(Action<IServiceCollection> services, params (string Name, string Value)[] settings) =>
        FilledAsync(new ApiServer(settings.ToDictionary(s => s.Name, s => s.Value)) { _services = services }, ApiSample.All);

    /// <summary>The server, asked by somebody who may write, called writer.</summary>
    public static async Task<ApiServer> StartForWriterAsync(ChangeSet? content = null, params (string Name, string Value)[] settings)
    {
        var server = await StartAsync(content, [TestKeys.WriteSetting, .. settings]);
        server._key = TestKeys.Writer;
        return server;
    }

    /// <summary>The server, asked by somebody who may only read.</summary>
    public static async Task<ApiServer> StartForReaderAsync()
    {
        var server = await StartAsync(null, TestKeys.WriteSetting, TestKeys.ReadSetting);
        server._key = TestKeys.Reader;
        return server;
    }

    /// <summary>The server on a socket of its own, where it matters what a client does to its connection.</summary>
    public static Task<ApiServer> ListenAsync(params (string Name, string Value)[] settings)
    {
        var server = new ApiServer(settings.ToDictionary(s => s.Name, s => s.Value));
        server.UseKestrel(0);
        server.StartServer();
        return FilledAsync(server, ApiSample.All);
    }

    /// <summary>The server over the seeds of the project.</summary>
    public static Task<ApiServer> StartWithSeedsAsync(params (string Name, string Value)[] settings) =>
        StartAsync(new ChangeSet(), [("Graph:Seeds:Load", "true"), ("Graph:Seeds:Path", Path.Combine(Repository.Root, "seeds")), .. settings]);

    /// <summary>The settings of a server that keeps its graph in a Neo4j.</summary>
    public static (string Name, string Value)[] StoredIn(Neo4jStoreOptions at) =>
        [("Graph:Store:Kind", "neo4j"), ("Graph:Store:Address", at.Address), ("Graph:Store:User", at.User), ("Graph:Store:Password", at.Password)];

    /// <summary>Its data file.</summary>
    public string DataFile => _folder.File("graph.db");

    /// <summary>What it told at start.</summary>
    public string Told => _told.ToString();

    /// <summary>Posts a query as most clients do and reads the answer.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using var client = CreateClient();
        using var body = new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json");
        using var response = await client.PostAsync("/graphql", body, TestContext.Current.CancellationToken);
        return JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public override async ValueTask DisposeAsync()
    {
        // The program disposes its services on its own thread, of a server that was stopped perhaps before now; the store is closed only when it says so.
        await base.DisposeAsync();
        await (_store?.DisposeAsync() ?? ValueTask.CompletedTask);
        _folder.Dispose();
        await _told.DisposeAsync();
    }

    private static async Task<ApiServer> FilledAsync(ApiServer server, ChangeSet content)
    {
        server._store = server.Services.GetRequiredService<IGraphStore>();
        await server._store.ApplyAsync(content, TestContext.Current.CancellationToken);
        return server;
    }

    protected override void ConfigureClient(HttpClient client)
    {
        base.ConfigureClient(client);
        if (_key is not null)
        {
            client.DefaultRequestHeaders.Authorization = new("Bearer", _key);
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("http_ports", "0").UseSetting("Logging:LogLevel:Default", "None").UseSetting("Graph:Seeds:Load", "false").UseSetting("Graph:Store:Path", DataFile);

        // No test of anything else depends on how busy the machine is.
        builder.UseSetting("Graph:Api:TimeoutSeconds", "60");
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureTestServices(services =>
        {
            var real = services.Last(s => s.ServiceType == typeof(IGraphStore)).ImplementationFactory!;
            services.AddSingleton(new ProgramOutput(_told, TextWriter.Null));
            services.AddSingleton<IGraphStore>(provider => new WatchedStore((IGraphStore)real(provider), Watch));
            _services?.Invoke(services);
        });
    }
}
