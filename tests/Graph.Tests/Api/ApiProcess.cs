using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;
using Graph.Tests.Embedded;
using Graph.Tests.Structure;

namespace Graph.Tests.Api;

/// <summary>The API as a process of its own over an empty file, on a port that was free.</summary>
internal sealed partial class ApiProcess : IAsyncDisposable
{
    private const int TerminationSignal = 15;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;
    private readonly StringBuilder _told = new();
    private readonly TaskCompletionSource<Uri> _address = new();

    private ApiProcess(params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Graph.Api.dll"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.Path,
        };
        start.Environment["Graph__Store__Path"] = DataFile;
        start.Environment["Graph__Seeds__Load"] = "false";
        start.Environment["Graph__Seeds__RulesPath"] = Path.Combine(Repository.Root, "cypher", "rules");
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string DataFile => _folder.File("graph.db");

    /// <summary>Where GraphQL answers.</summary>
    public Uri Address => new(Client.BaseAddress!, "graphql");

    public HttpClient Client { get; } = new(new SocketsHttpHandler { UseProxy = false });

    /// <summary>Everything it wrote so far; all of it once it was stopped.</summary>
    public string Told
    {
        get
        {
            lock (_told)
            {
                return _told.ToString();
            }
        }
    }

    public static async Task<ApiProcess> StartAsync(params (string Name, string Value)[] settings)
    {
        var api = new ApiProcess(settings);
        try
        {
            api.Client.BaseAddress = await api._address.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
            return api;
        }
        catch (TimeoutException)
        {
            await api.DisposeAsync();
            throw new InvalidOperationException($"The API did not start: {api.Told}");
        }
    }

    /// <summary>The API over the seeds of the project.</summary>
    public static Task<ApiProcess> StartWithSeedsAsync() => StartAsync(("Graph:Seeds:Load", "true"), ("Graph:Seeds:Path", Path.Combine(Repository.Root, "seeds")));

    /// <summary>Asks it to stop, as an orchestrator does.</summary>
    public void Terminate() => Assert.Equal(0, Kill(_process.Id, TerminationSignal));

    /// <summary>Waits until it has ended.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> WaitAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
        _folder.Dispose();
    }

    private void Hear(string? line)
    {
        lock (_told)
        {
            _told.AppendLine(line);
        }

        if (line is not null && Banner().Match(line) is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    [GeneratedRegex(@"^The graph answers at (http://[^/]+)/graphql ")]
    private static partial Regex Banner();

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
