using Graph.Embedded;

namespace Graph.Tests.Embedded;

/// <summary>What the crash test kills: writes the change of <see cref="BulkContent"/> and tells each phase on its output.</summary>
internal static class CrashChild
{
    public const string Argument = "crash-child";

    /// <param name="path">The store's file.</param>
    /// <param name="before">The release it holds.</param>
    /// <param name="after">The release that the change leads to.</param>
    /// <param name="markedRow">The row after which it tells "Row" and goes on.</param>
    public static async Task<int> RunAsync(string path, string before, string after, int markedRow)
    {
        var plan = BulkContent.Plan(before, after);
        var rows = 0;
        var options = new EmbeddedStoreOptions(path)
        {
            OnPhase = phase => Console.Out.WriteLine(phase),
            OnRow = () =>
            {
                if (++rows == markedRow)
                {
                    Console.Out.WriteLine("Row");
                }
            },
        };
        await using var store = await EmbeddedStore.OpenAsync(options, CancellationToken.None);
        await store.ApplyAsync(_ => plan, seedsFingerprint: null, CancellationToken.None);
        return 0;
    }
}
