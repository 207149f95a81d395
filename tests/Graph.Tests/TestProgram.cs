using System.Globalization;
using Graph.Tests.Embedded;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace Graph.Tests;

/// <summary>xunit's own entry point, but for the process that the crash test starts and kills.</summary>
internal static class TestProgram
{
    public static Task<int> Main(string[] args) => args switch
    {
        [CrashChild.Argument, var path, var before, var after, var row] =>
            CrashChild.RunAsync(path, before, after, int.Parse(row, CultureInfo.InvariantCulture)),
        _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
            TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
        _ => ConsoleRunner.Run(args),
    };
}
