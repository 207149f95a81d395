using System.ComponentModel;
using Graph.Api.Loading;
using Graph.Api.Nodes;
using Graph.Core.Tracing;
using GraphQL;

namespace Graph.Api.Schemas;

// The question which policies touch which deals.
internal sealed partial class Questions
{
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
}
