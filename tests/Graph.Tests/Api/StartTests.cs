using System.Diagnostics;
using Graph.Tests.Embedded;
using Graph.Tests.Structure;

namespace Graph.Tests.Api;

/// <summary>Starts the program itself, with a mistake or for one question.</summary>
public sealed class StartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Graph__Api__TimeoutSeconds", "abc", "graph: Graph__Api__TimeoutSeconds: 'abc' is not a whole number [bad-setting]")]
    [InlineData("Graph__Store__Path", "", "graph: Graph__Store__Path: must not be empty [bad-setting]")]
    [InlineData("Graph__Store__LockTimeoutSeconds", "-5", "graph: Graph__Store__LockTimeoutSeconds: -5 is out of range; write 0 to 600 [bad-setting]")]
    [InlineData("Graph__Api__TrustedProxies", "10.0.0.0/33", "graph: Graph__Api__TrustedProxies: is not a list of addresses and networks; write such as 10.0.0.7, 172.16.0.0/12 [bad-setting]")]
    [InlineData("Graph__Access__ReadKeys", "desk", "graph: Graph__Access__ReadKeys: entry 1 is not name:sha256, a name of letters, digits, '.', '_', '-' and 64 hexadecimal digits; graph key NAME makes one [bad-setting]")]
    public async Task A_wrong_setting_is_one_line_and_code_1(string name, string value, string expected)
    {
        var (exitCode, errors) = await RunAsync([], (name, value));

        Assert.Equal((1, expected), (exitCode, errors));
    }

    [Theory]
    [InlineData("http://localhost:99999")]
    [InlineData("nonsense")]
    [InlineData("http://192.0.2.1:5080")]
    public async Task An_address_that_cannot_be_used_is_one_line_and_code_2(string address)
    {
        var (exitCode, errors) = await RunAsync(["--urls", address]);

        Assert.Equal(2, exitCode);
        Assert.StartsWith($"graph: cannot listen on {address}: ", errors, StringComparison.Ordinal);
        Assert.EndsWith(" [address-unusable]", errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', errors);
    }

    [Fact]
    public async Task A_neo4j_that_is_not_there_is_one_line_and_code_2()
    {
        var (exitCode, errors) = await RunAsync([], ("Graph__Store__Kind", "neo4j"), ("Graph__Store__Address", "http://127.0.0.1:1"));

        Assert.Equal(2, exitCode);
        Assert.StartsWith("graph: http://127.0.0.1:1: Neo4j cannot be reached (", errors, StringComparison.Ordinal);
        Assert.EndsWith(". Start it, or check Graph__Store__Address. [store-unavailable]", errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', errors);
    }

    [Fact]
    public async Task The_health_of_a_server_that_is_not_there_is_one_line_and_code_1()
    {
        var (exitCode, told, errors) = await StartAsync(["--health", "--urls", "http://127.0.0.1:1"]);

        Assert.Equal((1, ""), (exitCode, errors));
        Assert.StartsWith("not ready: http://127.0.0.1:1: ", told, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', told);
    }

    private async Task<(int ExitCode, string Errors)> RunAsync(string[] arguments, params (string Name, string Value)[] settings)
    {
        var (exitCode, told, errors) = await StartAsync(arguments, settings);
        Assert.Equal("", told);
        return (exitCode, errors);
    }

    /// <summary>Starts the program in a folder with a mistake in its settings.</summary>
    internal static async Task<(int ExitCode, string Errors)> RunAsync(TemporaryFolder folder, params (string Name, string Value)[] settings)
    {
        var (exitCode, _, errors) = await StartAsync(folder, [], settings);
        return (exitCode, string.Join('\n', errors.Split('\n').Where(line => !line.EndsWith("...", StringComparison.Ordinal))));
    }

    private Task<(int ExitCode, string Told, string Errors)> StartAsync(string[] arguments, params (string Name, string Value)[] settings) =>
        StartAsync(_folder, arguments, settings);

    private static async Task<(int ExitCode, string Told, string Errors)> StartAsync(
        TemporaryFolder folder, string[] arguments, (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Graph.Api.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.Path,
        };
        start.Environment["Graph__Store__Path"] = folder.File("graph.db");
        start.Environment["Graph__Seeds__Load"] = "false";
        start.Environment["Graph__Seeds__RulesPath"] = Path.Combine(Repository.Root, "cypher", "rules");
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, (await output).Trim(), errors.Trim());
    }
}
