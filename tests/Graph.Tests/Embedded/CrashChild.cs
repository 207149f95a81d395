using Graph.Embedded;

namespace Graph.Tests.Embedded;

/// <summary>What the crash test kills: writes the change of <see cref="BulkContent"/> and tells each phase on its output.</summary>
internal static class CrashChild
{
    public const string Argument = "crash-child";

    public static async Task<int> RunAsync(string path, string before, string after)
    {
        var plan = BulkContent.Plan(before, after);
        var options = new EmbeddedStoreOptions(path) { OnWriting = phase => Console.Out.WriteLine(phase) };
        await using var store = await EmbeddedStore.OpenAsync(options, CancellationToken.None);
        await store.ApplyAsync(_ => plan, seedsFingerprint: null, CancellationToken.None);
        return 0;
    }
}
