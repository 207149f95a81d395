using System.ComponentModel;
using Graph.Api.Loading;
using Graph.Api.Nodes;
using Graph.Core.Paths;
using GraphQL;

namespace Graph.Api.Schemas;

// The question how things are connected.
internal sealed partial class Questions
{
    /// <summary>How two entities are connected: the strongest paths between them, and of these the shortest. Relations are walked in either direction; their hops need not have held at once, and the window of each path tells whether they did.</summary>
    [Price(2_000)]
    public static async Task<PathsNode> PathsAsync(
        [FromServices] GraphLoaders loaders, [FromServices] RequestSession session,
        [Id, Description("The one end.")] string from,
        [Id, Description("The other end.")] string to,
        [Description("Only over relations of these types; none for all but COMMENTS_ON.")] IReadOnlyList<string>? types = null,
        [Limit(1, PathQuestion.Longest), Description("At most so many hops, 1 to 6.")] int maxHops = PathQuestion.Longest,
        [Description("Every hop held on this day; none for any day.")] DateOnly? asOf = null,
        [Description(KnownAt)] DateOnly? knownAt = null,
        [Limit(1, 25), Description("At most so many paths, 1 to 25. The coverage tells how many there are.")] int paths = 25,
        CancellationToken cancellationToken = default)
    {
        var reading = new Reading(loaders, ClocksOf(asOf, knownAt));
        var question = new PathQuestion(from, to, reading.Clocks) { Types = types ?? [], MaxHops = maxHops, Limits = new PathLimits(1, paths) };
        return new PathsNode(await PathFinder.FindAsync(await session.GetAsync(cancellationToken), question, cancellationToken), reading);
    }

    /// <summary>What matches a path pattern of your own, in the language of the rules: a subset of the path patterns of Cypher 5 and GQL. For each pair of ends the strongest paths, and of these the shortest.</summary>
    [Price(5_000)]
    public static async Task<PathsNode> MatchAsync(
        [FromServices] GraphLoaders loaders, [FromServices] RequestSession session,
        [Description("The pattern, such as (:Policy)-[:TARGETS]->(:Company)-[:OWNS]->{1,3}(:Company).")] string pattern,
        [Id, Description("Ids that the first node may be; none for any.")] IReadOnlyList<string>? from = null,
        [Id, Description("Ids that the last node may be; none for any.")] IReadOnlyList<string>? to = null,
        [Description("Whether all hops must have held on one common day.")] bool together = true,
        [Description("Every hop held on this day; none for any day.")] DateOnly? asOf = null,
        [Description(KnownAt)] DateOnly? knownAt = null,
        [Limit(1, 1000), Description("At most so many pairs of ends, 1 to 1000. The coverage tells how many there are.")] int first = 100,
        [Limit(1, 25), Description("At most so many paths for each pair, 1 to 25.")] int paths = 25,
        CancellationToken cancellationToken = default)
    {
        var reading = new Reading(loaders, ClocksOf(asOf, knownAt));
        var question = new PatternQuestion(pattern, reading.Clocks) { First = from, Last = to, Together = together, Limits = new PathLimits(first, paths) };
        return new PathsNode(await PatternSearch.FindAsync(await session.GetAsync(cancellationToken), question, cancellationToken), reading);
    }
}
