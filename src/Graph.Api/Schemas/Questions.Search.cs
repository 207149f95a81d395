using System.ComponentModel;
using Graph.Api.Loading;
using Graph.Api.Nodes;
using Graph.Core.Model;
using Graph.Core.Search;
using GraphQL;

namespace Graph.Api.Schemas;

// The question what there is of a name.
internal sealed partial class Questions
{
    /// <summary>Searches names, aliases, ids and ids elsewhere in any script, best first. Forgives small misspellings and blanks in the wrong place; the last word may be a beginning, so that it can be asked while typing.</summary>
    [Price(200, "first")]
    public static async Task<SearchResultNode> SearchAsync(
        [FromServices] GraphLoaders loaders, [FromServices] RequestSession session,
        [Description("What to search for.")] string text,
        [Description("Only these kinds; none for all.")] IReadOnlyList<EntityKind>? kinds = null,
        [Id, Description("Only what lies or applies in one of these jurisdictions, by id; none for all.")] IReadOnlyList<string>? jurisdictions = null,
        [Limit(1, 100), Description("At most so many, 1 to 100.")] int first = 20,
        [Description(KnownAt)] DateOnly? knownAt = null,
        CancellationToken cancellationToken = default)
    {
        var reading = new Reading(loaders, ClocksOf(null, knownAt));
        var question = new SearchQuestion(text, kinds ?? [], jurisdictions ?? [], reading.Clocks.KnownAt);
        return new SearchResultNode(await FacetedSearch.FindAsync(await session.GetAsync(cancellationToken), question, cancellationToken), first, reading);
    }
}
