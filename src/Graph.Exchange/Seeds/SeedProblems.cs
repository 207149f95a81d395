using Graph.Core;

namespace Graph.Exchange.Seeds;

/// <summary>Collects what is wrong in the seeds, so that all of it is told at once.</summary>
internal sealed class SeedProblems
{
    private readonly List<(SeedPlace Place, Problem Problem)> _found = [];

    public int Count => _found.Count;

    public void Add(string code, SeedPlace place, string message, IReadOnlyList<string>? nearest = null) =>
        _found.Add((place, new Problem(code, place.ToString(), message) { Nearest = nearest ?? [] }));

    /// <summary>All problems by file and line; those of one line in the order in which they were found.</summary>
    public IReadOnlyList<Problem> InOrder() =>
        [.. _found.OrderBy(f => f.Place.File, StringComparer.Ordinal).ThenBy(f => f.Place.Line).Select(f => f.Problem)];
}
