using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Graph.Tests.Exchange.Seeds;

namespace Graph.Tests.Cli;

/// <summary>Runs the built command as a process of its own, over seeds and a data file of the test.</summary>
internal sealed class GraphProcess : IDisposable
{
    private const int InterruptSignal = 2;
    private const string OwnStatus = "/proc/self/status";

    /// <summary>
    /// A shell starts what runs in the background with Ctrl-C ignored, and every process below inherits that; the command is started as in
    /// the foreground.
    /// </summary>
    private static bool IgnoresInterrupts { get; } = File.Exists(OwnStatus)
        && File.ReadLines(OwnStatus).FirstOrDefault(l => l.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } ignored
        && (Convert.ToUInt64(ignored["SigIgn:".Length..].Trim(), 16) >> (InterruptSignal - 1) & 1) != 0;

    public SeedsOnDisk Seeds { get; } = CliSeeds.Create();

    /// <summary>Environment variables of the process, above those of every test.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public string DataFile => Path.Combine(Seeds.Folder, "..", Path.GetFileName(Seeds.Folder) + "-data", "graph.db");

    public Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments) => RunAsync(null, arguments);

    /// <summary>Runs it and presses Ctrl-C as soon as it tells something on standard error.</summary>
    public async Task<(int ExitCode, string Output, string Errors)> RunAsync(string? interruptAt, string[] arguments)
    {
        // The test project refers to the command, so its assembly lies beside the tests.
        string[] command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "graph.dll"), .. arguments];
        command = IgnoresInterrupts ? ["env", "--default-signal=INT", .. command] : command;
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Seeds.Folder,
        };
        start.Environment["Graph__Seeds__Path"] = Seeds.Folder;
        start.Environment["Graph__Store__Path"] = DataFile;
        foreach (var (name, value) in Settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = new StringBuilder();
        while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            errors.Append(line).Append('\n');
            if (interruptAt is not null && line.Contains(interruptAt, StringComparison.Ordinal))
            {
                _ = Kill(process.Id, InterruptSignal);
            }
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, errors.ToString());
    }

    public void Dispose()
    {
        Seeds.Dispose();
        var data = Path.GetDirectoryName(DataFile)!;
        if (Directory.Exists(data))
        {
            Directory.Delete(data, recursive: true);
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
