using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Core.Stores;

namespace Graph.Core.Search;

/// <summary>A search with what narrows it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Kinds">Only these kinds; empty for all.</param>
/// <param name="Jurisdictions">Only what lies or applies in one of these, by id; empty for all.</param>
/// <param name="KnownAt">Only what was public by this day; null for everything known now.</param>
public sealed record SearchQuestion(string Text, IReadOnlyList<EntityKind> Kinds, IReadOnlyList<string> Jurisdictions, int? KnownAt);

/// <summary>
/// What a search found, and how it divides. A facet counts what fits the text and the other facet, whatever is chosen in the facet itself: it tells
/// what choosing would find.
/// </summary>
public sealed class FacetedSearch
{
    private static readonly string[] PlacingTypes = ["APPLIES_IN", "BASED_IN"];

    private readonly IGraphSession _session;
    private readonly SearchQuestion _question;
    private readonly SearchResult _all;
    private ILookup<string, string>? _jurisdictions;

    private FacetedSearch(IGraphSession session, SearchQuestion question, SearchResult all) => (_session, _question, _all) = (session, question, all);

    /// <summary>What fits, best first.</summary>
    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];

    /// <summary>Whether every candidate was looked at; else counts are "at least".</summary>
    public bool Complete => _all.Complete;

    /// <summary>The release that was searched.</summary>
    public string Release => _session.Release;

    /// <summary>The day by which it had to be public; null for everything known now.</summary>
    public int? KnownAt => _question.KnownAt;

    /// <summary>Searches.</summary>
    /// <exception cref="GraphException"><c>empty-search</c>: there is no letter or digit in the text.</exception>
    public static async Task<FacetedSearch> FindAsync(IGraphSession session, SearchQuestion question, CancellationToken cancellationToken)
    {
        var all = await SearchRanking.SearchAsync(session, question.Text, new EntityFilter([], question.KnownAt), int.MaxValue, cancellationToken);
        var search = new FacetedSearch(session, question, all);
        if (question.Jurisdictions.Count > 0)
        {
            await search.PlaceAsync(cancellationToken);
        }

        search.Hits = [.. all.Hits.Where(h => search.IsOfKind(h) && search.IsInJurisdiction(h))];
        return search;
    }

    /// <summary>How many fit by kind, most first, then by kind; the choice of kinds aside.</summary>
    public IReadOnlyList<(EntityKind Kind, int Count)> CountKinds() => [.. _all.Hits
        .Where(IsInJurisdiction).GroupBy(h => h.Record.Entity.Kind).Select(g => (Kind: g.Key, Count: g.Count()))
        .OrderByDescending(k => k.Count).ThenBy(k => k.Kind)];

    /// <summary>How many fit by the jurisdiction they lie or apply in, most first, then by id; the choice of jurisdictions aside. One in two counts in both.</summary>
    public async Task<IReadOnlyList<(string JurisdictionId, int Count)>> CountJurisdictionsAsync(CancellationToken cancellationToken)
    {
        var placed = await PlaceAsync(cancellationToken);
        return [.. _all.Hits
            .Where(IsOfKind).SelectMany(h => placed[h.Record.Entity.Id]).GroupBy(id => id, StringComparer.Ordinal).Select(g => (Id: g.Key, Count: g.Count()))
            .OrderByDescending(j => j.Count).ThenBy(j => j.Id, StringComparer.Ordinal)];
    }

    private bool IsOfKind(SearchHit hit) => _question.Kinds.Count == 0 || _question.Kinds.Contains(hit.Record.Entity.Kind);

    private bool IsInJurisdiction(SearchHit hit) =>
        _question.Jurisdictions.Count == 0 || _jurisdictions![hit.Record.Entity.Id].Any(j => _question.Jurisdictions.Contains(j, StringComparer.Ordinal));

    /// <summary>The jurisdictions of everything that fits the text, by its relations that are known and not refuted; one lies in itself.</summary>
    private async Task<ILookup<string, string>> PlaceAsync(CancellationToken cancellationToken)
    {
        if (_jurisdictions is { } known)
        {
            return known;
        }

        var placed = new HashSet<(string Entity, string Jurisdiction)>();
        placed.UnionWith(_all.Hits.Where(h => h.Record.Entity.Kind == EntityKind.Jurisdiction).Select(h => (h.Record.Entity.Id, h.Record.Entity.Id)));
        var filter = new RelationFilter(PlacingTypes, Direction.Outgoing, new Clocks(KnownAt: _question.KnownAt));
        IReadOnlyCollection<string> ids = [.. _all.Hits.Select(h => h.Record.Entity.Id)];
        var pages = await _session.RelationsOfAsync(ids, filter, new PageRequest(PageRequest.Maximum), cancellationToken);
        foreach (var (id, first) in pages)
        {
            // An act that applies in more places than a page holds is rare, and counts in each of them.
            for (var page = first; ;)
            {
                placed.UnionWith(page.Items.Where(r => r.At(_question.KnownAt)?.IsWalkable == true).Select(r => (r.Relation.From, r.Relation.To)));
                if (!page.HasMore)
                {
                    break;
                }

                page = (await _session.RelationsOfAsync([id], filter, new PageRequest(PageRequest.Maximum, new PageKey(page.Items[^1].Relation.Id)), cancellationToken))[id];
            }
        }

        return _jurisdictions = placed.ToLookup(p => p.Entity, p => p.Jurisdiction, StringComparer.Ordinal);
    }
}
