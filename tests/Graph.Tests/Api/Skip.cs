using Graph.Api.Http;

namespace Graph.Tests.Api;

/// <summary>Why a test of the pages does not run on this machine.</summary>
internal static class Skip
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    public static void WithoutPages() =>
        Assert.SkipUnless(Directory.Exists(BrowserPage.Folder), "The pages were not built: Node.js 20.19 or later with npm is needed.");

    /// <returns>Where the browser is.</returns>
    public static string WithoutChromium()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        var browser = Environment.GetEnvironmentVariable("GRAPH_TEST_CHROMIUM")
            ?? Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        Assert.SkipWhen(browser is null, "There is no Chromium: apt-get install chromium, or name one in GRAPH_TEST_CHROMIUM.");
        return browser!;
    }
}
