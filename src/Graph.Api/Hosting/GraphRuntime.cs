using Graph.Core;
using Graph.Core.Changes;
using Graph.Core.Rules;
using Graph.Core.Stores;
using Graph.Core.Tracing;
using Graph.Embedded;
using Graph.Exchange.Seeds;
using Graph.Neo4j;
using Graph.Neo4j.Research;

namespace Graph.Api.Hosting;

/// <summary>The opened store with its rules: what the API and the command line share.</summary>
public sealed class GraphRuntime : IAsyncDisposable
{
    private GraphRuntime(IGraphStore store, RuleSet rules)
    {
        (Store, Tracer) = (store, new Tracer(rules));
        Cypher = store switch
        {
            Neo4jStore { Research: { } research } => research,
            Neo4jStore => new ClosedCypherSource("cypher is not turned on here; who runs the server can set Graph__Cypher__Enabled"),
            _ => new ClosedCypherSource("cypher needs the Neo4j store; this server keeps its graph in the embedded one"),
        };
    }

    /// <summary>The store.</summary>
    public IGraphStore Store { get; }

    /// <summary>Answers traces by the rules.</summary>
    public Tracer Tracer { get; }

    /// <summary>Runs the Cypher of researchers, or says why not.</summary>
    public ICypherSource Cypher { get; }

    /// <summary>
    /// Reads the rules, opens the store, and loads the seeds where they differ from those loaded last.
    /// </summary>
    /// <param name="options">The settings.</param>
    /// <param name="progress">Told what is being done, in a few words each.</param>
    /// <param name="cancellationToken">Cancels. A change set is then not written; a first load into an empty Neo4j that was cut short is begun anew by the next start.</param>
    /// <exception cref="GraphException">Settings, rules or seeds are wrong.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be opened.</exception>
    public static async Task<GraphRuntime> OpenAsync(GraphOptions options, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var rules = RuleSet.Read(RuleFiles(Folder(options.Seeds.RulesPath, Path.Combine("cypher", "rules"))));
        var store = await OpenAsync(options.Store, Research(options.Cypher), progress, cancellationToken);
        try
        {
            if (options.Seeds.Load)
            {
                await LoadSeedsAsync(store, SeedFolder(options), progress, cancellationToken);
            }

            return new GraphRuntime(store, rules);
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>The folder of the seeds by the settings.</summary>
    public static string SeedFolder(GraphOptions options) => Folder(options.Seeds.Path, "seeds");

    /// <summary>Opens the store that the settings name.</summary>
    /// <exception cref="GraphException"><c>bad-setting</c>: an unknown kind of store.</exception>
    public static Task<IGraphStore> OpenStoreAsync(StoreOptions options, IProgress<string> progress, CancellationToken cancellationToken) =>
        OpenAsync(options, null, progress, cancellationToken);

    private static async Task<IGraphStore> OpenAsync(StoreOptions options, ResearchOptions? research, IProgress<string> progress, CancellationToken cancellationToken) => options.Kind switch
    {
        "embedded" => await EmbeddedStore.OpenAsync(
            new EmbeddedStoreOptions(SettingPath.Full(options.Path))
            {
                LockTimeout = TimeSpan.FromSeconds(options.LockTimeoutSeconds),
                KeptRows = options.KeptRows,
                Notice = progress.Report,
            },
            cancellationToken),
        "neo4j" => await Neo4jStore.OpenAsync(
            new Neo4jStoreOptions(options.Address)
            {
                Database = options.Database,
                User = options.User,
                Password = options.Password,
                ConnectTimeout = TimeSpan.FromSeconds(options.ConnectTimeoutSeconds),
                MaxChangeRows = options.MaxChangeRows,
                Research = research,
                Notice = progress.Report,
            },
            cancellationToken),
        _ => throw new GraphException(SettingsReader.Code, "Graph__Store__Kind", $"there is no '{options.Kind}'; write embedded or neo4j"),
    };

    /// <summary>Where the content lies by the settings, in words.</summary>
    public static string Place(StoreOptions options) => options.Kind == "neo4j"
        ? $"Its data lies in Neo4j at {options.Address}, database {options.Database}"
        : $"Its data file is {SettingPath.Full(options.Path)}";

    /// <summary>Loads seeds as the whole content of a store, where they differ from those loaded last and nobody wrote through the API since.</summary>
    /// <returns>What changed; null where they were not loaded.</returns>
    public static async Task<ChangeResult?> LoadSeedsAsync(
        IGraphStore store, string folder, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var fingerprint = SeedReader.Fingerprint(folder);
        SeedSet? seeds = null;
        while (true)
        {
            var loaded = await LoadedSeedsAsync(store, cancellationToken);
            if (string.Equals(fingerprint, loaded?.Fingerprint, StringComparison.Ordinal))
            {
                return null;
            }

            if (loaded?.Edits is { } edits)
            {
                progress.Report(
                    $"the seeds of {folder} changed and were not loaded, since they would replace what was written through the API ({edits.Count} change sets since the last seeds, the last by {edits.Last.Origin.By}). To load them all the same, use the mutation importSeeds or graph load.");
                return null;
            }

            if (seeds is null)
            {
                progress.Report($"loading the seeds of {folder}");
                seeds = SeedReader.Read(folder, cancellationToken);
            }

            try
            {
                // Where a first load has not ended it may still end before this one comes through, and people may write: only if it died is the store empty.
                return await store.ApplyAsync(
                    seeds.Changes with { ExpectedRelease = loaded?.Release ?? CanonicalRow.EmptyRelease, Origin = new ChangeOrigin(ChangeSource.Seeds, "start") }, cancellationToken);
            }
            catch (GraphException e) when (e.Code == "release-changed")
            {
                // Somebody wrote since the look at the journal: look again.
            }
        }
    }

    /// <summary>What a store tells of its seeds; null where their first load died midway.</summary>
    public static async Task<LoadedSeeds?> LoadedSeedsAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        try
        {
            return await store.ReadAsync(
                async session => new LoadedSeeds(session.SeedsFingerprint, session.Release, await SeedEdits.ReadAsync(session, cancellationToken)), cancellationToken);
        }
        catch (StoreUnavailableException e) when (e.Code == StoreUnavailableException.Loading)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Store.DisposeAsync();

    private static ResearchOptions? Research(CypherOptions options) => !options.Enabled
        ? null
        : new ResearchOptions
        {
            User = options.User,
            Password = options.Password,
            TimeLimit = TimeSpan.FromSeconds(options.TimeoutSeconds),
            MaxRows = options.MaxRows,
        };

    /// <summary>What comes with the program lies beside its executable.</summary>
    private static string Folder(string configured, string shipped) =>
        configured.Length > 0 ? SettingPath.Full(configured) : Path.Combine(AppContext.BaseDirectory, shipped);

    private static IEnumerable<(string File, string Text)> RuleFiles(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.cypher").Select(f => (Path.GetFileName(f), File.ReadAllText(f)))
        : throw new GraphException("no-rules", folder, "there is no such folder of rules");
}
