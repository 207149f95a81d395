using System.ComponentModel;
using Graph.Api.Loading;
using Graph.Api.Nodes;
using Graph.Api.Paging;
using Graph.Api.Writing;
using Graph.Core.Model;
using Graph.Core.Tracing;
using Graph.Neo4j.Research;
using GraphQL;

namespace Graph.Api.Schemas;

// Questions about the graph itself, and those in its store's own language.
internal sealed partial class Questions
{
    /// <summary>The rules of a trace, ascending by name.</summary>
    public static IEnumerable<RuleNode> Rules([FromServices] Tracer tracer) => tracer.Rules.Rules.Select(r => new RuleNode(r));

    /// <summary>The kinds of entities, with the types of relations that may start from them and lead to them.</summary>
    [Price(1, Usual = 10)]
    public static IEnumerable<KindNode> Kinds() => Enum.GetValues<EntityKind>().Select(k => new KindNode(k));

    /// <summary>The types of relations, ascending by name.</summary>
    [Price(1, Usual = 50)]
    public static IEnumerable<RelationTypeNode> RelationTypes() => Core.Model.RelationTypes.All.Select(t => new RelationTypeNode(t));

    /// <summary>Which data and rules answer.</summary>
    public static async Task<ReleaseNode> ReleaseAsync(
        [FromServices] RequestSession session, [FromServices] Tracer tracer, CancellationToken cancellationToken) =>
        new(await session.GetAsync(cancellationToken), tracer.Rules);

    /// <summary>How much there is of everything.</summary>
    [Price(1_000)]
    public static async Task<StatisticsNode> StatsAsync([FromServices] RequestSession session, CancellationToken cancellationToken)
    {
        var store = await session.GetAsync(cancellationToken);
        return new StatisticsNode(await store.GetStatisticsAsync(cancellationToken), store.Release);
    }

    /// <summary>The change sets that changed anything, newest first: when, by whom, why and which rows. For callers who may write.</summary>
    [Price(100), Unrepeatable]
    public static async Task<JournalConnectionNode> JournalAsync(
        [FromServices] GraphEditor editor, [FromServices] RequestSession session,
        [PageSize] int first = PageSizeAttribute.Default, [After] string? after = null,
        CancellationToken cancellationToken = default) =>
        new(await editor.JournalAsync(await session.GetAsync(cancellationToken), first, JournalConnectionNode.Before(after), cancellationToken), isFirst: after is null);

    /// <summary>Runs a Cypher statement of your own on the Neo4j store: it may read the graph and nothing else. The error CYPHER_OFF where the server has another store or does not allow it, CYPHER_REFUSED with line and column where the statement is not let through.</summary>
    [Price(10_000), Unrepeatable]
    public static async Task<CypherResultNode> CypherAsync(
        [FromServices] ICypherSource cypher,
        [Description("The statement. Give values as parameters, not in its text.")] string statement,
        [Description("Its parameters by name.")] CypherParameters? parameters = null,
        [Limit(1, 10_000), Description("At most so many rows, 1 to 10000, or as many as the server allows.")] int first = 100,
        CancellationToken cancellationToken = default) =>
        new(await cypher.RunAsync(statement, (parameters ?? CypherParameters.None).Values, first, cancellationToken));
}
