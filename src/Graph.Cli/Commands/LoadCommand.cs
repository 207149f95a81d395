using System.CommandLine;
using Graph.Api.Hosting;
using Graph.Cli.Output;
using Graph.Core.Changes;
using Graph.Core.Stores;
using Graph.Exchange.Seeds;

namespace Graph.Cli.Commands;

/// <summary><c>graph load [folder]</c>: makes seeds the whole content of the store.</summary>
internal static class LoadCommand
{
    public static Command Create(Settings settings)
    {
        var folder = new Argument<string?>("folder")
        {
            Description = "The folder of the seeds; without it, the one that comes with the program.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("load", "Load seed files: they replace the whole content, all of it or nothing.") { folder };
        command.SetWork((result, cancellationToken) => RunAsync(settings.Read(result), result.GetValue(folder), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(GraphOptions options, string? folder, CancellationToken cancellationToken)
    {
        using var progress = new LateProgress();
        var usual = GraphRuntime.SeedFolder(options);
        progress.Report($"reading the seeds of {folder ?? usual}");

        // Before the store is opened: seeds with mistakes must not leave a new, empty data file behind.
        var seeds = SeedReader.Read(folder ?? usual, cancellationToken);
        await using var store = await GraphRuntime.OpenStoreAsync(options.Store, progress, cancellationToken);
        var result = await LoadAsync(store, seeds.Changes, progress, cancellationToken);
        Console.Out.WriteLine(result is null
            ? "These seeds are loaded already; nothing to do."
            : $"Loaded: {result.Added} rows added, {result.Changed} changed, {result.Removed} removed. Release {result.After}.");
        if (folder is not null && options.Seeds.Load && Path.GetFullPath(folder) != Path.GetFullPath(usual))
        {
            Console.Error.WriteLine($"graph: other commands load the seeds of {usual} when they start; set Graph__Seeds__Path to this folder, or Graph__Seeds__Load=false.");
        }

        return 0;
    }

    /// <summary>What changed; null where these seeds are loaded already.</summary>
    private static async Task<ChangeResult?> LoadAsync(IGraphStore store, ChangeSet seeds, LateProgress progress, CancellationToken cancellationToken)
    {
        var loaded = await GraphRuntime.LoadedSeedsAsync(store, cancellationToken);
        if (string.Equals(loaded?.Fingerprint, seeds.SeedsFingerprint, StringComparison.Ordinal) && loaded?.Edits is null)
        {
            return null;
        }

        progress.Report("loading");
        return await store.ApplyAsync(seeds with { Origin = new ChangeOrigin(ChangeSource.Seeds, "graph load") }, cancellationToken);
    }
}
