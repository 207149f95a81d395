using System.ComponentModel;
using Graph.Api.InputTypes;
using Graph.Api.Loading;
using Graph.Api.Nodes;
using Graph.Core.Tracing;
using GraphQL;

namespace Graph.Api.Schemas;

// The question what would touch a deal that does not exist yet.
internal sealed partial class Questions
{
    /// <summary>Which policies would touch a deal that does not exist yet: what trace would answer if it were in the data with exactly these parties and assets. Nothing is written; what was assumed is marked in the answer, and weakens no path.</summary>
    [Price(2_000)]
    public static async Task<TraceNode> AssessAsync(
        [FromServices] GraphLoaders loaders, [FromServices] RequestSession session, [FromServices] Tracer tracer,
        [Description("The deal.")] DealInput deal,
        [Description("Every hop held on this day; none for any day on which all hops held at once.")] DateOnly? asOf = null,
        [Description(KnownAt)] DateOnly? knownAt = null,
        [Limit(1, 1000), Description("At most so many answers, 1 to 1000. The coverage tells how many there are.")] int first = 1000,
        [Limit(1, 25), Description("At most so many paths for each answer, 1 to 25.")] int paths = 25,
        CancellationToken cancellationToken = default)
    {
        var reading = new Reading(loaders, ClocksOf(asOf, knownAt));
        var question = new AssessQuestion(deal.Announced, reading.Clocks)
        {
            Closed = deal.Closed,
            Type = deal.Type,
            Parties = [.. (deal.Parties ?? []).Select(p => new AssumedParty(p.Entity, $"{p.Role.ToString().ToUpperInvariant()}_IN"))],
            Assets = deal.Assets ?? [],
            Technologies = deal.Technologies ?? [],
            PartOf = deal.PartOf ?? [],
            Limits = new TraceLimits(first, paths),
        };
        var trace = await tracer.AssessAsync(await session.GetAsync(cancellationToken), question, cancellationToken);
        return new TraceNode(trace, reading with { Assumed = trace.Assumed });
    }
}
