using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;
using Graph.Neo4j;

namespace Graph.Tests.Neo4j;

/// <summary>A Neo4j in a container, on a port of this machine's loopback that it keeps when it is started again.</summary>
internal sealed class Neo4jContainer : IAsyncDisposable
{
    public const string Image = "neo4j:5.26-community";
    private const string Password = "graph-tests";
    private const ushort HttpPort = 7474;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly IContainer _container;

    private Neo4jContainer(IContainer container, int port)
    {
        _container = container;
        Options = new Neo4jStoreOptions($"http://127.0.0.1:{port}") { Password = Password };
    }

    /// <summary>Where it answers.</summary>
    public Neo4jStoreOptions Options { get; }

    /// <summary>Starts one; skips the test, or whatever asks, where there is no engine or no image.</summary>
    /// <exception cref="InvalidOperationException">It cannot be started, with the reason.</exception>
    public static async Task<Neo4jContainer> StartAsync()
    {
        IContainer? container = null;
        try
        {
            // Already the building of it asks for an engine.
            var port = FreePort();
            container = new ContainerBuilder(Image)
                .WithEnvironment("NEO4J_AUTH", $"neo4j/{Password}")
                .WithEnvironment("NEO4J_server_memory_heap_max__size", "1g")
                .WithEnvironment("NEO4J_db_transaction_bookmark__ready__timeout", "2s")
                .WithPortBinding(port, HttpPort)
                .WithCreateParameterModifier(p => p.HostConfig!.PortBindings.Values.SelectMany(b => b).ToList().ForEach(b => b.HostIP = "127.0.0.1"))
                .Build();
            var server = new Neo4jContainer(container, port);
            await server.RestartAsync();
            return server;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            await (container?.DisposeAsync() ?? ValueTask.CompletedTask);
            throw new InvalidOperationException($"a container of {Image} cannot be started ({e.GetType().Name}: {e.Message.Split('\n')[0]})", e);
        }
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public async Task KillAsync()
    {
        using var docker = Process.Start("docker", ["kill", _container.Id]);
        await docker.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, docker.ExitCode);
    }

    /// <summary>Starts it, with the data that it had, and waits until it answers.</summary>
    public async Task RestartAsync()
    {
        // Not the wait of Testcontainers: it may ask at another address of this machine, and the port is published on loopback only.
        await _container.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient();
        for (var waited = Stopwatch.StartNew(); ;)
        {
            try
            {
                using var answer = await http.GetAsync(Options.Address, TestContext.Current.CancellationToken);
                return;
            }
            catch (HttpRequestException) when (waited.Elapsed < Patience)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
            }
        }
    }

    public ValueTask DisposeAsync() => _container.DisposeAsync();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
