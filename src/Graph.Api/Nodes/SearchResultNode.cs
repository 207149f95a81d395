using Graph.Api.Loading;
using Graph.Core.Search;
using GraphQL;

namespace Graph.Api.Nodes;

/// <summary>What a search found.</summary>
[Name("SearchResult")]
internal sealed class SearchResultNode(SearchResult result, Reading reading)
{
    /// <summary>The best ones, best first.</summary>
    [Complexity(1, 1)]
    public IReadOnlyList<SearchHitNode> Hits => [.. result.Hits.Select(h => new SearchHitNode(h, reading))];

    /// <summary>How many fit; "at least" where not complete.</summary>
    public int Found => result.Found;

    /// <summary>Whether every candidate was looked at.</summary>
    public bool Complete => result.Complete;
}

/// <summary>An entity that a search found.</summary>
[Name("SearchHit")]
internal sealed class SearchHitNode(SearchHit hit, Reading reading)
{
    /// <summary>The entity.</summary>
    public EntityNode Entity => EntityNode.Of(hit.Record, reading);

    /// <summary>How well it fits: 1000 for an exact id, name or alias, down to 1.</summary>
    public int Score => hit.Score;

    /// <summary>The id, name or alias that fits best.</summary>
    public string Matched => hit.Matched;
}
