using System.ComponentModel;
using Graph.Api.Loading;
using Graph.Api.Nodes;
using Graph.Core;
using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Search;
using Graph.Core.Stores;
using Graph.Core.Tracing;
using Graph.Neo4j.Research;
using GraphQL;

namespace Graph.Api.Schemas;

/// <summary>
/// Questions to the graph. Two clocks may be set: asOf (when it held in the world) and knownAt (when it was public). Everything below a field is read with the clocks of that field.
/// </summary>
[Name("Query")]
internal sealed class Questions
{
    private const string KnownAt = "Only what was public by this day; none for everything known now.";

    /// <summary>An entity; null where nothing of it was public on the known-at day. An id that is not there is an error with the nearest ids.</summary>
    [Price(100)]
    public static async Task<EntityNode?> EntityAsync(
        [FromServices] GraphLoaders loaders, [FromServices] RequestSession session,
        [Id, Description("Its id.")] string id,
        [Description("Of its relations only those that held on this day; none for any day.")] DateOnly? asOf = null,
        [Description(KnownAt)] DateOnly? knownAt = null,
        CancellationToken cancellationToken = default)
    {
        var reading = new Reading(loaders, ClocksOf(asOf, knownAt));
        var store = await session.GetAsync(cancellationToken);
        if ((await store.GetEntitiesAsync([id], cancellationToken)).TryGetValue(id, out var record))
        {
            return record.ExistsAt(reading.Clocks.KnownAt) ? EntityNode.Of(record, reading) : null;
        }

        var near = await SearchRanking.NearestIdsAsync(store, id, 3, reading.Clocks.KnownAt, cancellationToken);
        throw new GraphException([new Problem("unknown-id", "id", $"there is no entity '{id}'{Nearest.Hint(near)}") { Nearest = near }]);
    }

    /// <summary>Searches names, aliases and ids, best first; forgives small misspellings.</summary>
    [Price(200, "first")]
    public static async Task<SearchResultNode> SearchAsync(
        [FromServices] GraphLoaders loaders, [FromServices] RequestSession session,
        [Description("What to search for.")] string text,
        [Description("Only these kinds; none for all.")] IReadOnlyList<EntityKind>? kinds = null,
        [Limit(1, 100), Description("At most so many, 1 to 100.")] int first = 20,
        [Description(KnownAt)] DateOnly? knownAt = null,
        CancellationToken cancellationToken = default)
    {
        var reading = new Reading(loaders, ClocksOf(null, knownAt));
        var store = await session.GetAsync(cancellationToken);
        var filter = new EntityFilter(kinds ?? [], reading.Clocks.KnownAt);
        return new SearchResultNode(await SearchRanking.SearchAsync(store, text, filter, first, cancellationToken), reading);
    }

    /// <summary>Which policies touch a deal, or which deals a policy touches, with the evidence of every hop and what was searched.</summary>
    [Price(1_000)]
    public static async Task<TraceNode> TraceAsync(
        [FromServices] GraphLoaders loaders, [FromServices] RequestSession session, [FromServices] Tracer tracer,
        [Id, Description("A deal or a policy.")] string from,
        [Id, Description("The other end, to ask about one pair; none for all.")] string? to = null,
        [Description("Every hop held on this day; none for any day on which all hops held at once.")] DateOnly? asOf = null,
        [Description(KnownAt)] DateOnly? knownAt = null,
        [Limit(1, 1000), Description("At most so many answers, 1 to 1000. The coverage tells how many there are.")] int first = 1000,
        [Limit(1, 25), Description("At most so many paths for each answer, 1 to 25.")] int paths = 25,
        CancellationToken cancellationToken = default)
    {
        var reading = new Reading(loaders, ClocksOf(asOf, knownAt));
        var question = new TraceQuestion(from, to, reading.Clocks, new TraceLimits(first, paths));
        return new TraceNode(await tracer.TraceAsync(await session.GetAsync(cancellationToken), question, cancellationToken), reading);
    }

    /// <summary>Runs a Cypher statement of your own on the Neo4j store: it may read the graph and nothing else. The error CYPHER_OFF where the server has another store or does not allow it, CYPHER_REFUSED with line and column where the statement is not let through.</summary>
    [Price(10_000)]
    public static async Task<CypherResultNode> CypherAsync(
        [FromServices] ICypherSource cypher,
        [Description("The statement. Give values as parameters, not in its text.")] string statement,
        [Description("Its parameters by name.")] CypherParameters? parameters = null,
        [Limit(1, 10_000), Description("At most so many rows, 1 to 10000, or as many as the server allows.")] int first = 100,
        CancellationToken cancellationToken = default) =>
        new(await cypher.RunAsync(statement, (parameters ?? CypherParameters.None).Values, first, cancellationToken));

    /// <summary>The rules of a trace, ascending by name.</summary>
    public static IEnumerable<RuleNode> Rules([FromServices] Tracer tracer) => tracer.Rules.Rules.Select(r => new RuleNode(r));

    /// <summary>Which data and rules answer, and how much there is.</summary>
    public static async Task<ReleaseNode> ReleaseAsync(
        [FromServices] RequestSession session, [FromServices] Tracer tracer, CancellationToken cancellationToken) =>
        new(await session.GetAsync(cancellationToken), tracer.Rules);

    private static Clocks ClocksOf(DateOnly? asOf, DateOnly? knownAt) => new(asOf?.DayNumber, knownAt?.DayNumber);
}
