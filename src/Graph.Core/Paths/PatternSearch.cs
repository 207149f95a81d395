using System.Globalization;
using Graph.Core.Patterns;
using Graph.Core.Stores;

namespace Graph.Core.Paths;

/// <summary>Answers what matches a pattern that somebody wrote.</summary>
public static class PatternSearch
{
    /// <summary>Answers a question: the pairs of ends of the pattern, each with its paths at the strongest level at which there is one, there the shortest.</summary>
    /// <exception cref="GraphException">
    /// All that is wrong at once: <c>bad-pattern</c> (with line and column), <c>unknown-id</c> (with the nearest ids), <c>not-known-yet</c>,
    /// <c>bad-limit</c>.
    /// </exception>
    public static async Task<PathsResult> FindAsync(IGraphSession session, PatternQuestion question, CancellationToken cancellationToken)
    {
        var limits = question.Limits ?? new PathLimits();
        List<Problem> problems = [.. PathMatching.Check(limits), .. TooMany("first", question.First), .. TooMany("last", question.Last)];
        var pattern = Read(question.Pattern, problems);
        var mayRead = !problems.Any(p => p.Place is "first" or "last");
        await KnownEntities.ReadAsync(
            session, mayRead ? [.. question.First ?? [], .. question.Last ?? []] : [], question.Clocks.KnownAt, problems, null, cancellationToken);
        if (problems.Count > 0)
        {
            throw new GraphException(problems);
        }

        var query = new MatchQuery(pattern!) { First = question.First, Last = question.Last, Clocks = question.Clocks, Together = question.Together };
        return await PathMatching.FindAsync(session, query, limits, cancellationToken);
    }

    private static PathPattern? Read(string text, List<Problem> problems)
    {
        try
        {
            return PathPatternParser.Parse(text, "pattern");
        }
        catch (GraphException e)
        {
            problems.AddRange(e.Problems);
            return null;
        }
    }

    private static IEnumerable<Problem> TooMany(string place, IReadOnlyList<string>? ids) => ids?.Count > PatternQuestion.MostIds
        ? [new Problem("bad-limit", place, string.Create(CultureInfo.InvariantCulture, $"{ids.Count} ids are more than {PatternQuestion.MostIds}"))]
        : [];
}
