using System.CommandLine;
using Graph.Api.Hosting;
using Graph.Cli.Output;

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
        await using var store = await GraphRuntime.OpenStoreAsync(options.Store, progress, cancellationToken);
        var usual = GraphRuntime.SeedFolder(options);
        var result = await GraphRuntime.LoadSeedsAsync(store, folder ?? usual, progress, cancellationToken);
        Console.Out.WriteLine(result is null
            ? "These seeds are loaded already; nothing to do."
            : $"Loaded: {result.Added} rows added, {result.Changed} changed, {result.Removed} removed. Release {result.After}.");
        if (folder is not null && options.Seeds.Load && Path.GetFullPath(folder) != Path.GetFullPath(usual))
        {
            Console.Error.WriteLine($"graph: other commands load the seeds of {usual} when they start; set Graph__Seeds__Path to this folder, or Graph__Seeds__Load=false.");
        }

        return 0;
    }
}
