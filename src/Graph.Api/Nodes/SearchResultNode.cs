using Graph.Api.Loading;
using Graph.Api.Schemas;
using Graph.Core.Search;
using GraphQL;
using GraphQL.DataLoader;

namespace Graph.Api.Nodes;

/// <summary>What a search found.</summary>
[Name("SearchResult")]
internal sealed class SearchResultNode(FacetedSearch search, int first, Reading reading)
{
    /// <summary>The best ones, best first: by score, then the shorter name, then the id.</summary>
    [Price(1, Usual = 1)]
    public IReadOnlyList<SearchHitNode> Hits => [.. search.Hits.Take(first).Select(h => new SearchHitNode(h, reading))];

    /// <summary>How many fit; "at least" where not complete.</summary>
    public int Found => search.Hits.Count;

    /// <summary>Whether everything that has the words or begins with them was looked at: of more than 500, and of what has one or two letters where ten names begin with them, some is not. Misspellings are looked for only where fewer than ten have the words.</summary>
    public bool Complete => search.Complete;

    /// <summary>How many fit by kind, most first. The choice of kinds is left aside, so that it tells what another choice would find.</summary>
    [Price(1, Usual = 10)]
    public IReadOnlyList<KindCountNode> Kinds => [.. search.CountKinds().Select(k => new KindCountNode(k.Kind, k.Count))];

    /// <summary>How many fit by the jurisdiction in which they are based or apply, most first; what has none is in none. The choice of jurisdictions is left aside.</summary>
    [Price(100, Usual = 20)]
    public async Task<IReadOnlyList<JurisdictionCountNode>> JurisdictionsAsync(CancellationToken cancellationToken) =>
        [.. (await search.CountJurisdictionsAsync(cancellationToken)).Select(j => new JurisdictionCountNode(j.JurisdictionId, j.Count, reading))];

    /// <summary>The release that was searched.</summary>
    public string Release => search.Release;

    /// <summary>The day by which it had to be public; null for everything known now.</summary>
    public DateOnly? KnownAt => DayNode.Of(search.KnownAt);
}

/// <summary>An entity that a search found.</summary>
[Name("SearchHit")]
internal sealed class SearchHitNode(SearchHit hit, Reading reading)
{
    /// <summary>The entity.</summary>
    public EntityNode Entity => EntityNode.Of(hit.Record, reading);

    /// <summary>How well it fits: 1000 for an exact id, name or alias, down to 1.</summary>
    public int Score => hit.Score;

    /// <summary>The id, name, alias or id elsewhere that fits best.</summary>
    public string Matched => hit.Matched;

    /// <summary>In which way it fits: what the score is made from.</summary>
    public MatchKind Reason => hit.Kind;
}

/// <summary>How many of what fits lie or apply in a jurisdiction.</summary>
[Name("JurisdictionCount")]
internal sealed class JurisdictionCountNode(string jurisdictionId, int count, Reading reading)
{
    /// <summary>The jurisdiction.</summary>
    public IDataLoaderResult<EntityNode> Jurisdiction() => reading.GetEntity(jurisdictionId);

    /// <summary>How many.</summary>
    public int Count => count;
}
