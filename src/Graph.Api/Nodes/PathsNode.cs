using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Model;
using Graph.Core.Paths;
using Graph.Core.Stores;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Nodes;

/// <summary>The answer to the question how entities are connected.</summary>
[Name("Paths")]
internal sealed class PathsNode(PathsResult result, Reading reading)
{
    /// <summary>Pairs of ends, by status, length, start of the window, id of the first and id of the last.</summary>
    [Price(1, "first", Usual = 10)]
    public IReadOnlyList<PathPairNode> Pairs => [.. result.Pairs.Select(p => new PathPairNode(p, reading))];

    /// <summary>What was searched, and whether to the end.</summary>
    public PathsCoverageNode Coverage => new(result.Coverage);
}

/// <summary>Two entities with the paths between them: the strongest, and of these the shortest.</summary>
[Name("PathPair")]
internal sealed class PathPairNode(MatchedPair pair, Reading reading)
{
    /// <summary>The entity that the paths start from.</summary>
    public IDataLoaderResult<EntityNode> First() => reading.GetEntity(pair.First);

    /// <summary>The entity that the paths lead to.</summary>
    public IDataLoaderResult<EntityNode> Last() => reading.GetEntity(pair.Last);

    /// <summary>How strong its paths are: as strong as their weakest hop.</summary>
    public RelationStatus Status => pair.Status;

    /// <summary>The number of hops of its paths.</summary>
    public int Length => pair.Length;

    /// <summary>The first day of the windows of all its paths, shown or not; null where nothing bounds it.</summary>
    public DateOnly? WindowStart => DayNode.Of(pair.WindowStart);

    /// <summary>Its paths by their relation ids, cut at the limit.</summary>
    [Price(1, "paths", Usual = 3)]
    public IReadOnlyList<PathNode> Paths => [.. pair.Paths.Select(p => new PathNode(p, reading))];

    /// <summary>The number of its paths, shown or not.</summary>
    public long PathsFound => pair.Found;
}

/// <summary>One path between two entities.</summary>
[Name("Path")]
internal sealed class PathNode(MatchedPath path, Reading reading) : WalkedPath(path.Nodes, path.Relations, path.Window, reading);

/// <summary>What was searched for paths, and whether to the end. It follows from question and data alone.</summary>
[Name("PathsCoverage")]
internal sealed class PathsCoverageNode(PathsCoverage coverage)
{
    /// <summary>The pattern that was searched for, in its normal form.</summary>
    public string Pattern => coverage.Pattern;

    /// <summary>The relation types that a path may use, ascending by name.</summary>
    public IReadOnlyList<string> Types => coverage.Types;

    /// <summary>The largest number of hops that a path may have.</summary>
    public int MaxHops => coverage.MaxHops;

    /// <summary>Whether the hops of a path must have held on one common day.</summary>
    public bool Together => coverage.Together;

    /// <summary>The day on which each hop had to hold; null for any day.</summary>
    public DateOnly? AsOf => DayNode.Of(coverage.Clocks.AsOf);

    /// <summary>The day by which everything had to be public; null for everything known now.</summary>
    public DateOnly? KnownAt => DayNode.Of(coverage.Clocks.KnownAt);

    /// <summary>At most so many pairs are shown.</summary>
    public int MaxPairs => coverage.Limits.MaxPairs;

    /// <summary>At most so many paths are shown for each pair.</summary>
    public int MaxPaths => coverage.Limits.MaxPaths;

    /// <summary>SHA-256 over the table of relation types, in hex.</summary>
    public string RelationTypesHash => coverage.RelationTypesHash;

    /// <summary>The release of the data that was searched.</summary>
    public string Release => coverage.Release;

    /// <summary>Pairs found; "at least" where the search is not complete.</summary>
    public long Found => coverage.Found;

    /// <summary>Pairs shown.</summary>
    public int Shown => coverage.Shown;

    /// <summary>Paths found of the pairs shown.</summary>
    public long PathsFound => coverage.PathsFound;

    /// <summary>Paths shown.</summary>
    public long PathsShown => coverage.PathsShown;

    /// <summary>Whether the search ran to its end. Limits on what is shown do not make it incomplete.</summary>
    public bool Complete => coverage.Complete;

    /// <summary>Whether everything that was found is shown.</summary>
    public bool EverythingShown => coverage.EverythingShown;
}
